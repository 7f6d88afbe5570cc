/** Rounds of handling: how often, what the deputy thought of the last, and what follows from it. */
import { councilOf, recipientsOf, silentCoSigners, unitsToTryAgain } from '@renda/db';
import {
  chinaDate,
  councilOutcomesOf,
  councilOutcomeTerms,
  type Mark as MarkName,
  type HandlingRole as RoleName,
} from '@renda/domain';
import { builder } from '../builder.ts';
import { enumOf } from '../enumOf.ts';
import { Suggestion } from './Suggestion.ts';
import { HandlingRole, Mark } from './suggestionEnums.ts';

export const CouncilOutcome = enumOf(
  'CouncilOutcome',
  'What the council of chairpersons may decide after a second 不满意.',
  councilOutcomeTerms,
);

const UnitPart = builder.objectRef<{ readonly unit: string; readonly role: RoleName }>('UnitPart').implement({
  description: 'A unit and its part.',
  fields: (t) => ({
    unit: t.exposeString('unit', { description: 'The unit.' }),
    role: t.field({ type: HandlingRole, description: 'Its part.', resolve: (u) => u.role }),
  }),
});

const Recipients = builder
  .objectRef<{ readonly leadDeputy: string; readonly coSigners: readonly string[] }>('ReplyRecipients')
  .implement({
    description: 'To whom a reply goes.',
    fields: (t) => ({
      leadDeputy: t.exposeString('leadDeputy', { description: 'The lead deputy.' }),
      coSigners: t.exposeStringList('coSigners', { description: 'The deputies who signed with them.' }),
    }),
  });

builder.prismaObjectFields(Suggestion, (t) => ({
  round: t.exposeInt('round', { description: 'How many times it has been handled; 1 for the first.' }),
  dissatisfiedCount: t.exposeInt('dissatisfiedCount', { description: 'How often the result was marked 不满意.' }),
  isEvaluationLapsed: t.exposeBoolean('isEvaluationLapsed', {
    description: 'Nobody evaluated in time: not evaluated, never counted as satisfied.',
  }),
  attitudeMark: t.field({
    type: Mark,
    nullable: true,
    select: { attitudeMark: true },
    description: 'The worst mark for the attitude.',
    resolve: (s) => s.attitudeMark as MarkName | null,
  }),
  silentCoSigners: t.stringList({
    select: { id: true, round: true, evaluatorId: true },
    description:
      'Co-signers in office who have given no opinion of the replies of this round: to be heard before the marks.',
    resolve: (s, _args, ctx) => silentCoSigners(ctx.db, s, chinaDate(ctx.now())),
  }),
  replyRecipients: t.field({
    type: Recipients,
    select: { id: true },
    description: 'To whom a reply issued now would go.',
    resolve: (s, _args, ctx) => recipientsOf(ctx.db, s.id),
  }),
  unitsToHandleAgain: t.field({
    type: [UnitPart],
    select: { id: true },
    description:
      'Who would handle it again after the present marks: the units whose result was 不满意, a lead with its assisting ones.',
    resolve: async (s, _args, ctx) => {
      const parts = await unitsToTryAgain(ctx.db, s);
      const select = { id: true, name: true };
      const units = await ctx.db.organ.findMany({ where: { id: { in: parts.map((p) => p.unitId) } }, select });
      return parts.map((p) => ({ role: p.role, unit: units.find((u) => u.id === p.unitId)?.name ?? '' }));
    },
  }),
  councilOutcomes: t.field({
    type: [CouncilOutcome],
    select: { screenerId: true },
    description:
      'What the council that decides on it may decide: the council of chairpersons, or a township’s presidium.',
    resolve: async (s, _args, ctx) => councilOutcomesOf(await councilOf(ctx.db, s)),
  }),
}));
