/** Suggestions of the county congress that left the way before they were handed over: three years of each kind. */
import { daysBetween, type PlainDate } from '@renda/domain';
import type { Random } from '../chance/Random.ts';
import type { Fate, WayOut } from '../life/fate.ts';
import { ownCase } from '../matter/specialMatters.ts';
import type { Seat } from '../register/deputies.ts';
import type { Town } from '../register/towns.ts';
import type { Deck } from './Deck.ts';
import type { Milestones } from './milestones.ts';
import type { Sketch } from './Sketch.ts';
import type { Sketcher } from './Sketcher.ts';

type Kind = WayOut['kind'];

/** In each year these; the last year's stand around today. */
const eachYear: readonly { readonly kind: Kind; readonly month: string; readonly isNumbered: boolean }[] = [
  { kind: 'WITHDRAWN', month: '05', isNumbered: false },
  { kind: 'WITHDRAWN', month: '06', isNumbered: true },
  { kind: 'ENDED_FOR_REFERENCE', month: '07', isNumbered: true },
  { kind: 'ENDED_FOR_REFERENCE', month: '09', isNumbered: false },
  { kind: 'REDIRECTED', month: '08', isNumbered: false },
];

const around: readonly { readonly kind: Kind; readonly since: number }[] = [
  { kind: 'ASKED', since: 2 },
  { kind: 'REDIRECTED', since: 6 },
  { kind: 'WITHDRAWN', since: 9 },
  { kind: 'ENDED_FOR_REFERENCE', since: 12 },
  { kind: 'PURGED', since: 15 },
];

/** Who raises what leaves: a deputy of the township, or the first of the cast. */
type Raisers = { readonly cast: Seat; readonly seat: (town: Town, random: Random) => Seat };

export class WaysOut {
  readonly #sketcher: Sketcher;
  readonly #deck: Deck;
  readonly #raisers: Raisers;

  constructor(sketcher: Sketcher, deck: Deck, raisers: Raisers) {
    this.#sketcher = sketcher;
    this.#deck = deck;
    this.#raisers = raisers;
  }

  /** The sketches with those that left, and with what joined some of them before they were accepted. */
  added(sketches: readonly Sketch[]): Sketch[] {
    const { almanac, plan } = this.#sketcher;
    if (plan.told !== undefined) return [...sketches];
    const before = [almanac.year - 2, almanac.year - 1].flatMap((year) =>
      eachYear.map((one) => this.#left(one.kind, almanac.worked(`${year}-${one.month}-12`), one.isNumbered)),
    );
    const now = around.map(({ kind, since }) => this.#left(kind, almanac.workingDay(almanac.today, -since), false));
    return [...this.#joined(sketches), ...before, ...now];
  }

  #left(kind: Kind, on: PlainDate, isNumbered: boolean): Sketch {
    const { almanac } = this.#sketcher;
    const submitted = almanac.workingDay(on, -2);
    const accepted = isNumbered ? { accepted: almanac.workingDay(on, -1) } : {};
    return this.#sketch(
      `left/${kind}/${on}`,
      { begun: almanac.workingDay(on, -4), submitted, ...accepted },
      { kind, on },
      // The question stands open: one of the cast can answer it.
      kind === 'ASKED' ? this.#raisers.cast : undefined,
    );
  }

  #sketch(key: string, course: Milestones, wayOut: WayOut, seat?: Seat): Sketch {
    const random = this.#sketcher.random('way out', key);
    const { matter, town } = this.#deck.draw(({ town: each }) => seat === undefined || each === seat.constituency.town);
    const fate: Partial<Fate> = { signers: 0, wayOut };
    const common = { key, session: null, course, fate, seat: seat ?? this.#activeSeat(town, random) };
    if (wayOut.kind === 'REDIRECTED')
      return this.#sketcher.sketch({
        ...common,
        matter: ownCase,
        title: personal[(Number(wayOut.on.slice(0, 4)) % 4) + (wayOut.on.endsWith('12') ? 0 : 4)] ?? ownCase.title,
        named: null,
      });
    return this.#sketcher.sketch({ ...common, matter, named: town });
  }

  /** A deputy who uses the platform, so that they answer for themselves. */
  #activeSeat(town: Town, random: Random): Seat {
    const thrown = Array.from({ length: 24 }, () => this.#raisers.seat(town, random));
    return thrown.find((seat) => this.#sketcher.withAccount([seat]).length > 0) ?? (thrown[0] as Seat);
  }

  /** Another of the same place joined two of each year's recess, where a day lay between their receipt and acceptance. */
  #joined(sketches: readonly Sketch[]): Sketch[] {
    const { almanac } = this.#sketcher;
    const hosts = sketches.filter(
      ({ key, days, named, fate }) =>
        key.includes('/county recess/') &&
        named !== null &&
        fate.wayOut === null &&
        days.submitted !== undefined &&
        days.accepted !== undefined &&
        daysBetween(days.submitted, days.accepted) >= 2,
    );
    const chosen = new Map(
      [...Map.groupBy(hosts, ({ key }) => key.slice(0, 4)).values()]
        .flatMap((year) => year.slice(0, 2))
        .map((host) => [host.key, host]),
    );
    return sketches.flatMap((host) => {
      if (!chosen.has(host.key)) return [host];
      const submitted = host.days.submitted as PlainDate;
      const on = almanac.workingDay(submitted, 1);
      const begun = almanac.workingDay(submitted, -3);
      const guest = this.#sketch(`joined/${host.key}`, { begun, submitted }, { kind: 'JOINED', on });
      return [
        { ...host, guest },
        { ...guest, joins: host },
      ];
    });
  }
}

/** One's own cases, each with a title of its own. */
const personal = [
  '关于请求落实本人退休待遇计算问题的建议',
  '关于请求重审本人亲属交通事故赔偿案的建议',
  '关于请求处理本户林地权属争议的建议',
  '关于请求复查本人工伤认定结果的建议',
  '关于请求协调本人房屋拆迁补偿差额的建议',
  '关于请求减免本人经营场所租金的建议',
  '关于请求重新核定本户低保待遇的建议',
  '关于请求督促法院执行本人债权的建议',
];
