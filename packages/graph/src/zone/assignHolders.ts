/** Passing zones and rooms on from a day: some of them, or all that a member holds. */
import { assignHolders, handOverHoldings, type PassedOn, readZoneBoard } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { Post } from '../post/Post.ts';
import { Site } from '../site/Site.ts';
import { Zone } from './Zone.ts';
import { ZoneBoard } from './ZoneBoard.ts';

const Item = builder.inputType('PassedOnInput', {
  description: 'A zone or room that passes on.',
  fields: (t) => ({
    placeId: t.globalID({ for: [Zone, Site], required: true, description: 'The zone or site.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    postId: t.globalID({
      for: Post,
      description: 'Who is to hold it, by the post in the presidium; nobody, if left out.',
    }),
  }),
});

type GivenItem = {
  readonly placeId: { readonly id: string; readonly typename: string };
  readonly version: number;
  readonly postId?: { readonly id: string } | null | undefined;
};

const passedOn = ({ placeId, version, postId }: GivenItem): PassedOn => ({
  kind: placeId.typename === 'Zone' ? 'ZONE' : 'SITE',
  id: placeId.id,
  version,
  postId: postId?.id ?? null,
});

const AssignInput = builder.inputType('AssignHoldersInput', {
  description: 'Zones and rooms of one township that pass on, all on one day.',
  fields: (t) => ({
    from: t.field({ type: 'Date', required: true, description: 'The first day on which they are held so.' }),
    items: t.field({ type: [Item], required: true, description: 'At most 200.' }),
  }),
});

const HandOverInput = builder.inputType('HandOverHoldingsInput', {
  description: 'What a member hands over, each to somebody.',
  fields: (t) => ({
    postId: t.globalID({ for: Post, required: true, description: 'Who hands over, by the post in the presidium.' }),
    from: t.field({ type: 'Date', required: true, description: 'The first day on which the others hold.' }),
    items: t.field({ type: [Item], required: true, description: 'All that they hold on that day or later.' }),
  }),
});

function payload(name: string) {
  return builder.objectRef<{ readonly townshipId: string; readonly on: string }>(name).implement({
    description: 'Who holds what after it.',
    fields: (t) => ({
      board: t.field({
        type: ZoneBoard,
        description: 'The board of that day.',
        resolve: ({ townshipId, on }, _args, ctx) => readZoneBoard(ctx.db, townshipId, on),
      }),
    }),
  });
}

builder.mutationField('assignHolders', (t) =>
  t.field({
    type: payload('AssignHoldersPayload'),
    errors: { types: [...refusals] },
    description: 'Lets zones and rooms be held by others from a day on; given back on the same day, all is as it was.',
    args: { input: t.arg({ type: AssignInput, required: true }) },
    resolve: async (_root, { input: { from, items } }, ctx) => ({
      townshipId: await assignHolders(actOf(ctx), from, items.map(passedOn)),
      on: from,
    }),
  }),
);

builder.mutationField('handOverHoldings', (t) =>
  t.field({
    type: payload('HandOverHoldingsPayload'),
    errors: { types: [...refusals] },
    description: 'Hands over all that a member holds, each to somebody; refused while something is given to nobody.',
    args: { input: t.arg({ type: HandOverInput, required: true }) },
    resolve: async (_root, { input: { postId, from, items } }, ctx) => ({
      townshipId: await handOverHoldings(actOf(ctx), postId.id, from, items.map(passedOn)),
      on: from,
    }),
  }),
);
