/** The audit trail as a list. */
import { visibleAuditEntries } from '@renda/db';
import { addDays, isPlainDate } from '@renda/domain';
import { builder } from '../builder.ts';
import { keysetConnection } from '../connection.ts';
import { AuditEntry } from './AuditEntry.ts';

const AuditEntryConnection = builder.connectionObject(
  {
    type: AuditEntry,
    name: 'AuditEntryConnection',
    description: 'A page of the audit trail.',
    fields: (t) => ({
      totalCount: t.int({ description: 'How many there are under the filter.', resolve: (c) => c.count() }),
    }),
  },
  { name: 'AuditEntryEdge', description: 'An entry and its place in the list.' },
);

const AuditEntryFilter = builder.inputType('AuditEntryFilter', {
  description: 'What the trail is narrowed to.',
  fields: (t) => ({
    noun: t.string({ description: 'This kind of record, such as Suggestion.' }),
    recordId: t.string({ description: 'This record.' }),
    actorName: t.string({ description: 'Done by whoever was called so.' }),
    action: t.string({ description: 'This act, such as account.signIn.' }),
    from: t.field({ type: 'Date', description: 'On this day or later, in the time of the county.' }),
    to: t.field({ type: 'Date', description: 'On this day or earlier.' }),
  }),
});

type Filter = typeof AuditEntryFilter.$inferInput;

builder.queryField('auditEntries', (t) =>
  t.field({
    type: AuditEntryConnection,
    description: 'The audit trail of the county, newest first.',
    authScopes: { may: 'audit.read' },
    args: {
      ...t.arg.connectionArgs(),
      filter: t.arg({ type: AuditEntryFilter, description: 'What to narrow it to.' }),
    },
    resolve: (_root, args, ctx, info) =>
      keysetConnection({
        model: ctx.db.auditEntry,
        where: { AND: [visibleAuditEntries(ctx.viewer), whereOf(args.filter ?? {})] },
        order: { column: 'at', direction: 'desc', type: 'instant' },
        args,
        ctx,
        info,
        typeName: 'AuditEntry',
      }),
  }),
);

function whereOf({ noun, recordId, actorName, action, from, to }: Filter) {
  const at = { ...(from && { gte: beginning(String(from)) }), ...(to && { lt: beginning(addDays(String(to), 1)) }) };
  return {
    ...(noun && { noun }),
    ...(recordId && { recordId }),
    ...(actorName && { actorName }),
    ...(action && { action }),
    ...(Object.keys(at).length > 0 && { at }),
  };
}

/** Midnight in the county. */
function beginning(day: string): Date {
  if (!isPlainDate(day)) throw new RangeError(`not a day: ${day}`);
  return new Date(`${day}T00:00:00+08:00`);
}
