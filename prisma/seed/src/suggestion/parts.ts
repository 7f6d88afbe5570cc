/** Which units have a part in a suggestion, and the number of the letter in which each replies. */
import { type HandlingRole, replyingRoles } from '@renda/domain';
import { Random } from '../chance/Random.ts';
import type { CountyPlan } from '../county/CountyPlan.ts';
import type { Offices, UnitPeople } from '../register/offices.ts';
import type { Sketch } from './Sketch.ts';

export type Part = { readonly people: UnitPeople; readonly role: HandlingRole };

/** The units of a suggestion; throws when the register has none of that name. */
export function partsOf({ stem }: CountyPlan, { units }: Offices, { matter, seat, words, isSeparate }: Sketch): Part[] {
  const home =
    [...units.keys()].find((name) => words.title.includes(name)) ?? seat.constituency.town?.township.name ?? '';
  const part = (name: string, role: HandlingRole): Part[] => {
    const called = name.replace('{县名}', stem).replace('{t}', home);
    const people = units.get(called);
    if (people === undefined && name !== '{t}') throw new Error(`no unit is called ${called}`);
    return people === undefined ? [] : [{ people, role }];
  };
  const [first, ...others] = matter.assisting ?? [];
  const beside = isSeparate ? 'SEPARATE' : 'ASSISTING';
  return [
    ...part(matter.lead, isSeparate ? 'SEPARATE' : 'LEAD'),
    ...(first === undefined ? [] : part(first, beside)),
    ...others.flatMap((name) => part(name, 'ASSISTING')),
  ];
}

/** Whether the part owes the deputy a reply of its own. */
export function replies({ role }: Part): boolean {
  return (replyingRoles as readonly HandlingRole[]).includes(role);
}

/** A letter that waits for its number. */
type Waiting = {
  readonly people: UnitPeople;
  readonly at: string;
  readonly on: string;
  readonly take: (number: string) => void;
};

/** Counts the letters of each unit and year, in the order in which they went out; other letters come between. */
export class LetterBook {
  readonly #plan: CountyPlan;
  readonly #last = new Map<string, number>();
  readonly #waiting: Waiting[] = [];

  constructor(plan: CountyPlan) {
    this.#plan = plan;
  }

  /** A letter of the unit went out: `take` gets its number when all are known. */
  await(people: UnitPeople, at: string, on: string, take: (number: string) => void): void {
    this.#waiting.push({ people, at, on, take });
  }

  /** Numbers them all. */
  number(): void {
    for (const { people, on, take } of [...this.#waiting].sort((a, b) => (a.at < b.at ? -1 : 1)))
      take(this.#next(people, on));
    this.#waiting.length = 0;
  }

  /** The next document number of the unit, such as 昌交函〔2026〕18号. */
  #next({ organ, unit }: UnitPeople, day: string): string {
    const year = day.slice(0, 4);
    const random = new Random(this.#plan.code, 'letter', organ.id, day, this.#last.get(organ.id + year) ?? 0);
    const number = (this.#last.get(organ.id + year) ?? 0) + random.int(1, 5);
    this.#last.set(organ.id + year, number);
    return `${this.#plan.mark}${unit.mark}函〔${year}〕${number}号`;
  }
}
