/** The fields of every noun of the register: one table for the check, the API's inputs and the forms. */
import { mandateStateTerms } from '../deputy/mandate.ts';
import { organKindTerms } from '../organ/organKinds.ts';
import { partyOrganisationKindTerms } from '../party-organisation/partyOrganisationKinds.ts';
import { sexTerms } from '../person/personTerms.ts';
import { townshipKindTerms, villageKindTerms } from '../township/townshipKinds.ts';
import { mandateGroundTerms } from './mandateGrounds.ts';
import { affiliationWords, educationWords, ethnicGroupWords, occupationClassWords } from './personWords.ts';
import {
  choice,
  code,
  day,
  fixed,
  flag,
  number,
  optional,
  optionalText,
  type RegisterField,
  reference,
  text,
} from './RegisterField.ts';
import type { RegisterNoun } from './registerNouns.ts';

const validity = {
  validFrom: day('开始日期', 'From'),
  /** The first day on which it no longer holds. */
  validTo: optional(day('终止日期', 'Until (that day excluded)')),
} as const;

/** Empty: after the last one. */
const sortOrder = optional(number('排序号', 'Place in the list', 0, 999_999));

const township = optional(reference('乡镇', 'Township', 'township'));
const ordinal = (zh: string, en: string) => fixed(number(zh, en, 1, 99));
const term = fixed(reference('届', 'Term', 'term'));

export const registerFields = {
  organ: {
    kind: choice('类别', 'Kind', organKindTerms),
    name: text('全称', 'Full name', 60),
    shortName: text('简称', 'Short name', 20),
    parentId: optional(reference('上级机构', 'Parent organ', 'organ')),
    townshipId: township,
    handedThroughId: optional(reference('建议经由何处交办', 'Suggestions reach it through', 'organ')),
    predecessorId: { ...optional(reference('前身机构', 'Predecessor', 'organ')), mayHaveEnded: true },
    sortOrder,
    ...validity,
  },
  partyOrganisation: {
    kind: choice('类别', 'Kind', partyOrganisationKindTerms),
    name: text('名称', 'Name', 60),
    organId: reference('所在机构', 'Organ', 'organ'),
    ledById: optional(reference('领导它的组织', 'Led by', 'partyOrganisation')),
    guidedById: optional(reference('指导它的党组', 'Guided by', 'partyOrganisation')),
    sortOrder,
    ...validity,
  },
  person: {
    name: text('姓名', 'Name', 30),
    sex: choice('性别', 'Sex', sexTerms),
    ethnicGroup: { ...text('民族', 'Ethnic group', 20), words: ethnicGroupWords },
    birthYear: optional(number('出生年份', 'Year of birth', 1900, 2100)),
    affiliation: optionalText('政治面貌', 'Political affiliation', 20, affiliationWords),
    education: optionalText('文化程度', 'Education', 20, educationWords),
    occupationClass: optionalText('职业构成', 'Occupation class', 30, occupationClassWords),
    phone: {
      ...optionalText('联系电话', 'Telephone', 20),
      shape: {
        pattern: /^\+?[0-9][0-9 -]{4,}$/,
        why: { 'zh-CN': '联系电话只能是数字。', en: 'A telephone number is written in digits.' },
      },
    },
    ...validity,
  },
  post: {
    personId: fixed(reference('人员', 'Person', 'person')),
    organId: optional(reference('任职机构', 'Organ', 'organ')),
    partyOrganisationId: optional(reference('任职党组织', 'Party organisation', 'partyOrganisation')),
    title: text('职务', 'Title', 40),
    portfolio: optionalText('分管工作', 'In charge of', 200),
    sortOrder,
    ...validity,
  },
  portfolio: {
    postId: { ...fixed(reference('分管领导职务', 'Post in charge', 'post')), endsAlong: true },
    organId: fixed(reference('分管单位', 'Unit in charge of', 'organ')),
    ...validity,
  },
  term: {
    congressId: fixed(reference('人民代表大会', 'Congress', 'organ')),
    ordinal: ordinal('第几届', 'Which term'),
    ...validity,
  },
  session: {
    termId: term,
    ordinal: ordinal('第几次会议', 'Which session'),
    validFrom: day('开幕日期', 'Opens on'),
    validTo: { ...optional(day('闭幕日期', 'Closes on')), isLastDay: true },
  },
  deputy: {
    personId: fixed(reference('人员', 'Person', 'person')),
    termId: term,
    electoralDistrictId: reference('选区', 'Electoral district', 'electoralDistrict'),
    townshipId: township,
    isByElection: flag('补选产生', 'Elected in a by-election'),
    mandateState: { ...choice('代表资格', 'Mandate', mandateStateTerms), usual: 'IN_OFFICE' },
    endGrounds: optional(choice('事由', 'Grounds', mandateGroundTerms)),
    legalBasis: optionalText('依据', 'Legal basis', 120),
    sortOrder,
    ...validity,
  },
  membership: {
    deputyId: { ...fixed(reference('代表', 'Deputy', 'deputy')), endsAlong: true },
    delegationId: optional(reference('代表团', 'Delegation', 'delegation')),
    deputyGroupId: optional(reference('代表小组', 'Deputy group', 'deputyGroup')),
    ...validity,
  },
  electoralDistrict: {
    termId: term,
    townshipId: township,
    name: text('名称', 'Name', 60),
    seats: number('应选名额', 'Seats', 1, 3),
    sortOrder,
    ...validity,
  },
  delegation: { termId: term, townshipId: township, name: text('名称', 'Name', 40), sortOrder, ...validity },
  deputyGroup: { termId: term, townshipId: township, name: text('名称', 'Name', 40), sortOrder, ...validity },
  township: {
    code: code('行政区划代码', 'Division code', 9),
    kind: choice('类别', 'Kind', townshipKindTerms),
    name: text('名称', 'Name', 30),
    sortOrder,
    ...validity,
  },
  village: {
    townshipId: fixed(reference('乡镇', 'Township', 'township')),
    code: code('行政区划代码', 'Division code', 12),
    kind: choice('类别', 'Kind', villageKindTerms),
    name: text('名称', 'Name', 40),
    sortOrder,
    ...validity,
  },
} as const satisfies Record<RegisterNoun, Readonly<Record<string, RegisterField>>>;

