/** Whether the viewer may add to the register, change and end its entries: screens offer it by this. */
import { allows } from '@renda/domain';
import { builder } from '../builder.ts';

builder.queryField('mayChangeRegister', (t) =>
  t.boolean({
    description: 'Whether the viewer may add to the register, change and end its entries.',
    resolve: (_root, _args, { viewer }) => allows(viewer, 'register.change'),
  }),
);
