/** The county's letterhead. */
import { changeLetterhead as change, type HeldLetterhead, readLetterhead } from '@renda/db';
import { type LetterheadField, letterheadFields } from '@renda/domain';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';

const said: Readonly<Record<LetterheadField, string>> = {
  head: 'The issuing organ as the red head names it, at most 40 characters.',
  numberWord: 'The word of its document numbers, as in 昌人常办函〔2026〕3号; at most 20 characters.',
  signer: 'Who signs, and is named in the imprint; at most 40 characters.',
  contact: 'Address and telephone of the office, at most 100 characters.',
};

const Letterhead = builder.objectRef<HeldLetterhead>('Letterhead').implement({
  description: 'How the county’s own letters are headed, numbered and signed; a line that is null is as usual.',
  fields: (t) => ({
    version: t.exposeInt('version', {
      description: 'Brought back with a change; an older one is stale. 0: never set.',
    }),
    head: t.string({
      nullable: true,
      description: said.head,
      resolve: ({ letterhead }) => letterhead.head ?? null,
    }),
    numberWord: t.string({
      nullable: true,
      description: said.numberWord,
      resolve: ({ letterhead }) => letterhead.numberWord ?? null,
    }),
    signer: t.string({
      nullable: true,
      description: said.signer,
      resolve: ({ letterhead }) => letterhead.signer ?? null,
    }),
    contact: t.string({
      nullable: true,
      description: said.contact,
      resolve: ({ letterhead }) => letterhead.contact ?? null,
    }),
  }),
});

builder.queryField('letterhead', (t) =>
  t.field({
    type: Letterhead,
    description: 'How the county’s own letters are headed, numbered and signed.',
    authScopes: { may: 'register.read' },
    resolve: (_root, _args, ctx) => readLetterhead(ctx.db),
  }),
);

const Input = builder.inputType('ChangeLetterheadInput', {
  description: 'Every line of the letterhead; one left out or empty is as usual.',
  fields: (t) => ({
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    head: t.string({ description: said.head }),
    numberWord: t.string({ description: said.numberWord }),
    signer: t.string({ description: said.signer }),
    contact: t.string({ description: said.contact }),
  }),
});

const Payload = builder.objectRef<{ readonly letterhead: HeldLetterhead }>('ChangeLetterheadPayload').implement({
  description: 'The letterhead as it is now.',
  fields: (t) => ({ letterhead: t.expose('letterhead', { type: Letterhead, description: 'All of it.' }) }),
});

builder.mutationField('changeLetterhead', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Says how the county’s own letters are headed, numbered and signed.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: async (_root, { input: { version, ...lines } }, ctx) => {
      await change(
        actOf(ctx),
        version,
        Object.fromEntries(letterheadFields.map((field) => [field, lines[field] ?? ''])),
      );
      return { letterhead: await readLetterhead(ctx.db) };
    },
  }),
);