export type RegisterFields = typeof registerFields;

type Plain<F> = F extends { type: 'choice'; terms: Readonly<Record<infer K, unknown>> }
  ? K
  : F extends { type: 'number' }
    ? number
    : F extends { type: 'flag' }
      ? boolean
      : string;

type Filled<Fields, F extends keyof Fields> = Fields[F] extends { isRequired: true }
  ? Plain<Fields[F]>
  : Plain<Fields[F]> | null;

type Needed<F> = F extends { usual: unknown } ? false : F extends { isRequired: true } ? true : false;

type NeededField<Fields> = { [F in keyof Fields]: Needed<Fields[F]> extends true ? F : never }[keyof Fields];

/** A whole entry as checked: every field, null where it is empty. Days are YYYY-MM-DD, references ids. */
export type RegisterEntry<N extends RegisterNoun = RegisterNoun> = {
  readonly [F in keyof RegisterFields[N]]: Filled<RegisterFields[N], F>;
};

/** What one writes to add an entry; fields that may be empty, or have a usual value, may be left out. */
export type RegisterInput<N extends RegisterNoun> = Pick<RegisterEntry<N>, NeededField<RegisterFields[N]>> &
  Partial<RegisterEntry<N>>;

/** What one writes to change an entry: a field left out stays, null empties it. */
export type RegisterChange<N extends RegisterNoun> = Partial<RegisterEntry<N>>;

/** The fields of a noun by name, for code that treats all nouns alike. */
export function fieldsOf(noun: RegisterNoun): Readonly<Record<string, RegisterField>> {
  return registerFields[noun];
}
