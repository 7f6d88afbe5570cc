import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NotFound } from '@renda/domain';
import type { FastifyInstance } from 'fastify';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from './app.ts';
import { unauthenticated } from './graphErrors.ts';
import { graphRoutes } from './graphRoutes.ts';
import { makeLog } from './log.ts';

const lines: string[] = [];
let webRoot: string;
let app: FastifyInstance;

const logged = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);

function schema(): GraphQLSchema {
  const built = buildSchema(`
    type Query { word: String!, bug: String, hidden: String, page(first: Int): Page! }
    type Page { next: Page, item: Page, word: String }
    type Mutation { change: String! }
  `);
  const page = { word: '字', next: () => page, item: () => page };
  const fields = { ...built.getQueryType()?.getFields(), ...built.getMutationType()?.getFields() };
  const answers: Record<string, () => unknown> = {
    word: () => '字',
    page: () => page,
    change: () => '改了',
    bug: () => {
      throw new Error('secret of the house');
    },
    hidden: () => {
      throw new NotFound();
    },
  };
  for (const [name, field] of Object.entries(fields)) field.resolve = answers[name];
  return built;
}

beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), 'renda-web-'));
  await mkdir(join(webRoot, 'staff-console/dist/assets'), { recursive: true });
  await writeFile(join(webRoot, 'staff-console/dist/index.html'), '<!doctype html><title>工作台</title>');
  await writeFile(
    join(webRoot, 'staff-console/dist/assets/app-4f3a.js'),
    `export const long = '${'字'.repeat(2000)}';`,
  );
  const graph = graphRoutes({
    schema: schema(),
    isOpenToInspection: false,
    createContext: async (request) => {
      if (request.headers.authorization === undefined) throw unauthenticated('zh-CN');
      return { viewer: { locale: 'zh-CN' as const }, origin: { requestId: request.id } };
    },
  });
  app = await buildApp({
    settings: { baseUrl: undefined, trustProxy: false },
    log: makeLog('info', { write: (line) => void lines.push(line) }),
    isReady: async () => false,
    routes: [graph],
    webRoot,
  });
  app.post('/login', async (request) => {
    request.log.info({ body: request.body, req: { headers: request.headers } }, 'asked by 13812345678');
    return {};
  });
  await app.ready();
});

afterAll(async () => {
  await app.close();
  await rm(webRoot, { recursive: true });
});

