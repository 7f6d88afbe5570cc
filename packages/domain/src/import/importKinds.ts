/** What may be brought in from a workbook: one kind of row to a workbook, with its columns. */
import type { Sentences } from '../kernel/Refusal.ts';
import { type OrganKind, organKindTerms } from '../organ/organKinds.ts';
import { pastSuggestionColumns } from '../past-suggestion/pastSuggestionColumns.ts';
import type { RegisterField } from '../register/RegisterField.ts';
import { choice } from '../register/RegisterField.ts';
import { fieldsOf } from '../register/registerFields.ts';
import type { RegisterNoun } from '../register/registerNouns.ts';
import type { Action } from '../role/policies.ts';
import { allows } from '../role/policies.ts';
import type { Viewer } from '../role/Viewer.ts';
import { holidayColumns } from './holidayColumns.ts';

/** The kinds in the order in which a new county brings them in: each rests on those before it. */
export const importKindTerms = {
  TOWNSHIP: { 'zh-CN': '乡镇', en: 'Townships' },
  VILLAGE: { 'zh-CN': '村（社区）', en: 'Villages' },
  ORGAN: { 'zh-CN': '机构', en: 'Organs' },
  UNIT: { 'zh-CN': '承办单位', en: 'Handling units' },
  PERSON: { 'zh-CN': '人员', en: 'People' },
  POST: { 'zh-CN': '任职', en: 'Posts' },
  ELECTORAL_DISTRICT: { 'zh-CN': '选区', en: 'Electoral districts' },
  DEPUTY: { 'zh-CN': '代表', en: 'Deputies' },
  DELEGATION: { 'zh-CN': '代表团', en: 'Delegations' },
  DEPUTY_GROUP: { 'zh-CN': '代表小组', en: 'Deputy groups' },
  MEMBERSHIP: { 'zh-CN': '代表编组', en: 'Memberships' },
  HOLIDAY: { 'zh-CN': '节假日', en: 'Holidays' },
  PAST_SUGGESTION: { 'zh-CN': '往年建议', en: 'Suggestions of earlier years' },
} as const satisfies Record<string, Sentences>;

export type ImportKind = keyof typeof importKindTerms;
export const importKinds = Object.keys(importKindTerms) as ImportKind[];

/** The columns of a workbook by field, in their order. */
export type ImportColumns = Readonly<Record<string, RegisterField>>;

/** Kinds of organ to which suggestions are assigned. */
const unitKinds = [
  'GOVERNMENT_DEPARTMENT',
  'TOWNSHIP_GOVERNMENT',
  'PARTY_COMMITTEE_BODY',
  'SUPERVISORY_COMMISSION',
  'COURT',
  'PROCURATORATE',
  'OTHER_UNIT',
] as const satisfies readonly OrganKind[];

const nouns = {
  TOWNSHIP: 'township',
  VILLAGE: 'village',
  ORGAN: 'organ',
  UNIT: 'organ',
  PERSON: 'person',
  POST: 'post',
  ELECTORAL_DISTRICT: 'electoralDistrict',
  DEPUTY: 'deputy',
  DELEGATION: 'delegation',
  DEPUTY_GROUP: 'deputyGroup',
  MEMBERSHIP: 'membership',
} as const satisfies Partial<Record<ImportKind, RegisterNoun>>;

/** The kinds whose rows are entries of the register. */
export type RegisterImportKind = keyof typeof nouns;

/** Whether rows of the kind are entries of the register. */
export function isRegisterKind(kind: ImportKind): kind is RegisterImportKind {
  return Object.hasOwn(nouns, kind);
}

const otherColumns: Readonly<Record<Exclude<ImportKind, RegisterImportKind>, ImportColumns>> = {
  HOLIDAY: holidayColumns,
  PAST_SUGGESTION: pastSuggestionColumns,
};

/** The noun of the register that a row of this kind is an entry of. */
export function importNoun(kind: RegisterImportKind): RegisterNoun {
  return nouns[kind];
}

/** The columns of a kind: the fields of its noun, so that a field of the register is a column without being written again. */
export function importColumns(kind: ImportKind): ImportColumns {
  if (!isRegisterKind(kind)) return otherColumns[kind];
  const fields = fieldsOf(nouns[kind]);
  return kind === 'UNIT' ? { ...fields, kind: choice('类别', 'Kind', pick(organKindTerms, unitKinds)) } : fields;
}

/** The action that the table of policies asks of whoever brings in rows of this kind. */
export function importAction(kind: ImportKind): Action {
  if (isRegisterKind(kind)) return 'import.register';
  return kind === 'HOLIDAY' ? 'settings.change' : 'pastSuggestion.bringIn';
}

/** The kinds that the viewer may bring in, and whose imports they see. */
export function importableKinds(viewer: Viewer): ImportKind[] {
  return importKinds.filter((kind) => allows(viewer, importAction(kind)));
}

function pick<K extends string>(
  terms: Readonly<Record<string, Sentences>>,
  keys: readonly K[],
): Readonly<Record<K, Sentences>> {
  return Object.fromEntries(keys.map((key) => [key, terms[key]])) as Record<K, Sentences>;
}
