/** Adding, changing and ending the entries of the register: three mutations for each noun, declared alike. */
import type { InputRef } from '@pothos/core';
import { addToRegister, changeInRegister, type EntryEnding, endInRegister, visibleRegister } from '@renda/db';
import {
  Invalid,
  NotAllowed,
  NotFound,
  type RegisterChange,
  type RegisterInput,
  type RegisterNoun,
  registerNouns,
  registerNounTerms,
  Stale,
} from '@renda/domain';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import '../errors.ts';
import type { Context } from '../viewer.ts';
import { addInput, capitalised, changeInput, endInput, type RegisterValues, valuesOf } from './registerInputs.ts';

for (const noun of registerNouns) registerMutations(noun);

/** Declares `addOrgan`, `changeOrgan` and `endOrgan`, and so for each noun. */
function registerMutations(noun: RegisterNoun): void {
  const name = capitalised(noun);
  const one = withArticle(registerNounTerms[noun].en);

  registerMutation(noun, `add${name}`, `Adds ${one} to the register.`, addInput(noun, one), async (ctx, values) => {
    const { idempotencyKey, ...input } = values;
    return addToRegister(actOf(ctx), noun, input as RegisterInput<RegisterNoun>, String(idempotencyKey));
  });

  registerMutation(
    noun,
    `change${name}`,
    `Changes ${one} of the register.`,
    changeInput(noun, one),
    async (ctx, values) => {
      const { id, version, ...change } = values as RegisterValues & { readonly id: string; readonly version: number };
      await changeInRegister(actOf(ctx), noun, { id, version }, change as RegisterChange<RegisterNoun>);
      return id;
    },
  );

  registerMutation(
    noun,
    `end${name}`,
    `Ends ${one} of the register on a day.`,
    endInput(noun, one),
    async (ctx, values) => {
      const { id, version, ...ending } = values as RegisterValues &
        EntryEnding & { readonly id: string; readonly version: number };
      await endInRegister(actOf(ctx), noun, { id, version }, ending);
      return id;
    },
  );
}

/** Declares one mutation, which answers the entry as it is then; `write` promises its id. */
function registerMutation(
  noun: RegisterNoun,
  name: string,
  description: string,
  type: InputRef<RegisterValues>,
  write: (ctx: Context, values: RegisterValues) => Promise<string>,
): void {
  builder.mutationField(name, (t) =>
    t.field({
      type: registerPayload(noun, `${capitalised(name)}Payload`),
      errors: { types: [Stale, NotFound, NotAllowed, Invalid] },
      description,
      args: { input: t.arg({ type, required: true }) },
      resolve: async (_root, { input }, ctx) => ({ entryId: await write(ctx, valuesOf(input)) }),
    }),
  );
}

/** A payload with the entry read again, under the noun's name; null when the viewer may no longer see it. */
function registerPayload(noun: RegisterNoun, name: string) {
  return builder.objectRef<{ readonly entryId: string }>(name).implement({
    description: 'The entry as it is after the change.',
    fields: (t) => ({
      [noun]: t.prismaField({
        // The nouns are read alike; the types of one stand for all of them.
        type: capitalised(noun) as 'Organ',
        nullable: true,
        description: 'As it is now.',
        resolve: (query, { entryId }, _args, ctx) =>
          (ctx.db[noun] as Context['db']['organ']).findFirst({
            ...query,
            where: { id: entryId, AND: visibleRegister(ctx.viewer) },
          }),
      }),
    }),
  });
}

function withArticle(noun: string): string {
  return /^[aeiou]/i.test(noun) ? `an ${noun}` : `a ${noun}`;
}
