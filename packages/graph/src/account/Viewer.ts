/** Who is asking, as the apps show it and lay out their pages by it. */
import { visibleRegister } from '@renda/db';
import type { Viewer as ViewerShape } from '@renda/domain';
import { chargesOn, chinaDate, roleTerms } from '@renda/domain';
import { builder } from '../builder.ts';
import { Deputy } from '../deputy/Deputy.ts';
import { enumOf } from '../enumOf.ts';
import { Organ } from '../organ/Organ.ts';
import { Township } from '../township/Township.ts';

export const Role = enumOf('Role', 'What an account is for.', roleTerms);

const Viewer = builder.objectRef<ViewerShape>('Viewer').implement({
  description: 'Who is asking.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name as it is written into histories.' }),
    roles: t.field({
      type: [Role],
      description: 'The roles held, each once.',
      resolve: (viewer) => [...new Set(viewer.grants.map((grant) => grant.role))],
    }),
    jurisdictionCode: t.exposeString('jurisdiction', {
      description: 'Its GB/T 2260 code, which its public pages have in their address.',
    }),
    jurisdictionName: t.string({
      description: 'The county, such as 昌宁县.',
      resolve: async ({ jurisdiction }, _args, { db }) =>
        (await db.jurisdiction.findUniqueOrThrow({ where: { code: jurisdiction }, select: { name: true } })).name,
    }),
    isInCharge: t.boolean({
      description: 'Whether a unit is in their charge today by a post’s portfolio (分管).',
      resolve: (viewer, _args, ctx) => chargesOn(viewer, chinaDate(ctx.now())).length > 0,
    }),
    mandates: t.prismaField({
      type: [Deputy],
      description: 'Their mandates in office today.',
      resolve: (query, { mandates }, _args, ctx) =>
        ctx.db.deputy.findMany({
          ...(query as object),
          where: { id: { in: mandates.map((mandate) => mandate.deputyId) }, AND: visibleRegister(ctx.viewer) },
          orderBy: { id: 'asc' },
        }),
    }),
    organs: t.prismaField({
      type: [Organ],
      description: 'The organs and units for which they hold a role.',
      resolve: (query, { grants }, _args, ctx) =>
        ctx.db.organ.findMany({
          ...(query as object),
          where: { id: { in: grants.flatMap((grant) => grant.organId ?? []) }, AND: visibleRegister(ctx.viewer) },
          orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
        }),
    }),
    townships: t.prismaField({
      type: [Township],
      description: 'The townships of those organs.',
      resolve: (query, { grants }, _args, ctx) =>
        ctx.db.township.findMany({
          ...(query as object),
          where: { id: { in: grants.flatMap((grant) => grant.townshipId ?? []) }, AND: visibleRegister(ctx.viewer) },
          orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
        }),
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({ type: Viewer, description: 'Who is asking.', resolve: (_root, _args, ctx) => ctx.viewer }),
);
