/** Prints the schema into schema.graphql: the contract, committed and read in every diff. */
import { writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

const target = new URL('../schema.graphql', import.meta.url);
await writeFile(target, `${printSchema(lexicographicSortSchema(schema))}\n`);
