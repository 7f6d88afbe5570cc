/** Records a look-back: on a commitment, or one that was drawn. */
import { holdLookBack, type LookBackTarget, visibleSuggestions } from '@renda/db';
import { Invalid } from '@renda/domain';
import { actOf } from '../act.ts';
import { Attachment } from '../attachment/Attachment.ts';
import { builder } from '../builder.ts';
import { Commitment } from '../commitment/Commitment.ts';
import { refusals } from '../errors.ts';
import { LookBack } from './LookBack.ts';

const Payload = builder.objectRef<{ readonly target: LookBackTarget }>('HoldLookBackPayload').implement({
  description: 'A look-back recorded.',
  fields: (t) => ({
    suggestion: t.prismaField({
      type: 'Suggestion',
      nullable: true,
      description: 'As it is now; empty when the viewer may no longer see it.',
      resolve: (query, { target: { kind, id } }, _args, ctx) =>
        ctx.db.suggestion.findFirst({
          ...query,
          where: {
            ...(kind === 'COMMITMENT' ? { commitments: { some: { id } } } : { lookBacks: { some: { id } } }),
            AND: visibleSuggestions(ctx.viewer),
          },
        }),
    }),
  }),
});

const Input = builder.inputType('HoldLookBackInput', {
  description: 'A visit, to a commitment or to what was drawn: exactly one of the two.',
  fields: (t) => ({
    idempotencyKey: t.string({
      required: true,
      description: 'Made by the sender; the same key sent twice records one visit.',
    }),
    commitmentId: t.globalID({ for: Commitment, description: 'The commitment looked back on.' }),
    lookBackId: t.globalID({ for: LookBack, description: 'The look-back that was drawn.' }),
    version: t.int({ required: true, description: 'The version of the one of them that was before the viewer.' }),
    heldOn: t.field({ type: 'Date', required: true, description: 'The day of the visit.' }),
    place: t.string({ required: true, description: 'Where.' }),
    isDeputyPresent: t.boolean({ required: true, description: 'The deputy was there.' }),
    note: t.string({ required: true, description: 'What was found.' }),
    isPassed: t.boolean({
      required: true,
      description: 'Passed; else the unit handles the suggestion for another round.',
    }),
    attachmentIds: t.globalIDList({ for: Attachment, description: "The viewer's photographs; passing needs one." }),
  }),
});

builder.mutationField('holdLookBack', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Records a look-back (回头看): it passes, or the suggestion is handled again.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input }, ctx) => {
      const { idempotencyKey, commitmentId, lookBackId, version, attachmentIds, ...visit } = input;
      const target = targetOf(commitmentId?.id, lookBackId?.id, version);
      const files = (attachmentIds ?? []).map(({ id }) => id);
      await holdLookBack(actOf(ctx), idempotencyKey, target, { ...visit, attachmentIds: files });
      return { target };
    },
  }),
);

function targetOf(commitmentId: string | undefined, lookBackId: string | undefined, version: number): LookBackTarget {
  if (commitmentId !== undefined && lookBackId === undefined) return { kind: 'COMMITMENT', id: commitmentId, version };
  if (lookBackId !== undefined && commitmentId === undefined) return { kind: 'LOOK_BACK', id: lookBackId, version };
  throw new Invalid('commitmentId', {
    'zh-CN': '请指明一项承诺或一次抽中的回头看。',
    en: 'Name one commitment or one look-back that was drawn.',
  });
}
