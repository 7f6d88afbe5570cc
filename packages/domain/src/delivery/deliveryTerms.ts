/** A delivery carries notices to somebody out of the house: a digest by e-mail, or one message by the county's gateway. */
import { chinaDate } from '../kernel/plainDate.ts';
import type { Sentences } from '../kernel/Refusal.ts';

/** By which way: e-mail once a day, or the gateway that leads to WeCom or short messages. */
export const deliveryChannelTerms = {
  EMAIL: { 'zh-CN': '邮件', en: 'e-mail' },
  GATEWAY: { 'zh-CN': '企业微信或短信', en: 'WeCom or short message' },
} as const satisfies Record<string, Sentences>;

export type DeliveryChannel = keyof typeof deliveryChannelTerms;
export const deliveryChannels = Object.keys(deliveryChannelTerms) as DeliveryChannel[];

/**
 * QUEUED waits, also to be tried again; SENDING has been given out of hand and not been answered for; UNCONFIRMED was given out of hand and
 * nobody knows whether it arrived, so that it is not repeated; DROPPED had nothing left to tell.
 */
export const deliveryStateTerms = {
  QUEUED: { 'zh-CN': '待发送', en: 'queued' },
  SENDING: { 'zh-CN': '正在发送', en: 'being sent' },
  SENT: { 'zh-CN': '已发送', en: 'sent' },
  UNCONFIRMED: { 'zh-CN': '未能确认', en: 'not confirmed' },
  FAILED: { 'zh-CN': '未送达', en: 'failed' },
  DROPPED: { 'zh-CN': '不必再发', en: 'not needed' },
} as const satisfies Record<string, Sentences>;

export type DeliveryState = keyof typeof deliveryStateTerms;
export const deliveryStates = Object.keys(deliveryStateTerms) as DeliveryState[];

const chinaOffsetMs = 8 * 3_600_000;
const minuteMs = 60_000;
/** Nobody is written to before half past seven in the morning or after nine in the evening, in minutes of the day. */
const hours = { from: 7 * 60 + 30, to: 21 * 60 } as const;

/** Whether people may be written to at that instant, by the time of China. */
export function isTellingTime(now: Date): boolean {
  const midnight = Date.parse(`${chinaDate(now)}T00:00:00Z`) - chinaOffsetMs;
  const minute = Math.floor((now.getTime() - midnight) / minuteMs);
  return minute >= hours.from && minute < hours.to;
}

/** For how many days the link in a message opens its notice. */
export const oneTimeLinkDays = 7;
