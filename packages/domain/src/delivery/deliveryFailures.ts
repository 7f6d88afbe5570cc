/** Why a delivery was not made, as staff read it: never an address, never what another machine said in full. */
import type { Sentences } from '../kernel/Refusal.ts';

/** The other side cannot be reached. */
export const notReached: Sentences = {
  'zh-CN': '对方服务器暂时连接不上，稍后自动重试。',
  en: 'The other server cannot be reached; it is tried again later.',
};

/** Given out of hand, and then the connection or this process ended. */
export const notConfirmed: Sentences = {
  'zh-CN': '发出后连接中断，不能确认对方是否收到；为免重复不再自动发送，可电话告知。',
  en: 'The connection ended after it was given out; whether it arrived is not known. It is not repeated, so that nobody is told twice.',
};

/** The channel has been turned off, or the person gave no address for it any more. */
export const noWay: Sentences = {
  'zh-CN': '这个渠道已关闭，或本人没有登记可用的地址。',
  en: 'This channel is off, or the person has no address for it.',
};

/** The other side answered that it does not take it now. `code` is a number of its protocol. */
export const putOff = (code: number): Sentences => ({
  'zh-CN': `对方服务器暂不接收（代码 ${code}），稍后自动重试。`,
  en: `The other server does not take it now (code ${code}); it is tried again later.`,
});

/** The other side answered that it will not take it. */
export const turnedAway = (code: number): Sentences => ({
  'zh-CN': `对方服务器拒收（代码 ${code}）。请核对本人登记的地址。`,
  en: `The other server refused it (code ${code}). Check the address that the person gave.`,
});
