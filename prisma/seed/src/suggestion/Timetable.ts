/** Due dates for the seed, by the rules that a new county begins with. */
import {
  type Deadline,
  type DeadlineKey,
  type DeadlineRule,
  deadline,
  defaultDeadlineRules,
  defaultStagings,
  type PlainDate,
  ruleInForce,
} from '@renda/domain';
import { seedId } from '../chance/seedId.ts';
import type { Almanac } from '../county/Almanac.ts';
import type { Rows } from '../county/rows.ts';

type KeptRule = DeadlineRule & { readonly id: string };

/** The county's rules with their ids, and what is due by them. */
export class Timetable {
  readonly rules: readonly KeptRule[];
  readonly #almanac: Almanac;
  readonly #known = new Map<string, Deadline<KeptRule>>();

  constructor(county: string, almanac: Almanac) {
    this.#almanac = almanac;
    this.rules = defaultDeadlineRules.map((rule) => ({
      id: seedId(rule.inForceFrom, county, 'deadline rule', rule.key, rule.inForceFrom),
      ...rule,
    }));
  }

  /** The rows of the rules. */
  get rows(): Rows['deadline_rules'] {
    return this.rules.map(({ starts, ...rule }) => ({ ...rule, ...defaultStagings[rule.key], startsAt: starts }));
  }

  /** What the domain says is due by the rule in force on that day; worked out once a day. */
  due(key: DeadlineKey, startedOn: PlainDate): Deadline<KeptRule> {
    const name = key + startedOn;
    const known =
      this.#known.get(name) ?? deadline(ruleInForce(this.rules, key, startedOn), startedOn, this.#almanac.calendar);
    this.#known.set(name, known);
    return known;
  }

  /** The day by which a reply to something handed over on a day is due. */
  replyDue(isWide: boolean): (handedOver: PlainDate) => PlainDate {
    return (handedOver) => this.due(isWide ? 'replyWide' : 'reply', handedOver).dueOn;
  }
}
