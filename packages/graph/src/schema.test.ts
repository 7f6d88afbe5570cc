import { isInputObjectType, isInterfaceType, isObjectType, isUnionType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from './schema.ts';
import { type GraphHarness, graphHarness } from './testing/index.ts';

/** Everything of the schema that has a description, by name, but for unions of results, whose parts say it all. */
function described(): [string, string | null | undefined][] {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  return types.flatMap((type) => {
    const own: [string, string | null | undefined][] = isUnionType(type) ? [] : [[type.name, type.description]];
    const fields =
      isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
    const args = isObjectType(type)
      ? Object.values(type.getFields()).flatMap((f) => f.args.map((a) => [f, a] as const))
      : [];
    return [
      ...own,
      ...fields.map((part): [string, string | null | undefined] => [`${type.name}.${part.name}`, part.description]),
      ...args
        .filter(([, arg]) => arg.name !== 'input')
        .map(([field, arg]): [string, string | null | undefined] => [
          `${type.name}.${field.name}(${arg.name})`,
          arg.description,
        ]),
    ];
  });
}

describe('the schema', () => {
  it('explains every type, field and argument', () => {
    const all = described();
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter(([, description]) => !description).map(([name]) => name)).toEqual([]);
  });
});

describe('an id that is none of ours', () => {
  let t: GraphHarness;
  beforeAll(async () => {
    t = await graphHarness();
  });
  afterAll(() => t.drop());

  it.each(['', 'garbage', 'Ojo6', "' or 1=1 --"])('is refused before anything is asked: %j', async (id) => {
    const { data, errors } = await t.run('query Node($id: ID!) { node(id: $id) { id } }', { id });
    expect(data).toEqual({ node: null });
    expect(errors?.map((error) => error.originalError?.name)).toEqual(['NotFound']);
  });

  it.each(['nope', '', "' or 1=1 --", '0190a7c0'])('stands for no record when it was forged: %j', async (key) => {
    const id = t.globalId('Organ', key);
    const query = 'query Forged($id: ID!) { node(id: $id) { id } organs(filter: { parentId: $id }) { totalCount } }';
    expect(await t.run(query, { id })).toEqual({ data: { node: null, organs: { totalCount: 0 } } });
  });
});
