/** One open socket, and who is behind it. */
import type { WebSocket } from '@fastify/websocket';
import type { Context } from '@renda/graph';
import type { FastifyRequest } from 'fastify';
import { unauthenticated } from '../graphErrors.ts';

/** Why the server closes a socket: codes that tell the other side whether to come again. */
const closing = {
  /** Nobody is signed in, or no longer: not before the next sign-in. */
  signedOut: [4401, 'Signed out'],
  /** The account has too many open: later. */
  tooMany: [1013, 'Too many sockets'],
} as const;

/** A viewer as old as this, in milliseconds, is asked for again before anything is delivered. */
const freshMs = 1_000;

/** Who is behind a socket, as things stand now. */
export type Behind = { readonly context: Context; readonly sessionId: string };

/** A socket from its opening to its end; `look` finds who is behind it, or nobody. */
export class OpenSocket {
  readonly socket: WebSocket;
  readonly request: FastifyRequest;
  readonly #look: () => Promise<Behind | null>;
  #latest: { readonly at: number; readonly behind: Promise<Behind | null> } | undefined;
  /** Whose it is; null before it has been admitted. */
  owner: { readonly accountId: string; readonly sessionId: string } | null = null;
  /** Whether it has answered since it was last asked for a sign of life. */
  isAlive = true;

  constructor(socket: WebSocket, request: FastifyRequest, look: () => Promise<Behind | null>) {
    this.socket = socket;
    this.request = request;
    this.#look = look;
  }

  /** Who is behind it, known for a second at most; null, and the socket is closed, when nobody is signed in any more. */
  async behind(): Promise<Behind | null> {
    const now = performance.now();
    if (!this.#latest || now - this.#latest.at > freshMs) this.#latest = { at: now, behind: this.#look() };
    const behind = await this.#latest.behind;
    if (!behind) this.close('signedOut');
    return behind;
  }

  /** The context for one answer. Refuses when nobody is signed in any more, and the socket is closed. */
  async context(): Promise<Context> {
    const behind = await this.behind();
    if (!behind) throw unauthenticated('zh-CN');
    return behind.context;
  }

  close(why: keyof typeof closing): void {
    const [code, reason] = closing[why];
    this.socket.close(code, reason);
  }
}
