/** Adding and changing templates of replies. */
import { addReplyTemplate, changeReplyTemplate, visibleReplyTemplates } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Organ } from '../organ/Organ.ts';
import { ReplyClass } from '../suggestion/suggestionEnums.ts';
import { ReplyTemplate } from './ReplyTemplate.ts';

type Types = typeof builder.$inferSchemaTypes;

const Payload = builder.objectRef<{ readonly templateId: string }>('ReplyTemplatePayload').implement({
  description: 'A template of replies added or changed.',
  fields: (t) => ({
    replyTemplate: t.prismaField({
      type: ReplyTemplate,
      nullable: true,
      description: 'As it is now.',
      resolve: (query, { templateId }, _args, ctx) =>
        ctx.db.replyTemplate.findFirst({
          ...query,
          where: { id: templateId, AND: visibleReplyTemplates(ctx.viewer) },
        }),
    }),
  }),
});

function draftFields(t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) {
  return {
    name: t.string({ required: true, description: 'What it is called, 2 to 40 characters.' }),
    replyClass: t.field({
      type: ReplyClass,
      description: 'The class for which it is meant; left out where it fits any.',
    }),
    body: t.string({ required: true, description: 'The text, 10 to 5,000 characters, its places in double braces.' }),
  };
}

const AddInput = builder.inputType('AddReplyTemplateInput', {
  description: 'A template of replies to be added.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: 'The same key adds once.' }),
    unitId: t.globalID({ for: Organ, description: 'The unit that keeps it; left out where it is for all units.' }),
    ...draftFields(t),
  }),
});

const ChangeInput = builder.inputType('ChangeReplyTemplateInput', {
  description: 'What a template of replies is to be.',
  fields: (t) => ({
    replyTemplateId: t.globalID({ for: ReplyTemplate, required: true, description: 'Which.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    ...draftFields(t),
    isActive: t.boolean({ required: true, description: 'Whether it is offered where a reply is drafted.' }),
  }),
});

builder.mutationFields((t) => ({
  addReplyTemplate: t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Adds a template of replies, of a unit or of the county for all units.',
    args: { input: t.arg({ type: AddInput, required: true }) },
    resolve: async (_root, { input: { idempotencyKey, unitId, replyClass, ...draft } }, ctx) => ({
      templateId: await addReplyTemplate(actOf(ctx), idempotencyKey, unitId?.id ?? null, {
        ...draft,
        replyClass: replyClass ?? null,
      }),
    }),
  }),
  changeReplyTemplate: t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description:
      'Changes a template of replies, takes it out of use or back; replies drafted from it stay as they are.',
    args: { input: t.arg({ type: ChangeInput, required: true }) },
    resolve: async (_root, { input: { replyTemplateId, version, replyClass, ...change } }, ctx) => {
      const asked = { id: replyTemplateId.id, version };
      await changeReplyTemplate(actOf(ctx), asked, { ...change, replyClass: replyClass ?? null });
      return { templateId: replyTemplateId.id };
    },
  }),
}));
