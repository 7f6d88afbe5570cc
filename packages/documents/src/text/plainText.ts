/** The words of a plain text, in UTF-8 or as Chinese systems wrote it before. */

/** All of it; what is not UTF-8 is read as GB 18030. */
export async function* plainText(bytes: Uint8Array): AsyncGenerator<string> {
  yield decoded(bytes);
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
