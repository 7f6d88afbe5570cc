/** GraphQL subscriptions over sockets, for as long as those behind them are signed in. */
import type { WebSocket } from '@fastify/websocket';
import type { Locale } from '@renda/domain';
import { type Context, follow, schema } from '@renda/graph';
import type { FastifyRequest } from 'fastify';
import type { ExecutionArgs, FormattedExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import { makeServer, type SubscribePayload } from 'graphql-ws';
import type { Logger } from 'pino';
import type { Auth, RequestViewer } from '../auth/buildAuth.ts';
import { isBug, presented, type Reader } from '../graphErrors.ts';
import { requestLocale } from '../requestLocale.ts';
import { gatedSubscription } from './gatedSubscription.ts';
import { type Behind, OpenSocket } from './OpenSocket.ts';
import { tooManySubscriptions } from './tooManySubscriptions.ts';

export type SocketParts = {
  readonly auth: Pick<Auth, 'peekViewer' | 'endedSessions'>;
  readonly contextFor: (request: FastifyRequest, found: RequestViewer) => Context;
  readonly isOpenToInspection: boolean;
  readonly log: Logger;
  /** How often each socket is asked whether it still lives, in milliseconds. */
  readonly pulseMs?: number;
};

export type GraphSockets = {
  /** Takes a socket over. */
  readonly handle: (socket: WebSocket, request: FastifyRequest) => void;
  /** Closes those that are open, the unwilling after a moment. */
  close(): void;
};

/** More than anybody has tabs open, and more than a page follows. */
const socketLimits = { socketsOfAccount: 20, subscriptionsOfSocket: 20 } as const;

/** How often it is asked whose sign-in has ended, in milliseconds. */
const sessionCheckMs = 3_000;
const farewellMs = 1_000;

type Extra = { readonly open: OpenSocket; locale: Locale };
type Init = { readonly locale?: unknown };

/** Answers sockets until they are closed. */
export function graphSockets(parts: SocketParts): GraphSockets {
  const all = new Set<OpenSocket>();
  const server = socketServer(parts, all);
  const checking = setInterval(() => void closeEnded(parts, all), sessionCheckMs).unref();
  const beating = setInterval(() => all.forEach(askForLife), parts.pulseMs ?? 20_000).unref();
  return {
    handle(socket, request) {
      const extra: Extra = {
        open: new OpenSocket(socket, request, () => look(parts, extra)),
        locale: requestLocale(request),
      };
      all.add(extra.open);
      const closed = server.opened(wire(socket, request), extra);
      socket.on('pong', () => {
        extra.open.isAlive = true;
      });
      socket.once('close', (code, reason) => {
        all.delete(extra.open);
        void closed(code, String(reason));
      });
    },
    close() {
      clearInterval(checking);
      clearInterval(beating);
      const end = () => {
        for (const { socket } of all) socket.terminate();
      };
      setTimeout(end, farewellMs).unref();
    },
  };
}

function socketServer({ isOpenToInspection, log }: SocketParts, all: ReadonlySet<OpenSocket>) {
  return makeServer<Init, Extra>({
    async onConnect({ extra, connectionParams }) {
      if (connectionParams?.locale === 'en' || connectionParams?.locale === 'zh-CN')
        extra.locale = connectionParams.locale;
      return admit(extra.open, all);
    },
    onSubscribe({ extra, subscriptions }, _id, payload) {
      if (Object.keys(subscriptions).length > socketLimits.subscriptionsOfSocket)
        return [tooManySubscriptions(extra.locale)];
      return argumentsOf(payload, extra, isOpenToInspection);
    },
    subscribe: (args) => follow({ ...args, contextOf: () => (args.contextValue as Extra).open.context() }),
    onNext: ({ extra }, _id, _payload, _args, { errors, ...answer }): FormattedExecutionResult =>
      errors ? { ...answer, errors: inWords(errors, extra, log) } : answer,
    onError: ({ extra }, _id, _payload, errors) => inWords(errors, extra, log),
  });
}

/** Whether the socket may stay: somebody is signed in, and has not too many. */
async function admit(open: OpenSocket, all: ReadonlySet<OpenSocket>): Promise<boolean> {
  const behind = await open.behind();
  if (!behind) return false;
  const { accountId } = behind.context.viewer;
  const others = [...all].filter(({ owner }) => owner?.accountId === accountId);
  if (others.length >= socketLimits.socketsOfAccount) {
    open.close('tooMany');
    return false;
  }
  open.owner = { accountId, sessionId: behind.sessionId };
  return true;
}

async function look({ auth, contextFor }: SocketParts, { open, locale }: Extra): Promise<Behind | null> {
  const found = await auth.peekViewer(open.request);
  if (!found || found.mustChangePassword) return null;
  const viewer = { ...found.viewer, locale };
  return { context: contextFor(open.request, { ...found, viewer }), sessionId: found.session.sessionId };
}

function argumentsOf(
  payload: SubscribePayload,
  extra: Extra,
  isOpenToInspection: boolean,
): ExecutionArgs | readonly GraphQLError[] {
  const document = gatedSubscription(payload, isOpenToInspection);
  if (!('kind' in document)) return document;
  const { operationName, variables } = payload;
  return { schema, document, operationName, variableValues: variables, contextValue: extra };
}

/** The errors for the reader; bugs go into the log. */
function inWords(errors: readonly GraphQLError[], { open, locale }: Extra, log: Logger): GraphQLFormattedError[] {
  const reader: Reader = { locale, requestId: open.request.id };
  for (const err of errors.filter(isBug)) log.error({ err, reqId: reader.requestId }, 'GraphQL bug');
  return errors.map((error) => presented(error, reader));
}

async function closeEnded({ auth, log }: SocketParts, all: ReadonlySet<OpenSocket>): Promise<void> {
  const sessionIds = new Set([...all].flatMap(({ owner }) => (owner ? [owner.sessionId] : [])));
  if (sessionIds.size === 0) return;
  try {
    const ended = new Set(await auth.endedSessions([...sessionIds]));
    for (const open of all) if (open.owner && ended.has(open.owner.sessionId)) open.close('signedOut');
  } catch (err) {
    log.warn({ err }, 'sessions of sockets were not checked');
  }
}

/** One that has not answered since it was last asked is gone. */
function askForLife(open: OpenSocket): void {
  if (open.isAlive) open.socket.ping();
  else open.socket.terminate();
  open.isAlive = false;
}

/** The socket as graphql-ws speaks through it. What it throws is a bug, and ends this socket alone. */
function wire(socket: WebSocket, request: FastifyRequest) {
  const broke = (err: unknown) => {
    request.log.error({ err, reqId: request.id }, 'a socket failed');
    socket.close(4500, 'Internal server error');
  };
  return {
    protocol: socket.protocol,
    send: (text: string) =>
      new Promise<void>((resolve, reject) => {
        if (socket.readyState !== socket.OPEN) resolve();
        else socket.send(text, (error) => (error ? reject(error) : resolve()));
      }),
    close: (code?: number, reason?: string) => socket.close(code, reason),
    onMessage: (take: (text: string) => Promise<void>) => {
      socket.on('message', (message) => void take(String(message)).catch(broke));
    },
  };
}
