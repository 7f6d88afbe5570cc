/** By what a row is recognised as an entry that is there already: the rules, and how the preview tells them. */
import type { Sentences } from '../kernel/Refusal.ts';
import type { ImportKind } from './importKinds.ts';

/** The fields that recognise an entry together; the next key is tried where the one before finds nothing. */
export type MatchKey = readonly string[];

type Matching = { readonly keys: readonly MatchKey[]; readonly rule: Sentences };

const by = (zh: string, en: string, ...keys: MatchKey[]): Matching => ({
  keys,
  rule: {
    'zh-CN': `${zh}。全角半角、空格、间隔号（·）的写法不同也认作同一个。`,
    en: `${en}. Full- and half-width, spaces and dots in names make no difference.`,
  },
});

const organ = by('按“全称”认出已有的机构', 'Known by its full name', ['name']);
const inTerm = by('按“届”和“名称”认出', 'Known by its term and name', ['termId', 'name']);

export const importMatching: Readonly<Record<ImportKind, Matching>> = {
  TOWNSHIP: by('按“行政区划代码”认出，没有时按“名称”', 'Known by its code, else by its name', ['code'], ['name']),
  VILLAGE: by(
    '按“行政区划代码”认出，没有时按“乡镇”和“名称”',
    'Known by its code, else by its township and name',
    ['code'],
    ['townshipId', 'name'],
  ),
  ORGAN: organ,
  UNIT: organ,
  PERSON: by(
    '按“姓名”和“出生年份”认出；没有填出生年份、又没有同名的人时，只按“姓名”',
    'Known by name and year of birth; by the name alone where one year is missing and nobody else bears the name',
    ['name', 'birthYear'],
    ['name'],
  ),
  POST: by(
    '按“人员”“职务”和所在的机构或党组织认出',
    'Known by person, title and organ',
    ['personId', 'organId', 'title'],
    ['personId', 'partyOrganisationId', 'title'],
  ),
  ELECTORAL_DISTRICT: inTerm,
  DEPUTY: by('按“届”和“人员”认出', 'Known by term and person', ['termId', 'personId']),
  DELEGATION: inTerm,
  DEPUTY_GROUP: inTerm,
  MEMBERSHIP: by(
    '按“代表”和代表团（或代表小组）认出',
    'Known by deputy and delegation or group',
    ['deputyId', 'delegationId'],
    ['deputyId', 'deputyGroupId'],
  ),
  PAST_SUGGESTION: by('按“会议”和“编号”认出', 'Known by its session and number', ['series', 'number']),
  HOLIDAY: {
    keys: [['day']],
    rule: {
      'zh-CN': '按“日期”认出；与国务院公布的安排或本县已更正的相同的，不会改变。',
      en: 'Known by the day; what the published calendar or the county says already is left as it is.',
    },
  },
};
