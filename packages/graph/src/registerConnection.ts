/** The Relay connection of a register noun. */
import type { ObjectParam } from '@pothos/core';
import { builder } from './builder.ts';

/** Declares the connection and edge of a type, with the total. `one` is the noun in words, as in "a page of organs". */
export function registerConnection<T extends ObjectParam<typeof builder.$inferSchemaTypes>>(
  type: T,
  name: string,
  one: string,
  many: string,
) {
  return builder.connectionObject(
    {
      type,
      name: `${name}Connection`,
      description: `A page of ${many}.`,
      fields: (t) => ({
        totalCount: t.int({ description: 'How many there are under the filter.', resolve: (c) => c.count() }),
      }),
    },
    { name: `${name}Edge`, description: `${one} and its place in the list.` },
  );
}
