import type { Openness, SuggestionKind, SuggestionSource } from '@renda/domain';

/** A record that is chosen, with the name it is shown by. */
export interface Chosen {
  id: string;
  name: string;
}

/** What a deputy writes. */
export interface DraftContent {
  title: string;
  body: string;
  proposal: string;
  kind: SuggestionKind;
  source: SuggestionSource;
  category: Chosen | null;
  wishedUnit: Chosen | null;
  openness: Openness;
  opennessReason: string;
  isSecrecyConfirmed: boolean;
  /** An earlier suggestion, not solved then, that it raises again. */
  raisesAgain: Chosen | null;
}

/** A draft as it is worked on: whose, what, and the photographs that have arrived at the server. */
export interface DraftWork {
  /** By which mandate it is raised; null until who holds two has chosen. */
  leadDeputyId: string | null;
  content: DraftContent;
  photos: readonly Chosen[];
  /** Which of them are still to be attached. */
  addedPhotoIds: readonly string[];
  /** Photographs that may be attached and are to be taken off. */
  removedPhotoIds: readonly string[];
}

/** An empty page. */
export function newWork(leadDeputyId: string | null): DraftWork {
  const content: DraftContent = {
    title: '',
    body: '',
    proposal: '',
    kind: 'SUGGESTION',
    source: 'DEPUTY',
    category: null,
    wishedUnit: null,
    openness: 'OPEN',
    opennessReason: '',
    isSecrecyConfirmed: false,
    raisesAgain: null,
  };
  return { leadDeputyId, content, photos: [], addedPhotoIds: [], removedPhotoIds: [] };
}

/** Whether there is anything in it worth keeping. */
export function hasContent({ content, photos }: DraftWork): boolean {
  return [content.title, content.body, content.proposal].some((text) => text.trim() !== '') || photos.length > 0;
}

const written = ['title', 'body', 'proposal', 'opennessReason'] as const;

/** The content with a change. What is written anew has to be confirmed anew to hold no secret. */
export function changedContent(content: DraftContent, change: Partial<DraftContent>): DraftContent {
  const isRewritten = written.some((field) => change[field] !== undefined && change[field] !== content[field]);
  return { ...content, ...(isRewritten ? { isSecrecyConfirmed: false } : {}), ...change };
}

/** With one photograph more. */
export function withPhoto(work: DraftWork, photo: Chosen): DraftWork {
  return { ...work, photos: [...work.photos, photo], addedPhotoIds: [...work.addedPhotoIds, photo.id] };
}

/** Without that photograph; the server is told even of one that it may not have, since an answer may be on its way. */
export function withoutPhoto(work: DraftWork, photoId: string): DraftWork {
  return {
    ...work,
    photos: work.photos.filter(({ id }) => id !== photoId),
    addedPhotoIds: work.addedPhotoIds.filter((id) => id !== photoId),
    removedPhotoIds: [...work.removedPhotoIds, photoId],
  };
}

/** The work once the server has taken `sent`: what was sent of its photographs is no longer to be told. */
export function afterSaving(work: DraftWork, sent: DraftWork): DraftWork {
  if (sent.addedPhotoIds.length + sent.removedPhotoIds.length === 0) return work;
  return {
    ...work,
    addedPhotoIds: work.addedPhotoIds.filter((id) => !sent.addedPhotoIds.includes(id)),
    removedPhotoIds: work.removedPhotoIds.filter((id) => !sent.removedPhotoIds.includes(id)),
  };
}

/** Whether two contents say the same; the server trims what it keeps. */
export function isSameText(one: DraftContent, other: DraftContent): boolean {
  const saysTheSame = written.every((field) => one[field].trim() === other[field].trim());
  const isAlike = (['kind', 'source', 'openness', 'isSecrecyConfirmed'] as const).every(
    (field) => one[field] === other[field],
  );
  const isPlacedAlike = (['category', 'wishedUnit', 'raisesAgain'] as const).every(
    (field) => one[field]?.id === other[field]?.id,
  );
  return saysTheSame && isAlike && isPlacedAlike;
}
