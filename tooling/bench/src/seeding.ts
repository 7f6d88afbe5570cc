/** How long the demonstration takes to be seeded at a first start. */
import { serveOurs } from './ours.ts';

/** Milliseconds for both counties, as the server's log tells them. */
export async function seedingTime(emptyUrl: string): Promise<number> {
  const server = await serveOurs(emptyUrl, true);
  await server.stop();
  const told = server
    .log()
    .split('\n')
    .flatMap((line) =>
      line.includes('"demonstration county seeded"') ? [JSON.parse(line).milliseconds as number] : [],
    );
  if (told.length === 0) throw new Error('the log tells of no demonstration');
  return Math.max(...told);
}
