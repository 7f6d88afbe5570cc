/** An entry of the audit trail, in words. */
import { visibleAuditEntries } from '@renda/db';
import { type AuditChange as AuditChangeShape, auditActWords, auditChanges, auditNounWord } from '@renda/domain';
import { builder } from '../builder.ts';

const AuditChange = builder.objectRef<AuditChangeShape>('AuditChange').implement({
  description: 'One field that an act changed.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'The field as it is called in code.' }),
    label: t.exposeString('label', { description: "The field's label, in the viewer's language." }),
    before: t.exposeString('before', {
      nullable: true,
      description: 'Its value before, in words; empty where there was none.',
    }),
    after: t.exposeString('after', {
      nullable: true,
      description: 'Its value after, in words; empty where there is none.',
    }),
  }),
});

type Values = Readonly<Record<string, unknown>> | null;
type Origin = { readonly ip?: string; readonly userAgent?: string; readonly requestId?: string };

export const AuditEntry = builder.prismaNode('AuditEntry', {
  nullable: true,
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleAuditEntries(ctx.viewer) }),
  fields: (t) => ({
    seq: t.int({
      select: { seq: true },
      description: 'Its place in the chain of the county, from 1.',
      resolve: (e) => Number(e.seq),
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    actorName: t.exposeString('actorName', { description: 'Who, as they were called then; empty for nobody known.' }),
    action: t.exposeString('action', {
      description: 'What was done, as it is called in code, such as suggestion.accept.',
    }),
    actionWords: t.string({
      select: { action: true },
      description: "What was done, in the viewer's language.",
      resolve: (e, _args, ctx) => auditActWords(e.action, ctx.viewer.locale),
    }),
    noun: t.exposeString('noun', { description: 'What kind of record, as it is called in code, such as Suggestion.' }),
    nounWord: t.string({
      select: { noun: true },
      description: "What kind of record, in the viewer's language.",
      resolve: (e, _args, ctx) => auditNounWord(e.noun, ctx.viewer.locale),
    }),
    recordId: t.exposeString('recordId', { nullable: true, description: 'Which record; by it the list is narrowed.' }),
    changes: t.field({
      type: [AuditChange],
      select: { noun: true, before: true, after: true },
      description: 'What changed, field by field.',
      resolve: (e, _args, ctx) => auditChanges(e.noun, e.before as Values, e.after as Values, ctx.viewer.locale),
    }),
    ipAddress: t.string({
      nullable: true,
      select: { origin: true },
      description: 'From which address.',
      resolve: (e) => (e.origin as Origin).ip ?? null,
    }),
    userAgent: t.string({
      nullable: true,
      select: { origin: true },
      description: 'With which program.',
      resolve: (e) => (e.origin as Origin).userAgent ?? null,
    }),
    requestId: t.string({
      nullable: true,
      select: { origin: true },
      description: 'The request, as the log knows it.',
      resolve: (e) => (e.origin as Origin).requestId ?? null,
    }),
    hash: t.exposeString('hash', { description: 'SHA-256 over this entry and the hash of the one before it.' }),
  }),
});
