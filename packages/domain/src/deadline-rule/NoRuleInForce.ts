import { dateWords } from '../kernel/dateWords.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import { Refusal } from '../kernel/Refusal.ts';
import type { DeadlineKey } from './DeadlineRule.ts';
import { deadlineKeyTerms } from './deadlineTerms.ts';

/** No rule says how long this may take from that day: the county's deadline rules have a gap. */
export class NoRuleInForce extends Refusal {
  readonly key: DeadlineKey;
  readonly on: PlainDate;

  constructor(key: DeadlineKey, on: PlainDate) {
    super({
      'zh-CN': `${dateWords(on, 'zh-CN')}没有施行中的“${deadlineKeyTerms[key]['zh-CN']}”规则，请先由管理员补充。`,
      en: `No rule for “${deadlineKeyTerms[key].en}” is in force on ${dateWords(on, 'en')}; an administrator has to add one first.`,
    });
    this.key = key;
    this.on = on;
  }
}
