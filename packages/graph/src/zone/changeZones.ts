/** Adding, changing and ending zones. */
import { addZone, changeZone, endZone, visibleSites } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Township } from '../township/Township.ts';
import { Village } from '../village/Village.ts';
import { Zone } from './Zone.ts';

type Types = typeof builder.$inferSchemaTypes;

function zoneFields(t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) {
  return {
    name: t.string({ required: true, description: 'What it is called. At most 30 characters.' }),
    villageIds: t.globalIDList({
      for: Village,
      required: true,
      description: 'Its villages, of the township; none of them in another zone.',
    }),
  };
}

function askedFields(t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) {
  return {
    zoneId: t.globalID({ for: Zone, required: true, description: 'The zone.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
  };
}

const AddInput = builder.inputType('AddZoneInput', {
  description: 'What is needed to add a zone.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: 'The same key again makes nothing new.' }),
    townshipId: t.globalID({ for: Township, required: true, description: 'The township of which it is a part.' }),
    ...zoneFields(t),
    validFrom: t.field({ type: 'Date', required: true, description: 'The day from which it holds.' }),
  }),
});

const ChangeInput = builder.inputType('ChangeZoneInput', {
  description: 'The zone as it is to be from today on.',
  fields: (t) => ({ ...askedFields(t), ...zoneFields(t) }),
});

const EndInput = builder.inputType('EndZoneInput', {
  description: 'Which zone ends, and when.',
  fields: (t) => ({
    ...askedFields(t),
    validTo: t.field({ type: 'Date', required: true, description: 'The first day on which it no longer holds.' }),
  }),
});

function payload(name: string) {
  return builder.objectRef<{ readonly zoneId: string }>(name).implement({
    description: 'The zone as it is after the change.',
    fields: (t) => ({
      zone: t.prismaField({
        type: Zone,
        nullable: true,
        description: 'As it is now.',
        resolve: (query, { zoneId }, _args, ctx) =>
          ctx.db.zone.findFirst({ ...query, where: { id: zoneId, AND: visibleSites(ctx.viewer) } }),
      }),
    }),
  });
}

builder.mutationField('addZone', (t) =>
  t.field({
    type: payload('AddZonePayload'),
    errors: { types: [...refusals] },
    description: 'Adds a zone to a township.',
    args: { input: t.arg({ type: AddInput, required: true }) },
    resolve: async (_root, { input: { idempotencyKey, townshipId, villageIds, ...zone } }, ctx) => ({
      zoneId: await addZone(actOf(ctx), idempotencyKey, {
        ...zone,
        townshipId: townshipId.id,
        villageIds: villageIds.map(({ id }) => id),
      }),
    }),
  }),
);

builder.mutationField('changeZone', (t) =>
  t.field({
    type: payload('ChangeZonePayload'),
    errors: { types: [...refusals] },
    description: 'Changes the name and villages of a zone.',
    args: { input: t.arg({ type: ChangeInput, required: true }) },
    resolve: async (_root, { input: { zoneId, version, villageIds, name } }, ctx) => {
      const asked = { id: zoneId.id, version };
      await changeZone(actOf(ctx), asked, { name, villageIds: villageIds.map(({ id }) => id) });
      return { zoneId: zoneId.id };
    },
  }),
);

builder.mutationField('endZone', (t) =>
  t.field({
    type: payload('EndZonePayload'),
    errors: { types: [...refusals] },
    description: 'Ends a zone on a day: its villages are free, and nobody holds it.',
    args: { input: t.arg({ type: EndInput, required: true }) },
    resolve: async (_root, { input: { zoneId, version, validTo } }, ctx) => {
      await endZone(actOf(ctx), { id: zoneId.id, version }, validTo);
      return { zoneId: zoneId.id };
    },
  }),
);
