/** Ids as the graph gives them out: opaque, with the type of the record in them. */
import { NotFound } from '@renda/domain';

const shape = /^([A-Z][A-Za-z]*):(.*)$/s;
const rowId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** No row has it. */
const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * The type and the record that an id stands for; a forged one stands for a record that is not there, so that the database is never
 * asked with it. Refuses (`NotFound`) what does not even name a type.
 */
export function decodeGlobalId(id: string): { typename: string; id: string } {
  const [, typename, key = ''] = shape.exec(Buffer.from(id, 'base64').toString()) ?? [];
  if (typename === undefined) throw new NotFound();
  return { typename, id: rowId.test(key) ? key : nobody };
}
