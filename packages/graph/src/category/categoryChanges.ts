/** Adding and changing subjects. */
import { addCategory, changeCategory } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Category } from './Category.ts';

const Payload = builder.objectRef<{ readonly categoryId: string }>('CategoryPayload').implement({
  description: 'A subject added or changed.',
  fields: (t) => ({
    category: t.prismaField({
      type: Category,
      description: 'As it is now.',
      resolve: (query, { categoryId }, _args, ctx) =>
        ctx.db.category.findFirstOrThrow({ ...query, where: { id: categoryId } }),
    }),
  }),
});

const AddInput = builder.inputType('AddCategoryInput', {
  description: 'A subject to be added at the end.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: 'The same key adds once.' }),
    name: t.string({ required: true, description: 'Official label.' }),
  }),
});

const ChangeInput = builder.inputType('ChangeCategoryInput', {
  description: 'What a subject is to be.',
  fields: (t) => ({
    categoryId: t.globalID({ for: Category, required: true, description: 'Which.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    name: t.string({ required: true, description: 'Official label.' }),
    sortOrder: t.int({ required: true, description: 'Its place in the official order.' }),
    isActive: t.boolean({ required: true, description: 'Whether new suggestions may be put under it.' }),
  }),
});

builder.mutationFields((t) => ({
  addCategory: t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Adds a subject under which suggestions are counted.',
    args: { input: t.arg({ type: AddInput, required: true }) },
    resolve: async (_root, { input }, ctx) => ({
      categoryId: await addCategory(actOf(ctx), input.idempotencyKey, input.name),
    }),
  }),
  changeCategory: t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description: 'Renames a subject, moves it in the order, takes it out of use or back; suggestions keep theirs.',
    args: { input: t.arg({ type: ChangeInput, required: true }) },
    resolve: async (_root, { input: { categoryId, version, ...change } }, ctx) => {
      await changeCategory(actOf(ctx), { id: categoryId.id, version }, change);
      return { categoryId: categoryId.id };
    },
  }),
}));
