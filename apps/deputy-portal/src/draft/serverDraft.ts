import { newKey } from '@renda/client';
import type { DraftCopy } from './DraftKeeper.ts';
import type { DraftPageQuery } from './DraftPage.generated.ts';

/** A suggestion as the page of its draft reads it. */
export type DraftNode = Extract<DraftPageQuery['node'], { __typename: 'Suggestion' }>;

/** What stands on the server, as a draft to work on. */
export function serverDraft(node: DraftNode): DraftCopy {
  const { title, body, proposal, kind, source, category, wishedUnit, openness, isSecrecyConfirmed, raisesAgain } = node;
  const opennessReason = node.opennessReason ?? '';
  const photos = node.attachments.filter(({ purpose }) => purpose === 'PHOTO').map(({ id, name }) => ({ id, name }));
  return {
    key: newKey(),
    wasTried: true,
    suggestionId: node.id,
    version: node.version,
    screener: node.screener.name,
    isDirty: false,
    coSigners: [],
    work: {
      leadDeputyId: node.leadDeputy.id,
      content: {
        title,
        body,
        proposal,
        kind,
        source,
        category: category && { id: category.id, name: category.name },
        wishedUnit: wishedUnit && { id: wishedUnit.id, name: wishedUnit.name },
        openness,
        opennessReason,
        isSecrecyConfirmed,
        raisesAgain: raisesAgain && { id: raisesAgain.id, name: raisesAgain.title },
      },
      photos,
      addedPhotoIds: [],
      removedPhotoIds: [],
    },
  };
}
