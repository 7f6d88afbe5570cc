/** Makes an account, without a role, and the one-time code that opens it. */
import { allows, checkedLogin, checkedPhone } from '@renda/domain';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Person } from '../person/Person.ts';
import { codePayload } from './accountPayload.ts';

const Payload = codePayload('CreateAccountPayload', 'An account made.');

const Input = builder.inputType('CreateAccountInput', {
  description: 'An account to make. Sent twice, the second finds the log-in name taken.',
  fields: (t) => ({
    login: t.string({
      required: true,
      description: 'The name with which it signs in: letters, digits, dots, hyphens.',
    }),
    name: t.string({ required: true, description: 'Whose it is, as written into histories.' }),
    phone: t.string({ description: 'A mobile number with which it signs in as well.' }),
    personId: t.globalID({ for: Person, description: 'Whose it is, in the register.' }),
  }),
});

builder.mutationField('createAccount', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Makes an account, without a role, and the one-time code that opens it.',
    args: { input: t.arg({ type: Input, required: true }) },
    resolve: (_root, { input }, ctx) =>
      ctx.accounts.create(ctx, {
        login: checkedLogin('login', input.login),
        name: input.name,
        phone: checkedPhone('phone', input.phone),
        personId: input.personId?.id ?? null,
      }),
  }),
);

builder.queryField('mayCreateAccount', (t) =>
  t.boolean({
    description: 'Whether the viewer makes accounts; the button is drawn from it.',
    resolve: (_root, _args, ctx) => allows(ctx.viewer, 'account.change'),
  }),
);
