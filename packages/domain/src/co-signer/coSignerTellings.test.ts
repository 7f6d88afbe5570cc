import { describe, expect, it } from 'vitest';
import { eventSentence } from '../suggestion/eventSentences.ts';
import type { HistoryEntry } from '../suggestion/HistoryEntry.ts';

const entry = (move: string, facts: HistoryEntry['facts'] = {}): HistoryEntry => ({
  move,
  actorName: '段演示',
  actorBody: null,
  reason: null,
  facts,
});

describe('the history tells', () => {
  it.each<[HistoryEntry, string, string]>([
    [
      entry('inviteCoSigners', { deputies: ['李演示', '杨演示'] }),
      '段演示邀请李演示、杨演示联名',
      '段演示 asked 李演示, 杨演示 to sign too',
    ],
    [
      entry('enterCoSignatures', { deputies: ['李演示'] }),
      '段演示按书面签名登记李演示联名',
      '段演示 entered the signatures on paper of 李演示',
    ],
    [entry('answerInvitation'), '段演示代表联名', 'Deputy 段演示 signed too'],
    [entry('declineInvitation'), '段演示代表未联名', 'Deputy 段演示 did not sign'],
    [
      entry('removeCoSigner', { deputy: '李演示' }),
      '撤回对李演示的联名邀请',
      'The invitation to 李演示 was taken back',
    ],
    [
      entry('askSignaturesAgain', { deputies: ['李演示'] }),
      '内容已修改，请李演示重新确认联名',
      'The text was changed; 李演示 are asked for their signatures again',
    ],
    [
      entry('giveOpinion', { deputy: '李演示', isOnBehalf: false }),
      '联名代表李演示对答复提出意见',
      'Co-signer 李演示 gave an opinion of the reply',
    ],
    [
      entry('giveOpinion', { deputy: '李演示', isOnBehalf: true }),
      '段演示按书面意见代录联名代表李演示对答复的意见',
      "段演示 entered co-signer 李演示's opinion of the reply from paper",
    ],
    [
      entry('passEvaluation', { from: '鲁演示', to: '李演示', grounds: 'ENDED', isBack: false }),
      '鲁演示的代表资格终止，改由联名代表李演示接收答复并评价',
      '鲁演示: the mandate has ended; co-signer 李演示 receives the reply and evaluates it',
    ],
    [
      entry('passEvaluation', { from: '鲁演示', to: null, grounds: 'SUSPENDED', screener: '代工委', isBack: false }),
      '鲁演示暂停执行代表职务，没有在任的联名代表，由代工委接收答复，评价由其记录在案',
      '鲁演示: the mandate is suspended; no co-signer is in office, so 代工委 receives the reply and puts the evaluation on record',
    ],
    [
      entry('passEvaluation', { from: '李演示', to: '鲁演示', grounds: 'IN_OFFICE', isBack: true }),
      '鲁演示代表恢复执行代表职务，仍由其接收答复并评价',
      'Deputy 鲁演示 is in office again, receives the reply and evaluates it',
    ],
  ])('%j', (told, zh, en) => {
    expect(eventSentence(told, 'zh-CN')).toBe(zh);
    expect(eventSentence(told, 'en')).toBe(en);
  });
});
