/** Three years of suggestions of the county congress: in session, in recess, and what is under way today. */
import { addDays, daysBetween, type PlainDate } from '@renda/domain';
import type { Random } from '../chance/Random.ts';
import type { Session } from '../county/rows.ts';
import { countyMatters } from '../matter/allMatters.ts';
import type { Matter } from '../matter/Matter.ts';
import { motionTurned, notOpen, oneRoad, ownCase } from '../matter/specialMatters.ts';
import type { Congress } from '../register/congress.ts';
import type { Seat } from '../register/deputies.ts';
import type { Town } from '../register/towns.ts';
import { courseUnderWay } from './courseUnderWay.ts';
import { type Card, Deck } from './Deck.ts';
import type { Course } from './milestones.ts';
import type { Sketch } from './Sketch.ts';
import type { Given, Sketcher } from './Sketcher.ts';
import { countyUnderWay, type UnderWay } from './underWay.ts';
import { WaysOut } from './waysOut.ts';

type Raised = Omit<Given, 'key' | 'session' | 'course'>;

/** Sketches every suggestion of the county congress. */
export class CountySketches {
  readonly #sketcher: Sketcher;
  readonly #towns: readonly Town[];
  readonly #seats: readonly Seat[];
  readonly #sessions: readonly Session[];
  readonly #deck: Deck;

  constructor(sketcher: Sketcher, towns: readonly Town[], seats: readonly Seat[], { sessions }: Congress) {
    this.#sketcher = sketcher;
    this.#towns = towns;
    this.#seats = seats;
    this.#sessions = sessions.slice(-3);
    this.#deck = new Deck(countyMatters, towns, sketcher.random('county deck'));
  }

  /** All of them, the order of chance fixed. */
  all(): Sketch[] {
    const { yearly, open } = this.#sketcher.plan;
    const [first, second, third] = this.#sessions as [Session, Session, Session];
    const underWay = this.#underWay();
    const thisYear = this.#inSession(
      third,
      yearly.session - Math.max(0, open.county - yearly.recess),
      this.#ofThisYear(),
    );
    const before = [second, first].flatMap((session, index) => {
      const ofCounty = countyMatters.flatMap((matter, place) =>
        this.#again(matter, matter.otherYears?.[index]).map((raised) => ({ ...raised, ...unsolved(place) })),
      );
      return [...this.#inSession(session, yearly.session, ofCounty), ...this.#inRecess(session, yearly.recess)];
    });
    const all = [...before, ...thisYear, ...this.#afterMandate(), ...underWay];
    return new WaysOut(this.#sketcher, this.#deck, {
      cast: this.#sketcher.withAccount(this.#seats)[0] as Seat,
      seat: (town, random) => this.#seat(town, random),
    }).added(all);
  }

