import { describe, expect, test } from 'vitest';
import { Invalid } from '../kernel/Refusal.ts';
import { letter } from '../letter/Letter.ts';
import { checkedLetterhead, letterheadOf, onLetterhead } from './letterhead.ts';

const own = {
  head: '昌宁县人民代表大会常务委员会办公室',
  numberWord: '昌人常办函',
  signer: '昌宁县人大常委会办公室',
  contact: '昌宁县田园镇龙泉路1号　0875-0000000',
};
const body = '县人大常委会代表工作委员会';
const notice = letter('DOCUMENT', '通知', {
  head: body,
  signer: body,
  date: '2026年3月5日',
  printed: { by: body, on: '2026年3月5日' },
});

describe('a letterhead', () => {
  test('heads, numbers and signs what the body sends, and says where it is reached', () => {
    expect(onLetterhead(notice, own, body, 2026)).toMatchObject({
      head: own.head,
      number: '昌人常办函〔2026〕　　号',
      signer: own.signer,
      note: `联系地址和电话：${own.contact}`,
      printed: { by: own.signer, on: '2026年3月5日' },
    });
  });

  test('changes nothing where the county said nothing, and nothing of what another organ sends', () => {
    expect(onLetterhead(notice, {}, body, 2026)).toEqual(notice);
    const reply = letter('LETTER', '答复', { head: '县交通运输局', signer: '县交通运输局' });
    expect(onLetterhead(reply, own, body, 2026)).toEqual(reply);
  });

  test('gives a form the address alone, and keeps a number and a note that are there', () => {
    expect(onLetterhead(letter('FORM', '签收单', {}), own, body, 2026)).toMatchObject({
      head: null,
      number: null,
      signer: null,
      note: `联系地址和电话：${own.contact}`,
    });
    const numbered = { ...notice, number: '昌人常发〔2026〕3号', note: '联系人：段云' };
    expect(onLetterhead(numbered, own, body, 2026)).toMatchObject({ number: numbered.number, note: numbered.note });
  });

  test('is kept trimmed and on one line each; what was not said is not kept, what is too long is refused', () => {
    expect(checkedLetterhead({ head: ' 昌宁县\n人大 ', signer: '  ' })).toEqual({ head: '昌宁县 人大' });
    expect(() => checkedLetterhead({ numberWord: '字'.repeat(21) })).toThrow(Invalid);
    for (const kept of [undefined, null, 7, [], { head: 3, signer: '' }]) expect(letterheadOf(kept)).toEqual({});
  });
});
