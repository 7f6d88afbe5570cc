import { opennesses, suggestionKinds, suggestionSources } from '@renda/domain';
import type { DraftCopy } from './DraftKeeper.ts';
import type { Chosen, DraftContent, DraftWork } from './DraftWork.ts';

type Unknown<T> = { [K in keyof T]?: unknown };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown) => value === null || isText(value);
const isOneOf = (known: readonly string[], value: unknown) => isText(value) && known.includes(value);

function isChosen(value: unknown): value is Chosen {
  if (!isObject(value)) return false;
  const { id, name }: Unknown<Chosen> = value;
  return isText(id) && isText(name);
}

function isContent(value: unknown): value is DraftContent {
  if (!isObject(value)) return false;
  const content: Unknown<DraftContent> = value;
  const { title, body, proposal, opennessReason, category, wishedUnit, raisesAgain } = content;
  return (
    [title, body, proposal, opennessReason].every(isText) &&
    [category, wishedUnit, raisesAgain].every((chosen) => chosen === null || isChosen(chosen)) &&
    isOneOf(suggestionKinds, content.kind) &&
    isOneOf(suggestionSources, content.source) &&
    isOneOf(opennesses, content.openness) &&
    typeof content.isSecrecyConfirmed === 'boolean'
  );
}

function isWork(value: unknown): value is DraftWork {
  if (!isObject(value)) return false;
  const { leadDeputyId, content, photos, addedPhotoIds, removedPhotoIds }: Unknown<DraftWork> = value;
  const areIds = (ids: unknown) => Array.isArray(ids) && ids.every(isText);
  return (
    isTextOrNull(leadDeputyId) &&
    isContent(content) &&
    Array.isArray(photos) &&
    photos.every(isChosen) &&
    areIds(addedPhotoIds) &&
    areIds(removedPhotoIds)
  );
}

/** What the device kept, if it is a draft as this version of the app writes it; else null. */
export function readCopy(value: unknown): DraftCopy | null {
  if (!isObject(value)) return null;
  const { key, wasTried, suggestionId, version, screener, isDirty, coSigners = [], work }: Unknown<DraftCopy> = value;
  const isSound =
    isText(key) &&
    typeof wasTried === 'boolean' &&
    isTextOrNull(suggestionId) &&
    typeof version === 'number' &&
    isTextOrNull(screener) &&
    typeof isDirty === 'boolean' &&
    Array.isArray(coSigners) &&
    coSigners.every(isChosen) &&
    isWork(work);
  return isSound ? { ...(value as DraftCopy), coSigners: coSigners as Chosen[] } : null;
}
