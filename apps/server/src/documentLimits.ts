/** How large a GraphQL document may be. Measured before anything runs, for HTTP and sockets alike. */
import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** More than any screen needs by half, and less than a flood. */
export const documentLimits = { tokens: 4_000, depth: 15, aliases: 60, fields: 1_500, nodes: 20_000 } as const;

/** What a selection comes to with its fragments written out. */
type Size = { readonly depth: number; readonly aliases: number; readonly fields: number; readonly nodes: number };

type Variables = Readonly<Record<string, unknown>>;

const none: Size = { depth: 0, aliases: 0, fields: 0, nodes: 0 };

/** Items of a list that does not say how many are asked for; what the schema gives then. */
const pageSize = 20;

/** A validation rule that reports each operation that is too deep, has too many aliases or too many fields. */
export function documentLimitsRule(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      for (const problem of tooLarge(document, {}, ['depth', 'aliases', 'fields'])) context.reportError(problem);
      return false;
    },
  };
}

/** What must still be asked when the variables are known: how many records an operation could name. */
export function recordLimit(document: DocumentNode, variables: Variables): readonly GraphQLError[] {
  return tooLarge(document, variables, ['nodes']);
}

function tooLarge(document: DocumentNode, variables: Variables, measures: readonly (keyof Size)[]): GraphQLError[] {
  const measure = measurer(document, variables);
  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .flatMap((operation) => {
      const size = measure(operation);
      return measures.filter((each) => size[each] > documentLimits[each]).map((each) => refusal(each, size[each]));
    });
}

function refusal(measure: keyof Size, found: number): GraphQLError {
  return new GraphQLError(`The document is too large: ${measure} ${found}, at most ${documentLimits[measure]}.`, {
    extensions: { code: 'DOCUMENT_TOO_LARGE' },
  });
}

/** Each fragment is measured once, however often it is spread, so that a bomb of fragments costs nothing. */
function measurer(document: DocumentNode, variables: Variables): (operation: OperationDefinitionNode) => Size {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  const known = new Map<string, Size>();

  function ofFragment(name: string): Size {
    const measured = known.get(name);
    if (measured) return measured;
    // A fragment within itself is another rule's to refuse.
    known.set(name, none);
    const size = ofSelections(fragments.get(name)?.selectionSet);
    known.set(name, size);
    return size;
  }

  function ofSelections(selections: SelectionSetNode | undefined): Size {
    return (selections?.selections ?? []).map(ofSelection).reduce(together, none);
  }

  function ofSelection(node: SelectionSetNode['selections'][number]): Size {
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value);
    if (node.kind === Kind.INLINE_FRAGMENT) return ofSelections(node.selectionSet);
    if (node.name.value.startsWith('__')) return none;
    const below = ofSelections(node.selectionSet);
    const times = pageOf(node.arguments ?? [], variables);
    return {
      depth: below.depth + 1,
      aliases: below.aliases + (node.alias ? 1 : 0),
      fields: below.fields + 1,
      nodes: times * (below.nodes + (node.selectionSet ? 1 : 0)),
    };
  }

  return (operation) => ofSelections(operation.selectionSet);
}

function together(a: Size, b: Size): Size {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    fields: a.fields + b.fields,
    nodes: a.nodes + b.nodes,
  };
}

type Arguments = NonNullable<Extract<SelectionSetNode['selections'][number], { kind: Kind.FIELD }>['arguments']>;

/** How many items a field is asked for: `first` or `last`, 1 where it has neither. */
function pageOf(args: Arguments, variables: Variables): number {
  const page = args.find(({ name }) => name.value === 'first' || name.value === 'last');
  if (!page) return 1;
  const { value } = page;
  const number =
    value.kind === Kind.VARIABLE ? variables[value.name.value] : value.kind === Kind.INT ? value.value : undefined;
  return Math.max(1, Number(number ?? pageSize) || 1);
}
