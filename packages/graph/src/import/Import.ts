/** An import: a workbook sent in, previewed row by row, and taken in whole or not at all. */
import { holidayMoves, visibleImportRows, visibleImports } from '@renda/db';
import {
  allows,
  type CellVerdict,
  type ColumnMapping,
  type ImportEffect as EffectName,
  importAction,
  importableKinds,
  importKindTerms,
  importLifecycle,
  importMatching,
  importRowStateTerms,
  importStateTerms,
  type ImportKind as KindName,
  type Locale,
  type ImportMove as MoveName,
  mappingByHeadings,
  type RawCell,
  type ImportRowState as RowStateName,
  rawText,
  type Sentences,
  type ImportState as StateName,
  type Viewer,
} from '@renda/domain';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { keysetConnection } from '../connection.ts';
import { shownMoves, TimetablePreview } from '../deadline/TimetablePreview.ts';
import { enumOf } from '../enumOf.ts';

export const ImportKind = enumOf('ImportKind', 'What the rows of an import are.', importKindTerms);
export const ImportState = enumOf('ImportState', 'Where an import stands.', importStateTerms);
export const ImportRowState = enumOf('ImportRowState', 'How a row, or one of its cells, stands.', importRowStateTerms);

const ImportMove = enumOf(
  'ImportMove',
  'What may be done with an import.',
  Object.fromEntries(importLifecycle.moveNames.map((move) => [move, importLifecycle.moves[move].label])) as Readonly<
    Record<MoveName, Sentences>
  >,
);

const ImportEffect = enumOf('ImportEffect', 'What taking a row in does.', {
  ADD: { 'zh-CN': '新增', en: 'adds an entry' },
  CHANGE: { 'zh-CN': '修改', en: 'changes an entry' },
  NONE: { 'zh-CN': '不变', en: 'changes nothing' },
} as const satisfies Record<EffectName, Sentences>);

type Cell = CellVerdict & { readonly field: string };

const ImportCell = builder.objectRef<Cell>('ImportCell').implement({
  description: 'A cell of a row, as it was understood.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'The field that its column stands for.' }),
    state: t.field({ type: ImportRowState, description: 'How it stands.', resolve: ({ state }) => state }),
    text: t.exposeString('text', { description: 'What it says; as written where it was not understood.' }),
    was: t.string({ nullable: true, description: 'What is kept now, where that differs.', resolve: ({ was }) => was }),
    message: t.string({
      nullable: true,
      description: 'What there is to say of it, with what to do.',
      resolve: ({ say }, _args, ctx) => say?.[ctx.viewer.locale],
    }),
  }),
});

export const ImportRow = builder.prismaNode('ImportRow', {
  nullable: true,
  description: 'A row of an import, as it was read and previewed.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleImportRows(ctx.viewer) }),
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its place in the file, as the spreadsheet numbers it.' }),
    state: t.field({
      type: ImportRowState,
      nullable: true,
      select: { state: true },
      description: 'How it stands; empty before the preview.',
      resolve: (row) => row.state as RowStateName | null,
    }),
    effect: t.field({
      type: ImportEffect,
      nullable: true,
      select: { effect: true },
      description: 'What taking it in does; empty before the preview.',
      resolve: (row) => row.effect as EffectName | null,
    }),
    cells: t.field({
      type: [ImportCell],
      select: { verdict: true, import: { select: { kind: true } } },
      description: 'Its cells by field.',
      resolve: ({ verdict }, _args, ctx) => cellsOf((verdict ?? {}) as Record<string, CellVerdict>, ctx.viewer),
    }),
    raw: t.stringList({
      select: { cells: true },
      description: 'Its cells as they were read, by column.',
      resolve: ({ cells }, _args, ctx) =>
        allows(ctx.viewer, 'person.readContact') ? (cells as RawCell[]).map(rawText) : [],
    }),
  }),
});

/** Telephone numbers are for those who may read them, in whatever they are brought in. */
function cellsOf(verdict: Readonly<Record<string, CellVerdict>>, viewer: Viewer): Cell[] {
  return Object.entries(verdict)
    .filter(([field]) => field !== 'phone' || allows(viewer, 'person.readContact'))
    .map(([field, cell]) => ({ field, ...cell }));
}

const ImportRowConnection = builder.connectionObject(
  {
    type: ImportRow,
    name: 'ImportRowConnection',
    description: 'A page of rows.',
    fields: (t) => ({
      totalCount: t.int({ description: 'How many there are under the filter.', resolve: (c) => c.count() }),
    }),
  },
  { name: 'ImportRowEdge', description: 'A row and its place in the list.' },
);

