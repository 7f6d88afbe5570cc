/** One walk: suggestions led side by side through random legal lives, and everything checked after every step. */
import { Refusal } from '@renda/domain';
import { newId } from '../../newId.ts';
import { draftSuggestion } from '../../suggestion/draftSuggestion.ts';
import { completeDraft, testAttachment } from '../world.ts';
import type { Cast } from './Cast.ts';
import { Chance } from './Chance.ts';
import { faultsAmong, faultsOf, faultsOfSight, faultsOfTrail } from './checkLives.ts';
import { Life } from './Life.ts';
import { missedTodos } from './missedTodos.ts';
import { Neighbourhood } from './Neighbourhood.ts';
import { readSnapshots, type Snapshot } from './Snapshot.ts';
import { type Glance, glanced, glanceOf, type Looker, lookers } from './sight.ts';
import type { Step } from './steps/Step.ts';
import { readySteps } from './steps/steps.ts';
import { isTimedOut, patiently } from './timedOut.ts';
import { tryWrong } from './wrongs.ts';

/** How many live side by side in one walk. */
export const sideBySide = 5;
const longest = 400;
/** Walks begin anywhere in these years: leap day, month ends, long holidays, and an unpublished year at the end. */
const [firstDay, lastDay] = [Date.UTC(2024, 0, 2), Date.UTC(2026, 10, 20)];
const ended = ['CLOSED', 'WITHDRAWN', 'REDIRECTED', 'JOINED', 'ENDED_FOR_REFERENCE', 'PURGED'];
const wait: Step = { name: 'wait', weight: 2, ready: () => true, take: async () => undefined };

/** How often each step was taken and in which state each life was left: a walk that never gets anywhere proves nothing. */
export type Tally = {
  readonly taken: Map<string, number>;
  readonly twice: Map<string, number>;
  readonly ends: Map<string, number>;
  /** How often each thing to do was told to somebody. */
  readonly todos: Map<string, number>;
};

/** What two may do at the same moment: two visits are two, what follows by itself is looked at again, and finding right is said once. */
const plural = ['recordVisit', 'reportUpwards', 'lapseEvaluation', 'confirmEntry', 'drawLookBacks'];

/** A legal step is done; of two at once exactly one is, and the other is told in words. */
function faultsOfTaking(results: readonly PromiseSettledResult<unknown>[]): string[] {
  const refused = results.flatMap((r) =>
    r.status === 'rejected' && !isTimedOut(r.reason) ? [r.reason as unknown] : [],
  );
  const late = results.some((r) => r.status === 'rejected' && isTimedOut(r.reason));
  const done = results.filter(({ status }) => status === 'fulfilled').length;
  const told = refused.map((error) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error)));
  if (refused.some((error) => !(error instanceof Refusal))) return ['refused without words', ...told];
  if (done > 1) return ['done twice'];
  return done === 0 && !late ? ['refused', ...told] : [];
}

const count = (in_: Map<string, number>, key: string) => in_.set(key, (in_.get(key) ?? 0) + 1);

export class Walk {
  readonly seed: number;
  readonly around: Neighbourhood;
  readonly lives: readonly Life[];
  readonly tally: Tally;
  private readonly lookers: readonly Looker[];
  private readonly glance: Glance;
  /** All of them as they were after the last step, and how far the trail went then. */
  private now: readonly Snapshot[] = [];
  private lastSeq = 0;
  private readonly path: string[] = [];

  private constructor(seed: number, around: Neighbourhood, lives: readonly Life[], glance: Glance, tally: Tally) {
    this.seed = seed;
    this.around = around;
    this.lives = lives;
    this.tally = tally;
    this.lookers = lookers(around);
    this.glance = glance;
  }

  /** The suggestions are drafted, by their deputies or for them. The same seed makes the same walk. */
  static async begin(cast: Cast, seed: number, tally: Tally): Promise<Walk> {
    const chance = new Chance(seed);
    const begins = new Date(firstDay + chance.below(lastDay - firstDay));
    const around = await Neighbourhood.open(cast, chance, begins);
    const lives: Life[] = [];
    for (let i = 0; i < sideBySide; i += 1) lives.push(await patiently(() => draft(around)));
    const glance = await glanceOf(around, lookers(around), lives);
    const walk = new Walk(seed, around, lives, glance, tally);
    await walk.look('draft');
    return walk;
  }

  /** Leads them on until all have come to an end, or nothing can happen any more. Throws at the first fault, saying how to see it again. */
  async lead(): Promise<void> {
    const { around } = this;
    for (let i = 0; i < longest && (await this.step(i)); i += 1);
    around.request = 'end';
    for (const { state } of this.now) count(this.tally.ends, state);
  }

