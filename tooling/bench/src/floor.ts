/** The floor: the least that could answer. node:http, one prepared statement under the runtime log-in, its text as the answer. */
import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { detailStatement, listStatement } from './floorStatements.ts';

const [url = '', jurisdiction = '', accountId = ''] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, options: `-c app.jurisdiction=${jurisdiction}`, max: 10 });

type Asked = { readonly query: string; readonly variables: { readonly id?: string } };

async function answer({ query, variables }: Asked): Promise<string> {
  const prepared = query.startsWith('query List')
    ? { name: 'list', text: listStatement, values: [accountId] }
    : { name: 'detail', text: detailStatement, values: [accountId, recordOf(variables.id ?? '')] };
  const { rows } = await pool.query<{ answer: string }>(prepared);
  return rows[0]?.answer ?? '';
}

function recordOf(globalId: string): string {
  return Buffer.from(globalId, 'base64').toString().split(':')[1] ?? '';
}

async function bodyOf(request: IncomingMessage): Promise<Asked> {
  let text = '';
  for await (const part of request) text += part;
  return JSON.parse(text);
}

const server = createServer(async (request, reply) => {
  try {
    const text = await answer(await bodyOf(request));
    reply.setHeader('content-type', 'application/json; charset=utf-8').end(text);
  } catch (error) {
    reply.writeHead(500).end(String(error));
  }
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') process.stdout.write(`http://127.0.0.1:${address?.port}/\n`);
});
