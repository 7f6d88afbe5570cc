/** Decides what a suggestion says and how it went, from what is given and from chance. */
import type { Openness, SuggestionKind, SuggestionSource } from '@renda/domain';
import type { Accounts } from '../account/accounts.ts';
import { Random } from '../chance/Random.ts';
import type { Almanac } from '../county/Almanac.ts';
import type { CountyPlan } from '../county/CountyPlan.ts';
import type { Session, Village } from '../county/rows.ts';
import { type Fate, fateOf } from '../life/fate.ts';
import type { Matter } from '../matter/Matter.ts';
import type { Seat } from '../register/deputies.ts';
import type { Organs } from '../register/organs.ts';
import type { Town } from '../register/towns.ts';
import { type Course, type Milestones, milestonesOf } from './milestones.ts';
import type { Sketch } from './Sketch.ts';
import type { Timetable } from './Timetable.ts';
import { words } from './texts.ts';

/** What is given of a suggestion; the rest is chance. */
export type Given = {
  readonly key: string;
  readonly matter: Matter;
  readonly title?: string;
  /** The township that it names; null when it speaks of the county. */
  readonly named: Town | null;
  readonly seat: Seat;
  readonly session: Session | null;
  readonly course: Course | Milestones;
  readonly isWide?: boolean;
  readonly source?: SuggestionSource;
  /** The village that it speaks of, where chance is not to choose. */
  readonly village?: Village;
  readonly notOpenBecause?: string;
  /** One unit leads, whatever chance would say. */
  readonly isLedByOne?: true;
  /** Two units answer where the matter allows it, whatever chance would say. */
  readonly isSeparate?: true;
  /** What of its fate is not left to chance. */
  readonly fate?: Partial<Fate>;
  readonly passedUp?: 'COUNTY' | 'SENT_DOWN';
};

const sources = { DEPUTY: 80, VISIT: 8, RECEPTION_DAY: 6, INSPECTION: 4, VOICE: 2 };

export class Sketcher {
  readonly plan: CountyPlan;
  readonly almanac: Almanac;
  readonly #timetable: Timetable;
  readonly #organs: Organs;
  readonly #accounts: Accounts;
  readonly #towns: readonly Town[];

  constructor(
    plan: CountyPlan,
    almanac: Almanac,
    timetable: Timetable,
    county: { towns: readonly Town[]; organs: Organs; accounts: Accounts },
  ) {
    this.plan = plan;
    this.almanac = almanac;
    this.#timetable = timetable;
    this.#organs = county.organs;
    this.#accounts = county.accounts;
    this.#towns = county.towns;
  }

  /** Chance of the county, by what it is about. */
  random(...about: readonly (string | number)[]): Random {
    return new Random(this.plan.code, 'suggestion', ...about);
  }

  /** When a reply is due. */
  replyDue(isWide: boolean) {
    return this.#timetable.replyDue(isWide);
  }

  /** The deputies with an account, in the order in which accounts were opened: those of the cast first. */
  withAccount(seats: readonly Seat[]): Seat[] {
    return [...this.#accounts.deputies.keys()].flatMap((id) => seats.find(({ deputy }) => deputy.id === id) ?? []);
  }

  /** A deputy of these, in office; two times in three one who uses the platform. */
  seat(seats: readonly Seat[], random: Random): Seat {
    const inOffice = seats.filter(({ deputy }) => deputy.mandateState === 'IN_OFFICE' && !deputy.isByElection);
    const active = inOffice.filter(({ deputy }) => this.#accounts.deputies.has(deputy.id));
    return random.pick(active.length > 0 && random.chance(0.65) ? active : inOffice);
  }

  sketch({ key, matter, named, seat, session, course, source, ...given }: Given): Sketch {
    const random = this.random(key);
    const isWide = given.isWide ?? matter.isWide ?? false;
    const kind: SuggestionKind =
      matter.kind ?? (matter.category === 'OTHER' && random.chance(0.4) ? 'OPINION' : 'SUGGESTION');
    const home = named ?? seat.constituency.town ?? this.#anyTown(seat);
    const said = words(
      matter,
      { title: given.title ?? matter.title, named, home, kind, ...(given.village && { village: given.village }) },
      random,
    );
    const isThrown = !given.isLedByOne && this.mayBeSeparate(matter) && random.chance(0.12);
    const isSeparate = given.isSeparate ? this.mayBeSeparate(matter) : isThrown;
    const about = { isHindered: said.hindered !== null, isOfTownship: seat.congress.called !== '县', isSeparate };
    return {
      key,
      seat,
      matter,
      words: said,
      kind,
      source: source ?? random.weighted(sources),
      ...openness(given.notOpenBecause, random),
      session,
      days: 'until' in course ? milestonesOf(this.almanac, this.replyDue(isWide), course, random) : course,
      isWide,
      isSeparate,
      named,
      fate: fateOf(this.random('fate', key), about, given.fate),
      ...(given.passedUp && { passedUp: given.passedUp }),
    };
  }

  /** Deputies of the county's offices speak of some township. */
  #anyTown({ deputy }: Seat): Town {
    return this.random('town', deputy.id).pick(this.#towns);
  }

  /** Whether the two first units of a matter are reached through the same organ. */
  mayBeSeparate({ lead, assisting }: Matter): boolean {
    const [first] = assisting ?? [];
    const through = [lead, first].map((name) => this.#organs.units.get(name ?? '')?.organ.handedThroughId);
    return through[0] !== undefined && through[0] === through[1];
  }
}

function openness(reason: string | undefined, random: Random): { openness: Openness; opennessReason: string | null } {
  if (reason !== undefined) return { openness: 'CLOSED', opennessReason: reason };
  if (random.chance(0.05)) return { openness: 'SUMMARY', opennessReason: '内容涉及群众个人信息' };
  return { openness: 'OPEN', opennessReason: null };
}
