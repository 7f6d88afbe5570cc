/** Earlier suggestions like one that is being written or stands, and what became of them. */
import { type ComparedMatter, freshPlan, mostAlike, unsafeSimilarSuggestions, visibleSuggestions } from '@renda/db';
import { Invalid, suggestionLimits } from '@renda/domain';
import { builder } from '../builder.ts';
import { Category } from '../category/Category.ts';
import { Township } from '../township/Township.ts';
import type { Context } from '../viewer.ts';
import { Suggestion } from './Suggestion.ts';

/** More are not read before one writes on. */
const most = 10;
const usual = 5;

const Matter = builder.inputType('SimilarSuggestionsInput', {
  description: 'What is being written; whatever there is of it yet.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'What it is about, in a line.' }),
    body: t.string({ required: true, description: 'What is the matter.' }),
    proposal: t.string({ required: true, description: 'What the deputy asks for.' }),
    categoryId: t.globalID({ for: Category, description: 'Its subject: the same one brings others nearer.' }),
    townshipId: t.globalID({
      for: Township,
      description:
        'Its township: the same one brings others nearer. Where it is not given, that of the mandate of the deputy who asks.',
    }),
    excludeId: t.globalID({ for: Suggestion, description: 'The draft itself, where the server has it.' }),
  }),
});

const firstArg = { defaultValue: usual, required: true, description: `How many, ${most} at most.` } as const;

/** Two statements: what is like it, and of that what the viewer may see. */
async function similarTo(ctx: Context, query: object, matter: ComparedMatter, first: number) {
  if (first < 1 || first > most) {
    throw new Invalid('first', { 'zh-CN': `一次最多 ${most} 件。`, en: `At most ${most} at a time.` });
  }
  const likenesses = await unsafeSimilarSuggestions(ctx.db, matter);
  if (likenesses.length === 0) return [];
  const ids = likenesses.map(({ id }) => id);
  const rows = await freshPlan(async () =>
    ctx.db.suggestion.findMany({ ...query, where: { id: { in: ids }, AND: visibleSuggestions(ctx.viewer) } }),
  );
  return mostAlike(likenesses, rows, first);
}

builder.queryField('similarSuggestions', (t) =>
  t.prismaField({
    type: [Suggestion],
    description: 'Suggestions like what is being written that the viewer may see, most alike first.',
    args: { input: t.arg({ type: Matter, required: true }), first: t.arg.int(firstArg) },
    resolve: (query, _root, { input, first }, ctx) => {
      const { title, body, proposal, categoryId, townshipId, excludeId } = input;
      const cut = (text: string, { max }: { readonly max: number }) => [...text].slice(0, max).join('');
      return similarTo(
        ctx,
        query,
        {
          title: cut(title, suggestionLimits.title),
          body: cut(body, suggestionLimits.body),
          proposal: cut(proposal, suggestionLimits.proposal),
          categoryId: categoryId?.id ?? null,
          townshipId: townshipId?.id ?? ctx.viewer.mandates[0]?.townshipId ?? null,
          id: excludeId?.id ?? null,
        },
        first,
      );
    },
  }),
);

builder.prismaObjectField(Suggestion, 'similar', (t) =>
  t.prismaField({
    type: [Suggestion],
    select: { id: true, title: true, body: true, proposal: true, categoryId: true, townshipId: true },
    description: 'Others like it that the viewer may see, most alike first.',
    args: { first: t.arg.int(firstArg) },
    resolve: (query, suggestion, { first }, ctx) => similarTo(ctx, query, suggestion, first),
  }),
);
