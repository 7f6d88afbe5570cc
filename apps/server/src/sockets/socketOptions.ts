/** What every socket keeps to before anything is read from it. */
import type { WebsocketPluginOptions } from '@fastify/websocket';
import { handleProtocols } from 'graphql-ws';

/** Longest message in bytes: a subscription is a short document. */
const longestMessage = 64 * 1024;

/** For the plugin that opens sockets: they speak graphql-transport-ws, or nothing. */
export const socketOptions: WebsocketPluginOptions = { options: { maxPayload: longestMessage, handleProtocols } };
