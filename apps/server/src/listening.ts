/** The one port on which everything is served. */
import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Settings } from './env.ts';
import { StartRefused } from './StartRefused.ts';

type Address = Pick<Settings, 'host' | 'port'>;

/** Requests under way at the end are waited for, then cut, in milliseconds. */
const drainMs = 10_000;
const closingMs = 100;

/** Refuses, before anything is begun, a port that another program has. */
export async function refuseTakenPort(address: Address): Promise<void> {
  const probe = createServer();
  await inWords(
    address,
    () => new Promise<void>((resolve, reject) => probe.once('error', reject).listen(address, resolve)),
  );
  await new Promise((resolve) => probe.close(resolve));
}

/** Accepts requests and returns the address where browsers find the server. */
export async function listen(app: FastifyInstance, settings: Address & Pick<Settings, 'baseUrl'>): Promise<URL> {
  const { host, port, baseUrl } = settings;
  await inWords(settings, () => app.listen({ host, port }));
  const address = app.server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  const name = ['0.0.0.0', '::', '127.0.0.1'].includes(host) ? '127.0.0.1' : host;
  return baseUrl ?? new URL(`http://${name.includes(':') ? `[${name}]` : name}:${actual}/`);
}

/** Accepts nothing more and waits for what is under way. A connection is closed as soon as it has its answer, whatever it would keep it for. */
export async function drain(app: FastifyInstance): Promise<void> {
  const closing = setInterval(() => app.server.closeIdleConnections(), closingMs);
  const cut = setTimeout(() => app.server.closeAllConnections(), drainMs);
  await app.close();
  clearInterval(closing);
  clearTimeout(cut);
}

async function inWords({ host, port }: Address, begin: () => Promise<unknown>): Promise<void> {
  try {
    await begin();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EADDRINUSE') throw taken(port, error);
    throw new StartRefused(
      'unavailable',
      {
        'zh-CN': `不能在 ${host}:${port} 上提供服务（${code}）。请检查 HOST 和 PORT。`,
        en: `Cannot serve on ${host}:${port} (${code}). Check HOST and PORT.`,
      },
      error,
    );
  }
}

function taken(port: number, cause: unknown): StartRefused {
  return new StartRefused(
    'unavailable',
    {
      'zh-CN': `端口 ${port} 已被其他程序占用。请关闭那个程序，或用 PORT 另选一个端口，例如 PORT=${port + 1} npm start。`,
      en: `Another program has port ${port}. Stop it, or choose another port with PORT, for example PORT=${port + 1} npm start.`,
    },
    cause,
  );
}
