import type { ApolloClient } from '@apollo/client';
import type { SuggestionDraftInput } from '../schema.generated.ts';
import { forgetLists } from '../suggestion/forgetLists.ts';
import type { DraftDoor, SaveOutcome } from './DraftKeeper.ts';
import { DraftPageDocument } from './DraftPage.generated.ts';
import { DraftSuggestionDocument } from './DraftSuggestion.generated.ts';
import type { DraftContent, DraftWork } from './DraftWork.ts';
import { ReviseSuggestionDocument } from './ReviseSuggestion.generated.ts';
import { serverDraft } from './serverDraft.ts';

/** The server as a draft needs it, by the graph. Nothing is thrown: what can't be reached is an outcome. */
export function graphDoor(client: ApolloClient): DraftDoor {
  return {
    begin: (idempotencyKey, leadDeputyId, work) =>
      outcomeOf(async () => {
        const input = {
          idempotencyKey,
          leadDeputyId,
          isOnBehalf: false,
          draft: draftInput(work.content),
          ...added(work),
        };
        const { data } = await client.mutate({ mutation: DraftSuggestionDocument, variables: { input } });
        forgetLists(client.cache);
        return data?.draftSuggestion;
      }),
    revise: (suggestionId, version, work) =>
      outcomeOf(async () => {
        const input = { suggestionId, version, draft: draftInput(work.content), ...added(work), ...removed(work) };
        const { data } = await client.mutate({ mutation: ReviseSuggestionDocument, variables: { input } });
        return data?.reviseSuggestion;
      }),
    async read(id) {
      try {
        const { data } = await client.query({
          query: DraftPageDocument,
          variables: { id },
          fetchPolicy: 'network-only',
        });
        const node = data?.node;
        if (node?.__typename !== 'Suggestion' || !node.mayRevise) return null;
        return { version: node.version, content: serverDraft(node).work.content };
      } catch {
        return null;
      }
    },
  };
}

const added = ({ addedPhotoIds }: DraftWork) => ({ attachmentIds: [...addedPhotoIds] });
const removed = ({ removedPhotoIds }: DraftWork) => ({ removedAttachmentIds: [...removedPhotoIds] });

function draftInput({
  category,
  wishedUnit,
  raisesAgain,
  opennessReason,
  ...content
}: DraftContent): SuggestionDraftInput {
  return {
    ...content,
    categoryId: category?.id ?? null,
    wishedUnitId: wishedUnit?.id ?? null,
    raisesAgainId: raisesAgain?.id ?? null,
    opennessReason: opennessReason || null,
  };
}

interface Answer {
  __typename: string;
  message?: string;
  field?: string;
  suggestion?: { id: string; version: number; screener: { name: string } } | null;
}

async function outcomeOf(send: () => Promise<Answer | null | undefined>): Promise<SaveOutcome> {
  try {
    const answer = await send();
    if (!answer) return { kind: 'unreachable' };
    if (answer.__typename === 'Stale') return { kind: 'stale' };
    if (!answer.suggestion) return { kind: 'refused', field: answer.field ?? null, message: answer.message ?? '' };
    const { id, version, screener } = answer.suggestion;
    return { kind: 'saved', suggestionId: id, version, screener: screener.name };
  } catch {
    return { kind: 'unreachable' };
  }
}
