/** Bytes that a browser saves and never shows as a page of ours. */
import type { FastifyReply } from 'fastify';

/** The reply with the headers of a file to be saved under its name. */
export function saved(reply: FastifyReply, file: { readonly name: string; readonly mediaType: string }): FastifyReply {
  return reply
    .header('content-type', file.mediaType)
    .header('content-disposition', `attachment; filename*=UTF-8''${extendedValue(file.name)}`)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-store');
}

/** Percent-encoded as RFC 8187 wants it, which allows fewer signs than an address does. */
function extendedValue(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
