import { describe, expect, it } from 'vitest';
import { handOverNotice } from './handOverNotice.ts';
import type { Letter } from './Letter.ts';
import { opinionForm } from './opinionForm.ts';
import { receiptList } from './receiptList.ts';
import { type ReminderFacts, reminderLetter } from './reminderLetter.ts';
import { type ReplyFacts, replyLetters, replyParagraphs } from './replyLetters.ts';

const suggestion = { officialNumber: '县十八届人大六次会议第0012号', title: '关于修路的建议' };
const textsOf = ({ blocks }: Letter) => blocks.flatMap((block) => ('text' in block ? [block.text] : []));

const reply: ReplyFacts = {
  suggestion,
  unit: '县交通运输局',
  leadDeputy: '鲁演示',
  coSigners: ['杨演示', '李演示'],
  body: '已装护栏。',
  documentNumber: null,
  replyClass: 'B',
  openness: 'SUMMARY',
  signedBy: null,
  issuedOn: null,
  contactName: '段演示',
  contactPhone: '0875-7120000',
  commitments: [{ what: '加装爆闪灯', responsible: '段演示', dueOn: '2026-09-30' }],
  copies: [],
};

describe('letters of reply', () => {
  it('go to the lead deputy and to each co-signer by name', () => {
    const letters = replyLetters(reply);
    expect(letters.map(({ to }) => to)).toEqual(['鲁演示代表', '杨演示代表', '李演示代表']);
    expect(textsOf(letters[0] as Letter)[0]).toMatch(/^您提出的《关于修路的建议》/);
    expect(textsOf(letters[1] as Letter)[0]).toMatch(/^鲁演示代表领衔、您联名提出的/);
  });

  it('leave the line for a date and a number that are not given yet', () => {
    const [letter] = replyLetters(reply);
    expect(letter).toMatchObject({
      number: null,
      date: '　　　年　　月　　日',
      corner: ['办理结果：B类　　公开属性：摘要公开'],
    });
  });

  it('say what was promised where the text does not', () => {
    expect(textsOf(replyLetters(reply)[0] as Letter).at(-1)).toBe(
      '1. 加装爆闪灯（责任人：段演示，2026年9月30日前完成）。',
    );
    const told = { ...reply, body: '我们将加装爆闪灯，9月底前完成。' };
    expect(textsOf(replyLetters(told)[0] as Letter)).toHaveLength(2);
  });

  it('put a salutation and a signature typed into the text where a letter has them', () => {
    const body = '鲁演示代表：\n您提出的建议收悉。\n\n已装护栏。\n县交通运输局';
    expect(replyParagraphs(body, '县交通运输局')).toEqual(['您提出的建议收悉。', '已装护栏。']);
    expect(textsOf(replyLetters({ ...reply, body, commitments: [] })[1] as Letter)[0]).toBe('您提出的建议收悉。');
  });
});

const due: ReminderFacts = {
  suggestion,
  leadDeputy: '鲁演示',
  from: '县人大常委会代表工作委员会',
  unit: '县交通运输局',
  handedOverOn: '2026-03-05',
  dueOn: '2026-06-05',
  isWide: false,
  today: '2026-06-08',
  isConsulted: true,
  copies: [],
};

describe('a reminder', () => {
  it.each([
    ['2026-06-08', '截至今日已逾期3天仍未答复'],
    ['2026-06-05', '答复期限为今日'],
    ['2026-06-01', '距答复期限还有4天'],
  ])('of %s says how the unit stands: %s', (today, words) => {
    expect(textsOf(reminderLetter({ ...due, today }))[0]).toContain(words);
  });

  it('cites six months where it is wide, and asks to consult only who has not', () => {
    expect(textsOf(reminderLetter({ ...due, isWide: true })).join('')).toContain('六个月（涉及面广、处理难度大）');
    expect(textsOf(reminderLetter(due)).join('')).not.toContain('尚未见到与代表面商的记录');
    expect(textsOf(reminderLetter({ ...due, isConsulted: false })).join('')).toContain('尚未见到与代表面商的记录');
  });
});

describe('papers of handing over', () => {
  const handed = {
    ...suggestion,
    leadDeputy: '鲁演示',
    from: '田园镇代表团',
    category: '交通电力',
    body: '弯道多。',
    proposal: '装护栏。',
    replyDueOn: '2026-06-05',
    isWide: false,
    organ: '县人民政府督查室',
    unit: null,
  };
  const facts = {
    from: '县人大常委会代表工作委员会',
    to: '县人民政府督查室',
    isPlacing: true,
    handedOverOn: '2026-03-05',
    batch: '交办会',
    isPlanned: false,
  };

  it('count what is handed over, name the deadline of law, and hold each text that may be read', () => {
    const hidden = { ...handed, officialNumber: null, title: '（分办后可见）', body: '', proposal: '' };
    const notice = handOverNotice({ ...facts, suggestions: [handed, { ...handed, isWide: true }, hidden] });
    expect(textsOf(notice).join('')).toContain('将3件代表建议');
    expect(textsOf(notice).join('')).toContain('其中1件涉及面广、处理难度大，自交办之日起六个月内答复');
    expect(notice.annexes.map(({ title }) => title)).toEqual([
      '代表建议交办清单和建议全文',
      '关于修路的建议',
      '关于修路的建议',
    ]);
  });

  it('are called a draft while the batch is being prepared', () => {
    expect(handOverNotice({ ...facts, suggestions: [handed], isPlanned: true }).corner).toEqual(['（讨论稿）']);
  });

  it('leave room on the receipt for who has not signed', () => {
    const packet = { name: '县交通运输局', numbers: [suggestion.officialNumber], count: 1 };
    const signed = { ...packet, signedBy: '段演示', signedOn: '2026-03-06' };
    const list = receiptList({
      batch: '交办会',
      from: facts.from,
      handedOverOn: '2026-03-05',
      packets: [signed, { ...packet, signedBy: null, signedOn: null }],
    });
    const table = list.blocks.find(({ kind }) => kind === 'table');
    expect(table).toMatchObject({
      rows: [
        ['1', '县交通运输局', '1', '第0012号', '段演示', '2026年3月6日'],
        ['2', '县交通运输局', '1', '第0012号', '', ''],
      ],
    });
  });
});

describe('an opinion form', () => {
  it('says by when it is asked for, else from when the days run', () => {
    const facts = {
      suggestion,
      deputy: '鲁演示',
      unit: '县交通运输局',
      documentNumber: null,
      replyClass: null,
      issuedOn: null,
      consultedOn: [],
      returnTo: '代表工作委员会',
    };
    expect(textsOf(opinionForm({ ...facts, dueOn: '2026-06-19' })).join('')).toContain(
      '于2026年6月19日前交代表工作委员会',
    );
    expect(textsOf(opinionForm({ ...facts, dueOn: null })).join('')).toContain('收到答复之日起30日内');
  });
});
