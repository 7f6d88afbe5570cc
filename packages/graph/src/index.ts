/** The public face of the graph: the schema and what a request must bring. */
export type { Context } from './viewer.ts';
export { schema } from './schema.ts';
