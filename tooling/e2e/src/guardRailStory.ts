/** The words of the long story: a road at a cliff without guard rails, what two other deputies say of it, and what a bureau promises. */
import type { Marks, Written } from './portal.ts';
import type { Consulted, Promised } from './unit.ts';

export const county = '昌宁县人民代表大会';
export const [lead, coSigner] = ['彭家学', '毕发祥'] as const;
export const screener = '昌宁县人大常委会代表工作委员会';
export const [bureau, builders, police] = ['昌宁县交通运输局', '昌宁县住房和城乡建设局', '昌宁县公安局'] as const;

export const title = '关于在温泉镇尼诺村临崖路段加装护栏的建议';
export const guardRails: Written = {
  title,
  body: '尼诺村到集镇的路有一段紧靠山崖，没有护栏，雨天起雾时看不清路边，去年有两辆摩托车冲出路面。',
  proposal: '一、临崖路段加装波形护栏；二、弯道处增设凸面镜和警示标志。',
  category: '交通电力',
  coSigner,
};
export const lacking = '请写明路段的长度和每天经过的车辆。';
export const mended = `${guardRails.body}这一段长约八百米，其中急弯两处，每天有校车经过四次。`;

export const drainage: Written = {
  title: '关于修通温泉镇尼诺村公路排水沟的建议',
  body: '尼诺村到集镇的路没有排水沟，下雨时泥水漫过路面，护栏基础也被冲空，车辆打滑。',
  proposal: '一、沿路修通排水沟；二、在低洼处加设涵管。',
  category: '交通电力',
};
export const lamps: Written = {
  title: '关于在温泉镇尼诺村公路急弯处装设路灯的建议',
  body: '尼诺村到集镇的公路急弯处夜间没有照明，赶集晚归的群众看不清弯道和崖边，多次发生险情。',
  proposal: '一、在两处急弯装设太阳能路灯；二、由村里落实日常维护。',
  category: '交通电力',
};
export const sameRoad = [title, drainage.title, lamps.title];

export const together: Consulted = {
  lead,
  summary: '到临崖路段现场商量，三位代表同意先装护栏、再修排水沟。',
  together: 3,
};
export const onceMore: Consulted = { lead, summary: '再到现场商量，代表同意按答复的时间办。' };

export const rails: Promised = { what: '临崖路段八百米护栏全部安装到位', responsible: '付刚', inDays: 60 };
const mirrors: Promised = { what: '两处急弯装好凸面镜和警示标志', responsible: '付刚', inDays: 90 };

/** The bureau's answers, round by round; all of class B. */
export const answers = [
  {
    lead,
    replyClass: 'B',
    body: '今年底前分步安装护栏和凸面镜，资金已列入计划。',
    promises: [rails, mirrors],
    documentNumber: '昌交函〔2026〕91号',
  },
  {
    lead,
    replyClass: 'B',
    body: '护栏两个月内全部装好，凸面镜三个月内装好。',
    promises: [rails, mirrors],
    documentNumber: '昌交函〔2026〕92号',
  },
  {
    lead,
    replyClass: 'B',
    body: '急弯处一百米护栏两周内补装，并请代表到场验收。',
    promises: [rails],
    documentNumber: '昌交函〔2026〕93号',
  },
] as const;

export const tooLate: Marks = { result: '不满意', reason: '年底太晚，雨季前必须先把护栏装好。' };

export const unfinished = {
  what: rails.what,
  place: '尼诺村临崖路段',
  isPassed: false,
  note: '急弯处还有一百米没有装护栏，基础也没有浇筑。',
};
export const finished = {
  what: rails.what,
  place: '尼诺村临崖路段',
  isPassed: true,
  note: '八百米护栏全部装好，基础牢固。',
};
