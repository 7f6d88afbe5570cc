/** Progress in plain words: Chinese, unless the system is set to English. */
const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const isEnglish = /^en/i.test(LC_ALL || LC_MESSAGES || LANG || '');

/** Says one sentence on standard output. */
export function say(chinese, english) {
  process.stdout.write(`${isEnglish ? english : chinese}\n`);
}
