/** The public face of the graph: the schema and what a request must bring. */

export { follow } from './following/follow.ts';
export { schema } from './schema.ts';
export type { Context } from './viewer.ts';
