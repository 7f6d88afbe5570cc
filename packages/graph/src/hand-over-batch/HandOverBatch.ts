/** A batch of suggestions handed over at one meeting (交办会): its body sees it whole, receiving organs and units their own part. */
import {
  batchBodies,
  packetOrgans,
  visibleBatches,
  visibleBatchItems,
  visibleReceipts,
  visibleSuggestions,
} from '@renda/db';
import { type BatchState as BatchStateName, batchStateTerms } from '@renda/domain';
import { builder } from '../builder.ts';
import { enumOf } from '../enumOf.ts';
import { Organ } from '../organ/Organ.ts';
import { Suggestion } from '../suggestion/Suggestion.ts';

export const BatchState = enumOf('BatchState', 'Where a batch stands.', batchStateTerms);

export const HandOverBatch = builder.prismaNode('HandOverBatch', {
  nullable: true,
  description: 'Suggestions handed over at one meeting, on one day.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleBatches(ctx.viewer) }),
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Brought back with every edit; an older one is stale.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    heldOn: t.expose('heldOn', {
      type: 'Date',
      description: 'The day of the meeting: every reply’s clock runs from it.',
    }),
    state: t.field({
      type: BatchState,
      select: { state: true },
      description: 'In preparation, or handed over.',
      resolve: (b) => b.state as BatchStateName,
    }),
    screener: t.relation('screener', { description: 'The body that hands over.' }),
    session: t.relation('session', { nullable: true, description: 'The session in which they were raised.' }),
    createdByName: t.exposeString('createdByName', { description: 'Who began it.' }),
    handedOverAt: t.expose('handedOverAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was handed over.',
    }),
    items: t.relation('items', {
      description: 'Its list, in the order of the numbers; for an organ or unit, its own part.',
      query: (_args, ctx) => ({
        where: visibleBatchItems(ctx.viewer),
        orderBy: [{ suggestion: { numberSeriesId: 'asc' } }, { suggestion: { number: 'asc' } }, { id: 'asc' }],
      }),
    }),
    itemCount: t.relationCount('items', {
      description: 'How many suggestions of it the viewer sees.',
      where: (_args, ctx) => visibleBatchItems(ctx.viewer),
    }),
    receipts: t.relation('receipts', {
      description: 'Who signed for a packet; for an organ or unit, its own.',
      query: (_args, ctx) => ({ where: visibleReceipts(ctx.viewer), orderBy: [{ signedOn: 'asc' }, { id: 'asc' }] }),
    }),
    mayPrepare: t.boolean({
      select: { screenerId: true, state: true },
      description: 'The viewer may change it and hand it over.',
      resolve: (b, _args, ctx) => b.state === 'PREPARING' && batchBodies(ctx.viewer).includes(b.screenerId),
    }),
    signsFor: t.field({
      type: [Organ],
      select: (_args, ctx) => ({
        screenerId: true,
        state: true,
        receipts: { select: { organId: true } },
        items: { where: visibleBatchItems(ctx.viewer), select: { organ: true, unit: true } },
      }),
      description:
        'Receiving organs and proposed units that have not signed yet, and for which the viewer may enter it.',
      resolve: (b, _args, ctx) => {
        if (b.state === 'PREPARING') return [];
        const isBody = batchBodies(ctx.viewer).includes(b.screenerId);
        const own = packetOrgans(ctx.viewer);
        const signed = new Set(b.receipts.map((r) => r.organId));
        const organs = b.items.flatMap(({ organ, unit }) => (unit === null ? [organ] : [organ, unit]));
        const open = organs.filter(({ id }) => !signed.has(id) && (isBody || own.includes(id)));
        return [...new Map(open.map((organ) => [organ.id, organ])).values()];
      },
    }),
  }),
});

builder.prismaObject('BatchItem', {
  select: { id: true },
  description: 'One suggestion on the list of a batch.',
  fields: (t) => ({
    suggestion: t.prismaField({
      type: Suggestion,
      nullable: true,
      select: { suggestionId: true },
      description: 'The suggestion; empty for a unit to which it is only proposed.',
      resolve: (query, item, _args, ctx) =>
        ctx.db.suggestion.findFirst({
          ...query,
          where: { id: item.suggestionId, AND: visibleSuggestions(ctx.viewer) },
        }),
    }),
    organ: t.relation('organ', { description: 'The organ to which it is handed over.' }),
    unit: t.relation('unit', { nullable: true, description: 'The unit that is proposed to lead it.' }),
    isWide: t.exposeBoolean('isWide', { description: 'Wide or difficult: six months for the reply.' }),
  }),
});

builder.prismaObject('BatchReceipt', {
  select: { id: true },
  description: "An organ's or unit's signature for its packet.",
  fields: (t) => ({
    organ: t.relation('organ', { description: 'For whom it was signed.' }),
    signedByName: t.exposeString('signedByName', { description: 'Who signed.' }),
    signedOn: t.expose('signedOn', { type: 'Date', description: 'On which day.' }),
    enteredByName: t.exposeString('enteredByName', { description: 'Who entered it.' }),
    attachments: t.relation('attachments', {
      description: 'The scan of the signed list.',
      query: { orderBy: { id: 'asc' } },
    }),
  }),
});

builder.prismaObjectField('Suggestion', 'proposedUnit', (t) =>
  t.field({
    type: Organ,
    nullable: true,
    select: (_args, ctx) => ({
      batchItems: {
        where: { AND: [visibleBatchItems(ctx.viewer), { batch: { state: 'HANDED_OVER' } }] },
        take: 1,
        select: { unit: true },
      },
    }),
    description: 'The unit that was proposed to lead it when it was handed over in a batch.',
    resolve: ({ batchItems }) => batchItems[0]?.unit ?? null,
  }),
);