describe('what a page of another site asks for', () => {
  const ask = (headers: Record<string, string>) =>
    app.inject({ method: 'POST', url: '/login', headers: { host: 'renda.example', ...headers }, payload: {} });

  test('is refused by its Origin', async () => {
    const answer = await ask({ origin: 'https://elsewhere.example' });
    expect(answer.statusCode).toBe(403);
    expect(answer.json().error.message).toContain('其他网站');
  });

  test('is refused when the browser calls it cross-site or same-site', async () => {
    expect((await ask({ 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect((await ask({ 'sec-fetch-site': 'same-site' })).statusCode).toBe(403);
    expect((await ask({ origin: 'null' })).statusCode).toBe(403);
  });

  test('is told so in English to a reader of English', async () => {
    const answer = await ask({ origin: 'https://elsewhere.example', 'accept-language': 'en-GB,en;q=0.9' });
    expect(answer.json().error.message).toContain('another site');
  });

  test('passes when it comes from our own pages, or from no browser at all', async () => {
    expect((await ask({ origin: 'http://renda.example', 'sec-fetch-site': 'same-origin' })).statusCode).toBe(200);
    expect((await ask({})).statusCode).toBe(200);
  });
});

describe('the log', () => {
  test('holds no password, cookie or telephone number', async () => {
    lines.length = 0;
    await app.inject({
      method: 'POST',
      url: '/login?code=abc',
      headers: { cookie: 'session=oyster', authorization: 'Bearer oyster' },
      payload: { phone: '13912345678', password: 'oyster' },
    });
    const text = lines.join('');
    expect(text).toContain('138********');
    for (const secret of ['oyster', '13912345678', '13812345678', 'code=abc']) expect(text).not.toContain(secret);
  });

  test('knows every request by the id that its answer carries', async () => {
    lines.length = 0;
    const answer = await app.inject({ url: '/', headers: { 'x-request-id': 'forged-by-a-stranger' } });
    const id = answer.headers['x-request-id'];
    expect(id).not.toBe('forged-by-a-stranger');
    expect(logged()).toContainEqual(expect.objectContaining({ msg: 'request', reqId: id, path: '/', status: 200 }));
  });
});

describe('errors in a browser', () => {
  const tell = (payload: object, remoteAddress = '10.1.1.1') =>
    app.inject({ method: 'POST', url: '/client-errors', payload, remoteAddress });

  test('are logged', async () => {
    lines.length = 0;
    expect((await tell({ app: 'deputy-portal', message: '按钮坏了', stack: null, path: '/deputy/' })).statusCode).toBe(
      204,
    );
    expect(logged()).toContainEqual(
      expect.objectContaining({ clientError: expect.objectContaining({ app: 'deputy-portal', message: '按钮坏了' }) }),
    );
  });

  test('are refused when they are too long or of no known app', async () => {
    expect((await tell({ app: 'deputy-portal', message: 'x'.repeat(1_001) })).statusCode).toBe(400);
    expect((await tell({ app: 'deputy-portal', message: 'x', stack: 'x'.repeat(20_000) })).statusCode).toBe(413);
    expect((await tell({ app: 'other', message: 'x' })).statusCode).toBe(400);
  });

  test('are taken twenty times a minute from one address, and no more', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 21; i++)
      statuses.push((await tell({ app: 'staff-console', message: String(i) }, '10.2.2.2')).statusCode);
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(204));
    expect(statuses[20]).toBe(429);
  });
});

describe('pages', () => {
  test('the door leads to the three apps and holds no script', async () => {
    const { body, headers } = await app.inject('/');
    for (const path of ['/staff/', '/presidium/', '/deputy/']) expect(body).toContain(`href="${path}"`);
    expect(body).not.toContain('<script');
    expect(headers['content-security-policy']).toMatch(/script-src 'self';/);
  });

  test('a path of an app gets the app, asked for anew each time', async () => {
    for (const url of ['/staff/', '/staff/suggestions/12?state=ACCEPTED']) {
      const answer = await app.inject(url);
      expect(answer.body).toContain('工作台');
      expect(answer.headers['cache-control']).toBe('no-cache');
    }
    expect((await app.inject('/staff')).headers.location).toBe('/staff/');
  });

  test('a built file is kept for ever and sent compressed', async () => {
    const answer = await app.inject({ url: '/staff/assets/app-4f3a.js', headers: { 'accept-encoding': 'br' } });
    expect(answer.headers['cache-control']).toContain('immutable');
    expect(answer.headers['content-encoding']).toBe('br');
  });

  test('a missing file is missing, not a page', async () => {
    expect((await app.inject('/staff/assets/app-old.js')).statusCode).toBe(404);
    expect((await app.inject('/nothing')).json().error.message).toContain('没有找到');
  });

  test('ready says no when the database does not answer', async () => {
    expect((await app.inject('/health/live')).statusCode).toBe(200);
    expect((await app.inject('/health/ready')).statusCode).toBe(503);
  });
});

describe('GraphQL', () => {
  const ask = (query: string, more: { variables?: object; headers?: Record<string, string> } = {}) =>
    app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: 'x', ...more.headers },
      payload: { query, variables: more.variables },
    });
  const nested = (depth: number) => `{ page { ${'next { '.repeat(depth - 2)} word ${'} '.repeat(depth - 2)} } }`;

  test('answers a question', async () => {
    expect((await ask('{ word }')).json()).toEqual({ data: { word: '字' } });
  });

  test('refuses a document of 30 levels before it runs', async () => {
    const answer = (await ask(nested(30))).json();
    expect(answer.data).toBeUndefined();
    expect(answer.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(answer.errors[0].message).toContain('depth 30');
    expect((await ask(nested(15))).json().data).toBeDefined();
  });

  test('refuses a bomb of aliases, in the clear and within fragments', async () => {
    const aliases = Array.from({ length: 61 }, (_, i) => `a${i}: word`).join(' ');
    expect((await ask(`{ ${aliases} }`)).json().errors[0].message).toContain('aliases 61');
    const bomb = Array.from(
      { length: 30 },
      (_, i) => `fragment f${i} on Page { a: item { ...f${i + 1} } b: item { ...f${i + 1} } }`,
    );
    const answer = await ask(`{ page { ...f0 } } ${bomb.join(' ')} fragment f30 on Page { word }`);
    expect(answer.json().data).toBeUndefined();
  });

  test('refuses a flood of words', async () => {
    const answer = (await ask(`{ ${'word '.repeat(4_001)} }`)).json();
    expect(answer.errors[0].extensions.code).toBe('GRAPHQL_PARSE_FAILED');
  });

  test('refuses more records than a screen could need, asked for by a variable', async () => {
    const query = 'query ($n: Int) { page(first: $n) { item { word } } }';
    expect((await ask(query, { variables: { n: 100 } })).json().data).toBeDefined();
    expect((await ask(query, { variables: { n: 1_000_000 } })).json().errors[0].extensions.code).toBe(
      'DOCUMENT_TOO_LARGE',
    );
  });

  test('hides a bug behind the number under which the log has it', async () => {
    lines.length = 0;
    const answer = await ask('{ bug }');
    expect(answer.body).not.toContain('secret of the house');
    expect(answer.json().errors[0].message).toContain(answer.headers['x-request-id']);
    expect(logged()).toContainEqual(
      expect.objectContaining({ msg: 'GraphQL bug', reqId: answer.headers['x-request-id'] }),
    );
  });

  test('tells a refusal in words', async () => {
    expect((await ask('{ hidden }')).json().errors[0]).toMatchObject({
      message: expect.stringContaining('没有找到'),
      extensions: { code: 'NotFound' },
    });
  });

  test('asks a stranger to sign in', async () => {
    const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ word }' } });
    expect(answer.statusCode).toBe(401);
    expect(answer.json().errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  test('shows its schema to nobody, takes no batch, and no change by GET or by a form', async () => {
    expect((await ask('{ __schema { types { name } } }')).json().errors[0].extensions.code).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    const batch = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: 'x' },
      payload: [{ query: '{ word }' }],
    });
    expect(batch.statusCode).toBe(400);
    const get = await app.inject({
      url: '/graphql?query=mutation{change}',
      headers: { authorization: 'x', 'content-type': 'application/json' },
    });
    expect(get.statusCode).toBe(405);
    const form = await app.inject({ url: '/graphql?query={word}', headers: { authorization: 'x' } });
    expect(form.statusCode).toBe(400);
  });
});
