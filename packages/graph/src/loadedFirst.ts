/** Answers at once what a row holds: on a page of twenty that is some four hundred fields that no plug-in has to be asked about. */
import SchemaBuilder, {
  BasePlugin,
  type PothosOutputFieldConfig,
  type PothosTypeConfig,
  type SchemaTypes,
} from '@pothos/core';
import { encodeGlobalID } from '@pothos/plugin-relay';
import type { GraphQLFieldResolver } from 'graphql';

declare global {
  // biome-ignore lint/style/noNamespace: the builder takes no other way to learn of a plug-in
  namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      loadedFirst: LoadedFirstPlugin<Types>;
    }
  }
}

type Row = Readonly<Record<string, unknown>>;
type Resolver<Types extends SchemaTypes> = GraphQLFieldResolver<unknown, Types['Context'], object>;

/**
 * Stands between the plug-in that asks whether a field may be seen and the one that loads what is missing, so it takes nothing from
 * either: what needs only columns that the row holds is answered from them, all else goes on to be loaded. Global ids need no promise
 * each.
 */
class LoadedFirstPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(load: Resolver<Types>, field: PothosOutputFieldConfig<Types>): Resolver<Types> {
    const columns = plainColumns(field.extensions?.pothosPrismaSelect);
    const resolve = field.resolve as Resolver<Types> | undefined;
    if (columns && resolve) {
      return (row, ...rest) =>
        columns.every((column) => (row as Row)[column] !== undefined) ? resolve(row, ...rest) : load(row, ...rest);
    }
    if (field.name !== 'id' || !this.#isNode(this.buildCache.getTypeConfig(field.parentType))) return load;
    return (row, ...rest) => {
      const { id } = row as Row;
      return typeof id === 'string' ? encodeGlobalID(field.parentType, id) : load(row, ...rest);
    };
  }

  #isNode(type: PothosTypeConfig): boolean {
    if (type.kind !== 'Object') return false;
    return type.interfaces.some((each) => this.builder.configStore.getTypeConfig(each).name === 'Node');
  }
}

/** The columns that a field selects, or null when it selects relations too, or by its arguments. */
function plainColumns(select: unknown): string[] | null {
  if (typeof select !== 'object' || select === null) return null;
  return Object.values(select).every((each) => each === true) ? Object.keys(select) : null;
}

SchemaBuilder.registerPlugin('loadedFirst', LoadedFirstPlugin);

export default 'loadedFirst' as const;
