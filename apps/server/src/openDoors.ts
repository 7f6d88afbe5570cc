/** The doors to the database: sign-in, files and GraphQL, all of which ask first who is there. */
import {
  type Act,
  type AttachmentBytes,
  type Changes,
  type CountyClients,
  countyClients,
  forgetBytes,
  type LoginUrls,
  listenToChanges,
  sweepAttachments,
} from '@renda/db';
import type { DeliveryChannel } from '@renda/domain';
import { type Context, schema } from '@renda/graph';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { authRoutes } from './auth/authRoutes.ts';
import { type Auth, buildAuth, type RequestViewer } from './auth/buildAuth.ts';
import { originOf } from './auth/requestHeaders.ts';
import { SignInRefused } from './auth/SignInRefused.ts';
import { calendarRoutes } from './calendar/calendarRoutes.ts';
import type { Settings } from './env.ts';
import { fileRoutes } from './files/fileRoutes.ts';
import { passwordChangeRequired, unauthenticated } from './graphErrors.ts';
import { graphRoutes } from './graphRoutes.ts';
import { importRoutes } from './import/importRoutes.ts';
import { letterRoutes } from './papers/letterRoutes.ts';
import { paperRoutes } from './papers/paperRoutes.ts';
import { publicRoutes } from './public-face/publicRoutes.ts';
import { requestLocale } from './requestLocale.ts';
import type { Secrets } from './secrets.ts';
import { graphSockets } from './sockets/graphSockets.ts';
import { toldRoutes } from './told/toldRoutes.ts';

export type DoorParts = {
  readonly settings: Settings;
  readonly secrets: Secrets;
  readonly urls: LoginUrls & { readonly ownerUrl: string };
  readonly bytes: AttachmentBytes;
  readonly log: Logger;
  /** The ways by which notices leave the house. */
  readonly openChannels: readonly DeliveryChannel[];
};

export type Doors = {
  readonly routes: readonly FastifyPluginAsync[];
  /** Closes every connection to the database. */
  close(): Promise<void>;
};

/** Connections that one county may hold at once. */
const countyConnections = 10;
const sweepMs = 6 * 3_600_000;

/** Opens them; nobody gets through before the server listens. */
export async function openDoors({ settings, secrets, urls, bytes, log, openChannels }: DoorParts): Promise<Doors> {
  const clients = countyClients({ url: urls.runtimeUrl, max: countyConnections });
  const auth = await buildAuth({
    authUrl: urls.authUrl,
    baseUrl: settings.baseUrl ?? new URL(`http://127.0.0.1:${settings.port}`),
    secret: secrets.session,
    ...settings.session,
    identityProvider: settings.oidc ?? null,
    log,
  });
  const onLost = (err: Error) => log.warn({ err }, 'the connection that hears of changes was lost');
  const changes = listenToChanges({ url: urls.runtimeUrl, onLost });
  const sweep = () =>
    sweepAttachments(urls.ownerUrl, bytes, new Date()).catch((err) => log.warn({ err }, 'files were not swept'));
  const sweeping = setInterval(sweep, sweepMs);

  // What a failure leaves, the sweep removes: no row speaks of it any more.
  const forgetFiles = async (hashes: readonly string[]) => {
    await forgetBytes(urls.ownerUrl, bytes, hashes, new Date()).catch((err) =>
      log.warn({ err }, 'purged files were not removed yet'),
    );
  };

  const contextFor = contexts({ clients, auth, changes, forgetFiles, openChannels });

  async function createContext(request: FastifyRequest): Promise<Context> {
    const found = await auth.readViewer(request);
    if (!found) throw unauthenticated(requestLocale(request));
    if (found.mustChangePassword) throw passwordChangeRequired(requestLocale(request));
    return contextFor(request, found);
  }

  const { contextOf, actOf } = signedIn(auth, contextFor);
  const isOpenToInspection = settings.isDevelopment;
  const sockets = graphSockets({ auth, contextFor, isOpenToInspection, log });
  const graph = graphRoutes({ schema, createContext, isOpenToInspection, sockets });
  const fileDoors = [
    fileRoutes({ bytes, actOf }),
    importRoutes({ bytes, actOf, contextOf }),
    paperRoutes({ contextOf }),
    letterRoutes({ contextOf, bytes }),
  ];
  return {
    routes: [authRoutes(auth), ...fileDoors, ...doorsToAll(clients), graph],
    async close() {
      clearInterval(sweeping);
      await changes.close();
      await auth.close();
      await clients.close();
    },
  };
}

/** What is read without signing in: by everybody, or by who has a secret address. */
function doorsToAll(clients: CountyClients): FastifyPluginAsync[] {
  return [publicRoutes(clients), calendarRoutes(clients), toldRoutes(clients)];
}

/** Who asks outside GraphQL; both refuse (`SignInRefused`) who is not signed in, or has to choose a new password first. */
function signedIn(auth: Auth, contextFor: ReturnType<typeof contexts>) {
  const contextOf = async (request: FastifyRequest): Promise<Context> => {
    const found = await auth.readViewer(request);
    if (!found || found.mustChangePassword) throw new SignInRefused('NOT_SIGNED_IN');
    return contextFor(request, found);
  };
  const actOf = async (request: FastifyRequest): Promise<Act> => {
    const { db, viewer, origin, now } = await contextOf(request);
    return { db, viewer, origin, now: now() };
  };
  return { contextOf, actOf };
}

type ContextParts = {
  readonly clients: CountyClients;
  readonly auth: Auth;
  readonly changes: Changes;
  readonly forgetFiles: Context['forgetFiles'];
  readonly openChannels: Context['openChannels'];
};

/** The context of a request by whoever was found to have made it. */
function contexts({ clients, auth, changes, forgetFiles, openChannels }: ContextParts) {
  return (request: FastifyRequest, { viewer }: RequestViewer): Context => ({
    db: clients.of(viewer.jurisdiction),
    viewer,
    accounts: auth.accounts(viewer.jurisdiction),
    origin: originOf(request),
    now: () => new Date(),
    forgetFiles,
    changes: (suggestionId) => changes.of(viewer.jurisdiction, suggestionId),
    openChannels,
    taskChanges: () => changes.tasksOf(viewer.jurisdiction, viewer.accountId),
  });
}
