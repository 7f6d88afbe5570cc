/** What the lead deputy is asked: whether the suggestion may join another, or end for reference. */
import { visibleConsentRequests, visibleSuggestions } from '@renda/db';
import type { ConsentKind as KindName, ConsentState as StateName } from '@renda/domain';
import { builder } from '../builder.ts';
import { Suggestion } from '../suggestion/Suggestion.ts';
import { ConsentKind, ConsentState } from '../suggestion/suggestionEnums.ts';

const intoSelect = {
  into: { select: { title: true, leadDeputy: { select: { person: { select: { name: true } } } } } },
} as const;

export const ConsentRequest = builder.prismaNode('ConsentRequest', {
  nullable: true,
  description: "The lead deputy's consent, asked for by the body that screens.",
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleConsentRequests(ctx.viewer) }),
  fields: (t) => ({
    kind: t.field({
      type: ConsentKind,
      select: { kind: true },
      description: 'To what.',
      resolve: (r) => r.kind as KindName,
    }),
    state: t.field({
      type: ConsentState,
      select: { state: true },
      description: 'Asked, or how it ended.',
      resolve: (r) => r.state as StateName,
    }),
    suggestion: t.relation('suggestion', { description: 'The one that is asked about.' }),
    reason: t.exposeString('reason', { description: 'Why, as the body says.' }),
    intoTitle: t.string({
      nullable: true,
      select: intoSelect,
      description: 'What the one that goes on is about: who is asked to join it has to know.',
      resolve: (r) => r.into?.title ?? null,
    }),
    intoDeputy: t.string({
      nullable: true,
      select: intoSelect,
      description: 'The name of the deputy who leads the one that goes on.',
      resolve: (r) => r.into?.leadDeputy.person.name ?? null,
    }),
    into: t.prismaField({
      type: Suggestion,
      nullable: true,
      select: { intoId: true },
      description: 'The one that goes on; empty where the viewer may not see it.',
      resolve: (query, { intoId }, _args, ctx) =>
        intoId === null
          ? null
          : ctx.db.suggestion.findFirst({ ...query, where: { id: intoId, AND: visibleSuggestions(ctx.viewer) } }),
    }),
    askedAt: t.expose('askedAt', { type: 'DateTime', description: 'When it was asked.' }),
    askedByName: t.exposeString('askedByName', { description: 'Who asked.' }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime', nullable: true, description: 'When it was answered.' }),
    answeredByName: t.exposeString('answeredByName', { nullable: true, description: 'Who answered or entered it.' }),
    isOnBehalf: t.exposeBoolean('isOnBehalf', { description: "Entered from the deputy's paper." }),
  }),
});

builder.prismaObjectField(Suggestion, 'consentRequests', (t) =>
  t.relation('consentRequests', {
    description: 'What its lead deputy was asked, latest first; for the deputy and the body alone.',
    query: (_args, ctx) => ({
      where: visibleConsentRequests(ctx.viewer),
      orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
    }),
  }),
);
