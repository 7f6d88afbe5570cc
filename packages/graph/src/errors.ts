/** Refusals as the schema shows them: data that a person can act on, in the viewer's language. */
import { IllegalMove, Invalid, NoRuleInForce, NotAllowed, NotFound, type Refusal, Stale } from '@renda/domain';
import { builder } from './builder.ts';

const ErrorInterface = builder.interfaceRef<Refusal>('Error').implement({
  description: 'Why something was refused, in words for the person who asked.',
  fields: (t) => ({
    message: t.string({
      description: "The reason, in the viewer's language.",
      resolve: (refusal, _args, ctx) => refusal.sentence(ctx.viewer.locale),
    }),
  }),
});

builder.objectType(Stale, {
  name: 'Stale',
  description: 'Somebody else changed the record since it was read; nothing was written.',
  interfaces: [ErrorInterface],
});

builder.objectType(NotFound, {
  name: 'NotFound',
  description: 'There is no such record, or the viewer may not see it.',
  interfaces: [ErrorInterface],
});

builder.objectType(NotAllowed, {
  name: 'NotAllowed',
  description: 'The viewer may not do this.',
  interfaces: [ErrorInterface],
});

builder.objectType(Invalid, {
  name: 'Invalid',
  description: 'A value is missing or out of bounds.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    field: t.exposeString('field', {
      description: "The input field's name, so that a form can show the message there.",
    }),
  }),
});

builder.objectType(IllegalMove, {
  name: 'IllegalMove',
  description: 'The state does not allow the move.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    move: t.exposeString('move', { description: 'The move that was asked for.' }),
    state: t.exposeString('state', { description: 'The state that does not allow it.' }),
    allowedFrom: t.exposeStringList('allowedFrom', { description: 'The states that would.' }),
  }),
});

builder.objectType(NoRuleInForce, {
  name: 'NoRuleInForce',
  description: 'No rule of the county says how long this may take from that day.',
  interfaces: [ErrorInterface],
});

/** What any mutation may refuse with. */
export const refusals = [Stale, NotFound, NotAllowed, Invalid, IllegalMove, NoRuleInForce] as const;