  #town(name: string | undefined): Town | null {
    return this.#towns.find(({ township }) => township.name === name) ?? null;
  }

  /** A deputy of the township; of the county's offices for none. */
  #seat(town: Town | null, random: Random): Seat {
    return this.#sketcher.seat(
      this.#seats.filter(({ constituency }) => constituency.town === town),
      random,
    );
  }

  #ofCard({ matter, town }: Card): Raised {
    return {
      matter,
      named: town,
      seat: this.#seat(town, this.#sketcher.random('seat', matter.title, town.township.id)),
    };
  }

  /** A matter of the whole county under another year's title. */
  #again(matter: Matter, title: string | undefined): Raised[] {
    if (title === undefined) return [];
    const random = this.#sketcher.random('again', title);
    return [{ matter, title, named: null, seat: this.#seat(random.pick(this.#towns), random) }];
  }

  /** The thirty titles of this year, and the single cases. */
  #ofThisYear(): Raised[] {
    const titled = countyMatters.flatMap((matter) => {
      const named = this.#town(matter.thisYear);
      if (matter.thisYear === undefined || (named === null && matter.thisYear !== 'COUNTY')) return [];
      const random = this.#sketcher.random('this year', matter.title);
      const from = named ?? this.#town(matter.raisedFrom) ?? random.pick(this.#towns);
      return [{ matter, title: matter.titleThisYear ?? matter.title, named, seat: this.#seat(from, random) }];
    });
    const end = this.#town('更戛乡');
    if (end === null) return titled;
    const road = countyMatters.find(({ thisYear }) => thisYear === '更戛乡') as Matter;
    const [one, two, three] = this.#seats.filter(({ constituency: { town } }) => town === end) as [Seat, Seat, Seat];
    const together = oneRoad.map((title, index) => ({
      matter: road,
      title,
      named: end,
      seat: [one, two, three][index] as Seat,
    }));
    const random = this.#sketcher.random('single cases');
    return [
      ...titled,
      ...together,
      { matter: motionTurned, named: null, seat: this.#seat(this.#town('田园镇'), random), source: 'MOTION' },
      {
        matter: notOpen,
        named: null,
        seat: this.#seat(null, random),
        notOpenBecause: '涉及执法场所安全设施情况，不宜公开',
      },
    ];
  }

  /** So many raised in a session: those given first, then what the deck brings. */
  #inSession(session: Session, count: number, given: readonly Raised[]): Sketch[] {
    const { almanac } = this.#sketcher;
    const lastDay = addDays(session.validTo as string, -1);
    const handedOver = almanac.workingDay(lastDay, 7);
    const year = lastDay.slice(0, 4);
    return Array.from({ length: count }, (_, index) => {
      const key = `${year}/county session/${index}`;
      const random = this.#sketcher.random('course', key);
      const raised = given[index] ?? this.#ofCard(this.#deck.draw());
      const submitted = addDays(session.validFrom, random.int(0, daysBetween(session.validFrom, lastDay)));
      const accepted = almanac.workingDay(lastDay, random.int(0, 5));
      const course: Course = {
        anchor: 'handedOver',
        on: handedOver,
        until: 'closed',
        fixed: { submitted, accepted },
        isLate: random.chance(0.05),
      };
      return this.#sketcher.sketch({ key, session, course, ...raised });
    });
  }

  /** So many raised in recess, between one session and the end of its year. */
  #inRecess(session: Session, count: number): Sketch[] {
    const { almanac } = this.#sketcher;
    const from = addDays(session.validTo as string, 20);
    const year = from.slice(0, 4);
    return Array.from({ length: count }, (_, index) => {
      const key = `${year}/county recess/${index}`;
      const random = this.#sketcher.random('course', key);
      const on = almanac.worked(addDays(from, random.int(0, daysBetween(from, `${year}-12-05`))));
      const course: Course = {
        anchor: 'submitted',
        on,
        until: 'closed',
        isLate: random.chance(0.06),
        isReturnedOnce: random.chance(0.12),
      };
      return this.#sketcher.sketch({ key, session: null, course, ...this.#ofCard(this.#deck.draw()) });
    });
  }

  #underWay(): Sketch[] {
    const cast = this.#sketcher.withAccount(this.#seats).slice(0, 2);
    const home = cast[0]?.constituency.town;
    let ofCast = 0;
    return countyUnderWay.slice(0, this.#sketcher.plan.open.county).map((one, index) => {
      const key = `under way/county/${index}`;
      const random = this.#sketcher.random('course', key);
      const raised = this.#ofCard(
        this.#deck.draw(
          ({ town }) => !one.isOfCast || town === home,
          ({ matter }) => !one.isOfCastUnit || matter.lead === '交通运输局',
          ({ matter }) => !one.isSeparate || this.#sketcher.mayBeSeparate(matter),
          ({ matter }) => !one.isAssistedByCast || (matter.assisting ?? []).includes('交通运输局'),
          ({ matter }) => (matter.isWide ?? false) === (one.isWide ?? false),
        ),
      );
      if (one.isOfCast) ofCast += 1;
      // The second of the cast has every fourth.
      const seat = one.isOfCast ? (cast[ofCast % 4 === 0 ? 1 : 0] as Seat) : raised.seat;
      const course = courseUnderWay(this.#sketcher, one, random);
      const about: Raised = one.isOwnCase
        ? { matter: ownCase, named: null, seat }
        : { ...raised, seat, isWide: one.isWide ?? false, ...ledBy(one) };
      const fate = one.fate && { isDeclined: false, ...one.fate };
      return this.#sketcher.sketch({ key, session: null, course, ...about, ...(fate && { fate }) });
    });
  }

  /** One whose lead deputy's mandate ended before the reply: somebody else will have to evaluate it. */
  #afterMandate(): Sketch[] {
    const { almanac } = this.#sketcher;
    const seat = this.#seats.find(({ deputy }) => deputy.endGrounds === 'RESIGNED');
    if (seat === undefined) return [];
    const on: PlainDate = almanac.worked(addDays(seat.deputy.validTo as string, -12));
    const course: Course = {
      anchor: 'handedOver',
      on,
      until: 'replied',
      fixed: { replied: almanac.workingDay(almanac.today, -6) },
    };
    const card = this.#deck.draw(({ town }) => town === seat.constituency.town);
    return [
      this.#sketcher.sketch({
        key: 'after mandate',
        session: null,
        course,
        ...this.#ofCard(card),
        seat,
        isWide: true,
        isLedByOne: true,
        fate: { signers: 3, isLapsed: false, isDeclined: false },
      }),
    ];
  }
}

/** Of what concerns the whole county, every second matter is not solved at once, so that it comes again. */
function unsolved(place: number): Pick<Raised, 'fate'> {
  return place % 2 === 0 ? { fate: { replyClass: 'B', promises: [{ months: 4, report: 'IN_TIME' }] } } : {};
}

/** What is told of one that is under way needs one unit that leads, or two that answer. */
function ledBy(one: UnderWay): Pick<Raised, 'isLedByOne' | 'isSeparate'> {
  if (one.isSeparate) return { isSeparate: true };
  return one.isOfCastUnit || one.fate ? { isLedByOne: true } : {};
}
