/** The numbers that a county sets for itself. */
import { changeSetting as change, type HeldSetting, readSettings } from '@renda/db';
import { type CountySettingKey, countySettings, Invalid } from '@renda/domain';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';

const CountySetting = builder.objectRef<HeldSetting>('CountySetting').implement({
  description: 'A number of the county, with its bounds, on what it rests, and what follows from changing it.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its key, the same in every language.' }),
    value: t.exposeInt('value', { description: 'What it is now.' }),
    version: t.exposeInt('version', {
      description: 'Brought back with a change; an older one is stale. 0: never set.',
    }),
    label: t.string({
      description: 'What it is called.',
      resolve: ({ key }, _args, { viewer }) => countySettings[key].label[viewer.locale],
    }),
    unit: t.string({
      description: 'What it counts.',
      resolve: ({ key }, _args, { viewer }) => countySettings[key].unit[viewer.locale],
    }),
    default: t.int({
      description: 'What it is where it was never set.',
      resolve: ({ key }) => countySettings[key].default,
    }),
    least: t.int({ description: 'The least that it may be.', resolve: ({ key }) => countySettings[key].least }),
    most: t.int({ description: 'The most that it may be.', resolve: ({ key }) => countySettings[key].most }),
    basis: t.string({
      description: 'On what it rests.',
      resolve: ({ key }, _args, { viewer }) => countySettings[key].basis[viewer.locale],
    }),
    isStatedInSource: t.boolean({
      description: 'Whether the number itself stands there.',
      resolve: ({ key }) => countySettings[key].isStatedInSource,
    }),
    consequence: t.string({
      description: 'What follows from changing it.',
      resolve: ({ key }, _args, { viewer }) => countySettings[key].consequence[viewer.locale],
    }),
  }),
});

builder.queryField('countySettings', (t) =>
  t.field({
    type: [CountySetting],
    description: 'The numbers of the county, for who may change them.',
    authScopes: { may: 'settings.change' },
    resolve: (_root, _args, ctx) => readSettings(ctx.db),
  }),
);

const Input = builder.inputType('ChangeSettingInput', {
  description: 'A new value for a number of the county.',
  fields: (t) => ({
    key: t.string({ required: true, description: 'Which.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    value: t.int({ required: true, description: 'The new value.' }),
  }),
});

const Payload = builder.objectRef<{ readonly settings: HeldSetting[] }>('ChangeSettingPayload').implement({
  description: 'The numbers as they are now.',
  fields: (t) => ({ settings: t.expose('settings', { type: [CountySetting], description: 'All of them.' }) }),
});

builder.mutationField('changeSetting', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Sets a number of the county, within its bounds.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input: { key, version, value } }, ctx) => {
      await change(actOf(ctx), { key: known(key), version }, value);
      return { settings: await readSettings(ctx.db) };
    },
  }),
);

function known(key: string): CountySettingKey {
  if (Object.hasOwn(countySettings, key)) return key as CountySettingKey;
  throw new Invalid('key', { 'zh-CN': '没有这个设置项。', en: 'There is no such setting.' });
}