  private async step(i: number): Promise<boolean> {
    const { around } = this;
    const { chance } = around;
    around.pass();
    const going = this.now.filter((s) => !ended.includes(s.state) || this.mayComeBack(s));
    const from = chance.happens(0.04) ? this.now : going;
    if (going.length === 0 || from.length === 0) return false;
    const s = chance.pick(from);
    const life = this.lifeOf(s);
    const step = chance.weigh([...readySteps(s, life), wait]);
    if (step === wait) return true;
    around.request = `${this.seed}.${i}`;
    this.path.push(`${step.name} of ${this.now.indexOf(s)} ${s.state} on ${around.today}`);
    const isTwice = chance.happens(0.12) && !plural.includes(step.name);
    const twin = life.twin();
    const takers = isTwice ? [life, twin] : [life];
    const results = await Promise.allSettled(takers.map((who) => step.take(who, s)));
    const faults = faultsOfTaking(results);
    if (faults.length > 0) throw this.failure([`${step.name}${isTwice ? ' by two at once' : ''}`, ...faults]);
    if (results.every(({ status }) => status === 'rejected')) return true;
    count(this.tally.taken, step.name);
    if (isTwice) count(this.tally.twice, step.name);
    await this.look(step.name);
    if (chance.happens(0.15)) await this.tryWrong(i);
    return true;
  }

  /** Joined into one that is not accepted yet. */
  private mayComeBack(s: Snapshot): boolean {
    const into = this.now.find(({ id }) => id === s.joinedIntoId);
    return s.state === 'JOINED' && into?.acceptedAt === null;
  }

  private lifeOf(s: Snapshot): Life {
    const life = this.lives.find(({ id }) => id === s.id);
    if (life === undefined) throw new RangeError('not a life of this walk');
    life.neighbours = this.now;
    return life;
  }

  private async look(step: string): Promise<void> {
    const { around } = this;
    const ids = this.lives.map(({ id }) => id);
    const seen = await readSnapshots(around.db, ids, this.lastSeq, around.request);
    const found = await glanced(around, this.glance);
    const faults = [
      ...seen.suggestions.flatMap((s) => faultsOf(s, around)),
      ...faultsAmong(seen.suggestions),
      ...(step === 'draft' ? [] : faultsOfTrail(this.now, seen.suggestions, seen.trail)),
      ...faultsOfSight(seen.suggestions, this.lookers, found),
    ];
    if (faults.length > 0) throw this.failure(faults);
    this.now = seen.suggestions;
    this.lastSeq = seen.lastSeq;
    await this.lookWhatIsToDo(ids);
  }

  /** One looker after the other, as the steps go on. */
  private async lookWhatIsToDo(ids: readonly string[]): Promise<void> {
    const turn = (this.seed + this.path.length) % this.lookers.length;
    for (const looker of this.lookers.slice(turn, turn + 1)) {
      const { faults, acts } = await missedTodos(this.around, ids, looker);
      if (faults.length > 0) throw this.failure(faults);
      for (const act of acts) count(this.tally.todos, act);
    }
  }

  /** Somebody tries what they may not; nothing comes of it. */
  private async tryWrong(i: number): Promise<void> {
    const { around } = this;
    const s = around.chance.pick(this.now);
    const { viewer } = around.chance.pick(this.lookers);
    around.request = `${this.seed}.${i}.wrong`;
    const fault = await tryWrong(this.lifeOf(s), s, viewer);
    if (fault !== null) throw this.failure([fault]);
    const ids = this.lives.map(({ id }) => id);
    const { suggestions, trail } = await readSnapshots(around.db, ids, this.lastSeq, around.request);
    if (JSON.stringify([suggestions, trail]) !== JSON.stringify([this.now, []])) {
      throw this.failure([`${viewer.name} was refused, but something came of it`]);
    }
  }

  private failure(faults: readonly string[], cause?: unknown): Error {
    const told = [`seed ${this.seed} (SEED=${this.seed} walks it alone)`, ...faults, 'its path:', ...this.path];
    return new Error(told.join('\n  '), { cause });
  }
}

/** One in eight is entered for its deputy from paper, by who may. */
async function draft(around: Neighbourhood): Promise<Life> {
  const { cast, chance, deputies, places, db } = around;
  const lead = chance.pick(deputies);
  const isOnBehalf = chance.happens(0.12);
  const enterers = [cast.world.staff, cast.town.clerk, ...(lead === deputies[0] ? [places.delegationClerk] : [])];
  const enterer = isOnBehalf ? chance.pick(enterers) : null;
  const scan = enterer === null ? [] : [(await testAttachment(db, enterer, 'SCAN')).id];
  const act = around.by(enterer ?? lead.viewer);
  const whose = { leadDeputyId: lead.id, isOnBehalf };
  const id = await draftSuggestion(act, newId(), whose, completeDraft(cast.world), scan);
  return new Life(around, lead, id, enterer);
}
