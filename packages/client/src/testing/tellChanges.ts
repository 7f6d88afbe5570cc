import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DetachedWindowAPI } from 'happy-dom';
import { type WebSocket, WebSocketServer } from 'ws';

/** A real server of sockets, at one port however often it is away and back, that tells its followers when the test says so. */
export interface Telling {
  /** What each open subscription asked for. */
  followed: () => unknown[];
  tell: () => void;
  /** Ends every subscription, as the server does when changes may have been missed. */
  endAll: () => void;
  /** Goes away: sockets are cut, and no new ones are taken. */
  leave: () => Promise<void>;
  comeBack: () => Promise<void>;
}

interface Follower {
  socket: WebSocket;
  id: string;
  variables: unknown;
}

/** Listens on a free port of the loopback and brings the page there. */
export async function tellChanges(): Promise<Telling> {
  const followers = new Set<Follower>();
  let port = 0;
  let leave = async () => {};
  const comeBack = async () => {
    const http = createServer();
    const sockets = new WebSocketServer({ server: http, path: '/graphql' });
    sockets.on('connection', (socket) => serve(socket, followers));
    await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
    port = (http.address() as AddressInfo).port;
    leave = () => {
      for (const socket of sockets.clients) socket.terminate();
      return new Promise((resolve) => void http.close(() => resolve()));
    };
  };
  await comeBack();
  (window as unknown as { happyDOM: DetachedWindowAPI }).happyDOM.setURL(`http://127.0.0.1:${port}/staff/`);
  const sayToAll = (type: string, payload?: object) => {
    for (const { socket, id } of followers) socket.send(JSON.stringify({ type, id, payload }));
  };
  return {
    followed: () => [...followers].map(({ variables }) => variables),
    tell: () => sayToAll('next', { data: { changed: 'S' } }),
    endAll: () => {
      sayToAll('complete');
      followers.clear();
    },
    leave: () => leave(),
    comeBack,
  };
}

/** Speaks graphql-transport-ws with one page. */
function serve(socket: WebSocket, followers: Set<Follower>): void {
  const forget = (isIt: (follower: Follower) => boolean) => {
    for (const each of followers) if (each.socket === socket && isIt(each)) followers.delete(each);
  };
  socket.on('close', () => forget(() => true));
  socket.on('message', (message) => {
    const { type, id, payload } = JSON.parse(String(message));
    if (type === 'connection_init') socket.send(JSON.stringify({ type: 'connection_ack' }));
    if (type === 'ping') socket.send(JSON.stringify({ type: 'pong' }));
    if (type === 'subscribe') followers.add({ socket, id, variables: payload.variables });
    if (type === 'complete') forget((each) => each.id === id);
  });
}
