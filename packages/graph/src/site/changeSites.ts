/** Adding, changing and ending sites. */
import { addSite, changeSite, endSite, visibleSites } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Township } from '../township/Township.ts';
import { Village } from '../village/Village.ts';
import { Site, SiteFunctionKind, SiteTier } from './Site.ts';

type Types = typeof builder.$inferSchemaTypes;

function siteFields(t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) {
  return {
    name: t.string({ required: true, description: 'What it is called.' }),
    tier: t.field({ type: SiteTier, required: true, description: 'Home, station, room or point.' }),
    villageId: t.globalID({ for: Village, description: 'The village in which it lies; one of the township.' }),
    address: t.string({ required: true, description: 'Where it is. At most 100 characters.' }),
    openingHours: t.string({ required: true, description: 'When it is open, in words. At most 100 characters.' }),
    phone: t.string({ description: 'Telephone of the office, never a mobile number.' }),
    latitude: t.float({ description: 'Degrees north, WGS 84; with the longitude or not at all.' }),
    longitude: t.float({ description: 'Degrees east, WGS 84.' }),
    functions: t.field({ type: [SiteFunctionKind], required: true, description: 'What it serves as: one at least.' }),
  };
}

function askedFields(t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) {
  return {
    siteId: t.globalID({ for: Site, required: true, description: 'The site.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
  };
}

const AddInput = builder.inputType('AddSiteInput', {
  description: 'What is needed to add a site.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: 'The same key again makes nothing new.' }),
    townshipId: t.globalID({ for: Township, required: true, description: 'The township in which it lies.' }),
    ...siteFields(t),
    validFrom: t.field({ type: 'Date', required: true, description: 'The day from which it is there.' }),
  }),
});

const ChangeInput = builder.inputType('ChangeSiteInput', {
  description: 'The site as it is to be; functions come and go today.',
  fields: (t) => ({ ...askedFields(t), ...siteFields(t) }),
});

const EndInput = builder.inputType('EndSiteInput', {
  description: 'Which site ends, and when.',
  fields: (t) => ({
    ...askedFields(t),
    validTo: t.field({ type: 'Date', required: true, description: 'The first day on which it is no longer there.' }),
  }),
});

function payload(name: string) {
  return builder.objectRef<{ readonly siteId: string }>(name).implement({
    description: 'The site as it is after the change.',
    fields: (t) => ({
      site: t.prismaField({
        type: Site,
        nullable: true,
        description: 'As it is now.',
        resolve: (query, { siteId }, _args, ctx) =>
          ctx.db.site.findFirst({ ...query, where: { id: siteId, AND: visibleSites(ctx.viewer) } }),
      }),
    }),
  });
}

builder.mutationField('addSite', (t) =>
  t.field({
    type: payload('AddSitePayload'),
    errors: { types: [...refusals] },
    description: 'Adds a site to a township.',
    args: { input: t.arg({ type: AddInput, required: true }) },
    resolve: async (_root, { input: { idempotencyKey, townshipId, villageId, ...site } }, ctx) => ({
      siteId: await addSite(actOf(ctx), idempotencyKey, {
        ...site,
        townshipId: townshipId.id,
        villageId: villageId?.id ?? null,
      }),
    }),
  }),
);

builder.mutationField('changeSite', (t) =>
  t.field({
    type: payload('ChangeSitePayload'),
    errors: { types: [...refusals] },
    description: 'Corrects a site.',
    args: { input: t.arg({ type: ChangeInput, required: true }) },
    resolve: async (_root, { input: { siteId, version, villageId, ...site } }, ctx) => {
      await changeSite(actOf(ctx), { id: siteId.id, version }, { ...site, villageId: villageId?.id ?? null });
      return { siteId: siteId.id };
    },
  }),
);

builder.mutationField('endSite', (t) =>
  t.field({
    type: payload('EndSitePayload'),
    errors: { types: [...refusals] },
    description: 'Ends a site on a day, and what it serves as and who holds it with it.',
    args: { input: t.arg({ type: EndInput, required: true }) },
    resolve: async (_root, { input: { siteId, version, validTo } }, ctx) => {
      await endSite(actOf(ctx), { id: siteId.id, version }, validTo);
      return { siteId: siteId.id };
    },
  }),
);
