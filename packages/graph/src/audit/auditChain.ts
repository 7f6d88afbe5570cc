/** Whether the audit trail is whole. */
import { type CountyAuditVerdict, verifyCountyAudit } from '@renda/db';
import { auditFaultWords } from '@renda/domain';
import { builder } from '../builder.ts';

const AuditChain = builder.objectRef<CountyAuditVerdict>('AuditChain').implement({
  description: 'How the chain of the county’s audit trail stands.',
  fields: (t) => ({
    entries: t.exposeInt('entries', { description: 'How many entries it has.' }),
    head: t.exposeString('head', {
      nullable: true,
      description: 'The hash of the last entry; noted on paper, it proves later that the trail was not cut.',
    }),
    isWhole: t.boolean({
      description: 'No entry was changed, taken out or put in.',
      resolve: (chain) => chain.fault === null,
    }),
    fault: t.string({
      nullable: true,
      description: "The first entry that was tampered with, and how, in the viewer's language.",
      resolve: ({ fault }, _args, ctx) => fault && auditFaultWords(fault, ctx.viewer.locale),
    }),
  }),
});

builder.queryField('auditChain', (t) =>
  t.field({
    type: AuditChain,
    description: 'The audit trail checked from its first entry; some seconds for a long one.',
    authScopes: { may: 'audit.read' },
    resolve: (_root, _args, ctx) => verifyCountyAudit(ctx.db),
  }),
);
