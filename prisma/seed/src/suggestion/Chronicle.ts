/** Writes sketches out as rows: the suggestion with its history, deadlines and papers, as the acts would have written them. */
import type { Actor } from '../account/AccountBook.ts';
import { Random } from '../chance/Random.ts';
import type { Organ } from '../county/rows.ts';
import type { Archive } from '../life/Archive.ts';
import { handOverInBatches } from '../life/batches.ts';
import { begin } from '../life/begin.ts';
import { countLife } from '../life/countLife.ts';
import { handle } from '../life/course.ts';
import { withDraws } from '../life/draws.ts';
import type { Life } from '../life/Life.ts';
import type { LifeRows } from '../life/lifeRows.ts';
import { publish } from '../life/publishing.ts';
import { Scribe } from '../life/Scribe.ts';
import { supervise } from '../life/supervising.ts';
import { tie } from '../life/ties.ts';
import type { TownOrgans } from '../register/organs.ts';
import { type Numbered, numbersOf } from './numbering.ts';
import { type Part, partsOf } from './parts.ts';
import type { Sketch } from './Sketch.ts';
import { suggestionId, suggestionRow } from './suggestionRow.ts';

export class Chronicle {
  readonly #archive: Archive;
  readonly #scribe: Scribe;

  constructor(archive: Archive) {
    this.#archive = archive;
    this.#scribe = new Scribe(archive);
  }

  /** Writes all of them: each life by itself, then what is done of several at once. */
  write(sketched: readonly Sketch[]): LifeRows {
    const { rows, letters } = this.#scribe;
    const { series, numbers } = numbersOf(this.#archive.plan.code, sketched);
    const { sketches, draws } = withDraws(this.#archive, sketched, numbers);
    rows.number_series.push(...series);
    rows.look_back_draws.push(...draws);
    const lives = sketches.map((sketch) => this.#write(sketch, numbers.get(sketch.key) ?? null));
    letters.number();
    handOverInBatches(this.#scribe, lives);
    tie(this.#scribe, lives);
    supervise(this.#scribe, lives);
    publish(this.#scribe, lives);
    for (const life of lives) countLife(this.#scribe, life);
    return rows;
  }

  #write(sketch: Sketch, numbered: Numbered | null): Life {
    const life = this.#lifeOf(sketch, numbered);
    this.#scribe.rows.suggestions.push(life.row);
    begin(this.#scribe, life, numbered);
    handle(this.#scribe, life);
    return life;
  }

  #lifeOf(sketch: Sketch, numbered: Numbered | null): Life {
    const { plan, offices, accounts, categories } = this.#archive;
    const random = new Random(plan.code, 'life', sketch.key);
    const people = this.#people(sketch, random);
    const concerned = {
      id: suggestionId(plan, sketch),
      sketch,
      random,
      chance: new Random(plan.code, 'fate of a life', sketch.key),
      isOnBehalf: !accounts.deputies.has(sketch.seat.deputy.id),
      parts: partsOf(plan, offices, sketch),
      ...people,
    };
    const handedTo = this.#receiver(sketch, concerned.parts);
    const row = suggestionRow(concerned, numbered, categories);
    const { screenerId: _, ...told } = concerned;
    const blank = {
      handlings: [],
      coSigners: [],
      consultations: [],
      objections: [],
      lookBacks: [],
      deadlines: [],
      events: [],
    };
    return { ...told, row, handedTo, ...blank };
  }

  /** Who enters, who accepts, who hands over and closes, who looks back, and for which body. */
  #people({ seat, passedUp }: Sketch, random: Random) {
    const { organs, accounts } = this.#archive;
    const home = seat.constituency.town?.township.id ?? '';
    const township = seat.congress.called === '县' ? null : home;
    const accepting = township === null ? random.pick(accounts.staff) : (accounts.clerks.get(township) as Actor);
    const clerk = accounts.clerks.get(home) ?? random.pick(accounts.staff);
    return {
      enteredBy: accounts.deputies.get(seat.deputy.id) ?? clerk,
      accepting,
      screening: passedUp === 'COUNTY' ? (accounts.staff[0] as Actor) : accepting,
      visiting: accounts.clerks.get(home) ?? accepting,
      screenerId:
        township === null ? organs.deputiesCommittee.id : (organs.towns.get(township) as TownOrgans).presidium.id,
    };
  }

  /** A township's own government; else the organ through which the leading unit is reached. */
  #receiver({ seat, passedUp }: Sketch, parts: readonly Part[]): Organ {
    const lead = (parts[0] as Part).people.organ;
    if (seat.congress.called !== '县' && passedUp !== 'COUNTY') return lead;
    return this.#archive.organs.rows.find(({ id }) => id === lead.handedThroughId) as Organ;
  }
}
