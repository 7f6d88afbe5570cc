/**
 * `npm run dev`, on Node 24: one address as in production. The apps come from Vite and change in the browser as they are edited; all else
 * goes to the server, which `node --watch` restarts when its sources change.
 */
import { spawn } from 'node:child_process';
import { request as ask, createServer } from 'node:http';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './process/Runner.mjs';
import { say } from './process/words.mjs';

const apps = { '/staff/': 'staff-console', '/presidium/': 'presidium', '/deputy/': 'deputy-portal' };
const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 4000);

const front = createServer();
await new Promise((done, fail) => front.once('error', fail).listen(port, host, done));
const address = `http://127.0.0.1:${front.address().port}`;
const serverPort = await freePort();
const server = startServer();
const vites = await Promise.all(
  Object.entries(apps).map(async ([base, folder]) => [base, await startVite(base, folder)]),
);
front.on('request', answer);
front.on('upgrade', tunnel);
say(`\n开发模式：${address}/（改动会自动生效）`, `\nDevelopment: ${address}/ (changes take effect by themselves)`);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
process.on('disconnect', end);
server.once('exit', (code) => process.exit(code ?? 0));

/** The server on a port of its own, told the address that browsers use. */
function startServer() {
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    PORT: String(serverPort),
    BASE_URL: address,
  };
  return spawn(process.execPath, ['--watch', '--watch-preserve-output', 'apps/server/src/main.ts'], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
}

/** Vite of the app's own version and configuration, as a part of the front. */
async function startVite(base, folder) {
  const appRoot = join(root, 'apps', folder);
  const resolved = createRequire(join(appRoot, 'package.json')).resolve('vite');
  const { createServer: createVite } = await import(pathToFileURL(resolved).href);
  return createVite({ root: appRoot, base, appType: 'spa', server: { middlewareMode: true, ws: { server: front } } });
}

function answer(incoming, outgoing) {
  const [, vite] = vites.find(([base]) => incoming.url.startsWith(base)) ?? [];
  if (vite) vite.middlewares(incoming, outgoing);
  else pass(incoming, outgoing);
}

/** One address has two names; the server knows one. */
function ownHeaders({ headers }) {
  const isOurs = headers.origin === `http://${headers.host}`;
  return isOurs ? { ...headers, origin: address } : headers;
}

function pass(incoming, outgoing) {
  const { method, url } = incoming;
  const onward = ask(
    { host: '127.0.0.1', port: serverPort, method, path: url, headers: ownHeaders(incoming) },
    (reply) => {
      outgoing.writeHead(reply.statusCode, reply.headers);
      reply.pipe(outgoing);
    },
  );
  onward.on('error', () => {
    if (!outgoing.headersSent) outgoing.writeHead(503, { 'content-type': 'text/plain; charset=utf-8' });
    outgoing.end('服务正在重新启动，请稍候再试。The server is restarting; try again in a moment.\n');
  });
  incoming.pipe(onward);
}

/** Sockets of the apps' pages belong to Vite, which listens too; the rest goes to the server. */
function tunnel(incoming, socket, head) {
  if (vites.some(([base]) => incoming.url.startsWith(base))) return;
  const onward = connect(serverPort, '127.0.0.1', () => {
    const headers = Object.entries(ownHeaders(incoming)).map(([name, value]) => `${name}: ${value}\r\n`);
    onward.write(`GET ${incoming.url} HTTP/1.1\r\n${headers.join('')}\r\n`);
    onward.write(head);
    onward.pipe(socket).pipe(onward);
  });
  onward.on('error', () => socket.destroy());
  socket.on('error', () => onward.destroy());
}

/** The server ends in its own time, the database last. */
function end() {
  server.kill('SIGTERM');
}

function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => done(free));
    });
  });
}
