/** Three years of suggestions of the township congresses, which the townships' own governments handle (代表法51). */
import { addDays, daysBetween, type PlainDate } from '@renda/domain';
import type { Session, Village } from '../county/rows.ts';
import type { Matter } from '../matter/Matter.ts';
import { townshipMatters } from '../matter/townshipMatters.ts';
import type { Congress } from '../register/congress.ts';
import type { Seat } from '../register/deputies.ts';
import type { Town } from '../register/towns.ts';
import { courseUnderWay } from './courseUnderWay.ts';
import type { Course } from './milestones.ts';
import type { Sketch } from './Sketch.ts';
import type { Given, Sketcher } from './Sketcher.ts';
import { townshipUnderWay } from './underWay.ts';

/** A township with its congress and deputies. */
export type TownCongress = { readonly town: Town; readonly congress: Congress; readonly seats: readonly Seat[] };

export class TownshipSketches {
  readonly #sketcher: Sketcher;
  readonly #towns: readonly TownCongress[];
  readonly #raised = new Map<Town, number>();

  constructor(sketcher: Sketcher, towns: readonly TownCongress[]) {
    this.#sketcher = sketcher;
    this.#towns = towns;
  }

  /** All of them: what is under way in the cast's township, then year by year, the townships in turn. */
  all(): Sketch[] {
    const { plan, almanac } = this.#sketcher;
    const underWay = this.#underWay();
    const thisYear = Math.max(0, plan.yearly.township - plan.open.township);
    return [
      ...this.#year(almanac.year - 2, plan.yearly.township),
      ...this.#year(almanac.year - 1, plan.yearly.township),
      ...this.#year(almanac.year, thisYear),
      ...underWay,
    ];
  }

  /** The township's next matter: all in turn, each time in another village. */
  #next({ town }: TownCongress): Pick<Given, 'matter' | 'named' | 'village'> {
    const count = this.#raised.get(town) ?? 0;
    this.#raised.set(town, count + 1);
    const matters = this.#sketcher.random('township matters', town.township.id).shuffled(townshipMatters);
    const matter = matters[count % matters.length] as Matter;
    const village = town.villages[(count + Math.floor(count / matters.length)) % town.villages.length] as Village;
    return { matter, named: town, village };
  }

  #underWay(): Sketch[] {
    const home = this.#towns.find(({ town }) => town.township.name === this.#sketcher.plan.castFrom) as TownCongress;
    const cast = this.#sketcher.withAccount(home.seats)[0] as Seat;
    return townshipUnderWay.slice(0, this.#sketcher.plan.open.township).map((one, index) => {
      const key = `under way/township/${index}`;
      const random = this.#sketcher.random('course', key);
      const seat = one.isOfCast ? cast : this.#sketcher.seat(home.seats, random);
      return this.#sketcher.sketch({
        key,
        ...this.#next(home),
        seat,
        session: null,
        course: courseUnderWay(this.#sketcher, one, random),
        isLedByOne: true,
        ...(one.fate && { fate: { isDeclined: false, ...one.fate } }),
      });
    });
  }

  #year(year: number, count: number): Sketch[] {
    return Array.from({ length: count }, (_, index) => {
      const place = this.#towns[(index * 5 + year) % this.#towns.length] as TownCongress;
      const key = `${year}/township/${index}`;
      const random = this.#sketcher.random('course', key);
      const seat = this.#sketcher.seat(place.seats, random);
      const sittings = place.congress.sessions.filter(({ validFrom }) => validFrom.startsWith(`${year}-`));
      const session = random.chance(0.5) ? (sittings[index % 2] ?? sittings[0] ?? null) : null;
      const course = session === null ? this.#recess(year, random.next()) : this.#sitting(session, random.int(3, 8));
      return this.#sketcher.sketch({ key, ...passedUp(this.#next(place), index), seat, session, course });
    });
  }

  #sitting({ validFrom: day }: Session, daysToHandOver: number): Course {
    const on = this.#sketcher.almanac.workingDay(day, daysToHandOver);
    return { anchor: 'handedOver', on, until: 'closed', fixed: { submitted: day, accepted: day } };
  }

  #recess(year: number, share: number): Course {
    const { almanac } = this.#sketcher;
    const yesterday = almanac.workingDay(almanac.today, -1);
    const from = `${year}-01-22`;
    const last: PlainDate = `${year}-12-05` < yesterday ? `${year}-12-05` : yesterday;
    return {
      anchor: 'submitted',
      on: almanac.worked(addDays(from, Math.floor(daysBetween(from, last) * share))),
      until: 'closed',
    };
  }
}

/** What exceeds a township is passed up, and goes to a bureau of the county; some of it comes down again. */
function passedUp(
  given: Pick<Given, 'matter' | 'named' | 'village'>,
  index: number,
): typeof given & Pick<Given, 'passedUp'> {
  if (index % 9 === 5) return { ...given, passedUp: 'SENT_DOWN' };
  if (index % 9 !== 2) return given;
  return {
    ...given,
    matter: { ...given.matter, lead: bureauFor(given.matter), assisting: ['{t}'] },
    passedUp: 'COUNTY',
  };
}

function bureauFor({ category }: Matter): string {
  if (category === 'TRANSPORT_AND_POWER') return '交通运输局';
  if (category === 'FARMING_FORESTRY_WATER') return '水务局';
  if (category === 'SCIENCE_EDUCATION_CULTURE_HEALTH') return '教育体育局';
  return category === 'ETHNIC_AND_CIVIL_AFFAIRS' ? '民政局' : '住房和城乡建设局';
}