export const Import = builder.prismaNode('Import', {
  nullable: true,
  description: 'A workbook that is brought in.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleImports(ctx.viewer) }),
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Brought back with each move; an older one is stale.' }),
    kind: t.field({
      type: ImportKind,
      select: { kind: true },
      description: 'What its rows are.',
      resolve: (i) => i.kind as KindName,
    }),
    state: t.field({
      type: ImportState,
      select: { state: true },
      description: 'Where it stands.',
      resolve: (i) => i.state as StateName,
    }),
    fileName: t.exposeString('fileName', { description: 'Name of the file as it was sent.' }),
    sha256: t.exposeString('sha256', { description: 'Hash of the file, in hex.' }),
    headings: t.exposeStringList('headings', { description: 'The headings of its columns.' }),
    mapping: t.field({
      type: ['String'],
      nullable: { list: true, items: true },
      select: { mapping: true },
      description: 'The field of each column, null for one that is passed over; null before the columns are named.',
      resolve: ({ mapping }) => mapping as ColumnMapping | null,
    }),
    suggestedMapping: t.field({
      type: ['String'],
      nullable: { list: false, items: true },
      select: { kind: true, headings: true },
      description: 'What the headings say by themselves.',
      resolve: ({ kind, headings }) => mappingByHeadings(kind as KindName, headings),
    }),
    matching: t.string({
      select: { kind: true },
      description: 'By what its rows are recognised as entries that are there already.',
      resolve: ({ kind }, _args, ctx) => importMatching[kind as KindName].rule[ctx.viewer.locale],
    }),
    isWorking: t.boolean({
      select: { state: true, mapping: true },
      description: 'It is being read or previewed just now.',
      resolve: ({ state, mapping }) => state === 'UPLOADED' || (state === 'READ' && mapping !== null),
    }),
    rowCount: t.exposeInt('rowCount', { description: 'Rows read, without the headings.' }),
    doneCount: t.exposeInt('doneCount', { description: 'Rows previewed so far.' }),
    newCount: t.exposeInt('newCount', { description: 'Rows that are new.' }),
    changedCount: t.exposeInt('changedCount', { description: 'Rows that change an entry.' }),
    sameCount: t.exposeInt('sameCount', { description: 'Rows that say what is kept already.' }),
    warningCount: t.exposeInt('warningCount', { description: 'Rows that somebody should look at.' }),
    errorCount: t.exposeInt('errorCount', { description: 'Rows that cannot be taken in.' }),
    addCount: t.exposeInt('addCount', { description: 'Entries that taking it in adds.' }),
    changeCount: t.exposeInt('changeCount', { description: 'Entries that taking it in changes.' }),
    refusal: t.string({
      nullable: true,
      select: { refusal: true },
      description: 'Why it could not be read.',
      resolve: ({ refusal }, _args, ctx) => (refusal as Record<Locale, string> | null)?.[ctx.viewer.locale],
    }),
    startedByName: t.exposeString('startedByName', { description: 'Who sent it in.' }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When it was sent in.' }),
    endedByName: t.exposeString('endedByName', { nullable: true, description: 'Who took it in or cancelled it.' }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true, description: 'When it ended.' }),
    attachments: t.relation('attachments', {
      description: 'The file as it was sent; who sees the import sees it.',
      query: { orderBy: { id: 'asc' } },
    }),
    errorsUrl: t.string({
      nullable: true,
      select: { id: true, state: true },
      description: 'Where the workbook with its errors is; null where there is none.',
      resolve: ({ id, state }) => (state === 'PREVIEWED' || state === 'TAKEN_IN' ? `/imports/${id}/errors` : null),
    }),
    movedDates: t.field({
      type: TimetablePreview,
      nullable: true,
      select: { id: true, kind: true, state: true },
      description: 'Which open dates its days would move if it were taken in now; null where it is not about days.',
      resolve: async ({ id, kind, state }, _args, ctx) =>
        kind === 'HOLIDAY' && state === 'PREVIEWED' ? shownMoves(ctx, await holidayMoves(actOf(ctx), id)) : null,
    }),
    availableMoves: t.field({
      type: [ImportMove],
      select: { kind: true, state: true },
      description: 'What the viewer may do with it now.',
      resolve: ({ kind, state }, _args, ctx) => movesOf(ctx.viewer, kind as KindName, state as StateName),
    }),
    rows: t.field({
      type: ImportRowConnection,
      select: { id: true },
      description: 'Its rows in the order of the file.',
      args: {
        ...t.arg.connectionArgs(),
        states: t.arg({ type: [ImportRowState], description: 'Any of these states.' }),
      },
      resolve: ({ id }, args, ctx, info) =>
        keysetConnection({
          model: ctx.db.importRow,
          where: {
            AND: [
              { importId: id, ...visibleImportRows(ctx.viewer) },
              ...(args.states == null ? [] : [{ state: { in: args.states } }]),
            ],
          },
          narrowing: args.states == null ? 'NONE' : 'FILTERED',
          order: { column: 'number', direction: 'asc', type: 'number' },
          args,
          ctx,
          info,
          typeName: 'ImportRow',
        }),
    }),
  }),
});

function movesOf(viewer: Viewer, kind: KindName, state: StateName): MoveName[] {
  if (!allows(viewer, importAction(kind))) return [];
  return importLifecycle.movesFrom(state).filter((move) => importLifecycle.actors(move).includes('importer'));
}

const ImportConnection = builder.connectionObject(
  {
    type: Import,
    name: 'ImportConnection',
    description: 'A page of imports.',
    fields: (t) => ({
      totalCount: t.int({ description: 'How many there are under the filter.', resolve: (c) => c.count() }),
    }),
  },
  { name: 'ImportEdge', description: 'An import and its place in the list.' },
);

builder.queryField('imports', (t) =>
  t.field({
    type: ImportConnection,
    description: 'The imports that the viewer may see, the newest first.',
    args: {
      ...t.arg.connectionArgs(),
      kind: t.arg({ type: ImportKind, description: 'Of this kind.' }),
    },
    resolve: (_root, args, ctx, info) =>
      keysetConnection({
        model: ctx.db.import,
        where: { AND: [visibleImports(ctx.viewer), ...(args.kind == null ? [] : [{ kind: args.kind }])] },
        narrowing: args.kind == null ? 'NONE' : 'FILTERED',
        order: { column: 'startedAt', direction: 'desc', type: 'instant' },
        args,
        ctx,
        info,
        typeName: 'Import',
      }),
  }),
);

builder.queryField('importableKinds', (t) =>
  t.field({
    type: [ImportKind],
    description: 'What the viewer may bring in, in the order in which a new county does.',
    resolve: (_root, _args, { viewer }) => importableKinds(viewer),
  }),
);
