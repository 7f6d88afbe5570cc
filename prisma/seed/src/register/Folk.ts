/** The people of the register. All are invented, and marked so. */
import { namesSearchText } from '@renda/db';
import type { Sex } from '@renda/domain';
import { Random } from '../chance/Random.ts';
import { seedId } from '../chance/seedId.ts';
import type { Person } from '../county/rows.ts';
import { inventedName } from './names.ts';

/** What is known of a person before chance decides the rest. */
export type Wanted = {
  readonly sex?: Sex;
  readonly ethnicGroup?: string;
  readonly occupationClass?: string;
  readonly affiliation?: string;
  readonly birthYears?: readonly [number, number];
  readonly education?: string;
  /** The ethnic groups of the place, where they differ from the county's. */
  readonly home?: string;
  readonly validFrom: string;
};

const ethnicGroups = { 汉族: 86, 彝族: 6, 傣族: 2, 苗族: 2, 白族: 1.5, 回族: 1, 布朗族: 0.8, 傈僳族: 0.7 };

/** Shares in the three ethnic townships, by a word in the township's name. */
const ethnicGroupsAt: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  傣族: { 汉族: 50, 傣族: 40, 彝族: 6, 布朗族: 4 },
  彝族苗族: { 汉族: 48, 彝族: 30, 苗族: 22 },
  彝族: { 汉族: 50, 彝族: 44, 白族: 3, 傈僳族: 3 },
};

const educationByClass: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  农民: { 初中: 52, 高中: 34, 大学专科: 14 },
  工人: { 初中: 20, 高中: 50, 大学专科: 30 },
  '村（社区）干部': { 高中: 46, 大学专科: 40, 大学本科: 14 },
  党政领导干部: { 大学专科: 14, 大学本科: 72, 研究生: 14 },
  专业技术人员: { 大学专科: 24, 大学本科: 66, 研究生: 10 },
  企业负责人: { 高中: 26, 大学专科: 46, 大学本科: 28 },
};

/** Makes people one after the other, and keeps them. */
export class Folk {
  readonly people: Person[] = [];
  readonly #county: string;
  readonly #year: number;

  constructor(county: string, year: number) {
    this.#county = county;
    this.#year = year;
  }

  /** A new person, invented from what is wanted; the same order of calls makes the same people. */
  person(wanted: Wanted): Person {
    const number = this.people.length + 1;
    const random = new Random(this.#county, 'person', number);
    const sex = wanted.sex ?? (random.chance(0.33) ? 'FEMALE' : 'MALE');
    const ethnicGroup = wanted.ethnicGroup ?? random.weighted(ethnicGroupsOf(wanted.home));
    const occupationClass = wanted.occupationClass ?? '党政领导干部';
    const name = inventedName(random, sex, ethnicGroup);
    const [oldest, youngest] = wanted.birthYears ?? [this.#year - 59, this.#year - 29];
    const person: Person = {
      id: seedId(wanted.validFrom, this.#county, 'person', number),
      name,
      sex,
      ethnicGroup,
      birthYear: random.int(oldest, youngest),
      occupationClass,
      education: wanted.education ?? random.weighted(educationByClass[occupationClass] ?? { 大学本科: 1 }),
      affiliation:
        wanted.affiliation ?? random.weighted({ 中共党员: 68, 群众: 26, 民盟盟员: 3, 农工党党员: 2, 无党派人士: 1 }),
      // No person can be reached under 140: it is given to machines alone.
      phone: `140${this.#county.slice(-2)}00${String(number).padStart(4, '0')}`,
      isInvented: true,
      searchText: namesSearchText({ name, people: [name] }),
      validFrom: wanted.validFrom,
      validTo: null,
    };
    this.people.push(person);
    return person;
  }
}

function ethnicGroupsOf(home: string | undefined): Readonly<Record<string, number>> {
  const place = Object.keys(ethnicGroupsAt).find((word) => home?.includes(word));
  return (place && ethnicGroupsAt[place]) || ethnicGroups;
}
