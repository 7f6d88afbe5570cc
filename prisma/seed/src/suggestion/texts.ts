/** The prose of suggestions and of what units answer, put together from a matter and a place. */
import type { SuggestionKind } from '@renda/domain';
import type { Random } from '../chance/Random.ts';
import type { Village } from '../county/rows.ts';
import type { Matter } from '../matter/Matter.ts';
import type { Town } from '../register/towns.ts';

/** The words of one suggestion; `done` and `hindered` are what its replies will say. */
export type Words = {
  readonly title: string;
  readonly body: string;
  readonly proposal: string;
  readonly done: string;
  readonly hindered: string | null;
  /** What is asked for, one by one, and the place that one would go and see. */
  readonly asks: readonly string[];
  readonly place: string;
};

/** Which wording a suggestion takes: the township it names (none for the whole county), and one to take a village from unless it is given. */
export type Setting = {
  readonly title: string;
  readonly named: Town | null;
  readonly home: Town;
  readonly village?: Village;
  readonly kind: SuggestionKind;
};

const openings = [
  '近期走访选民时了解到，',
  '在代表联络室接待选民时，群众集中反映：',
  '结合日常调研和群众来访，我们发现：',
  '经实地查看并与村组干部座谈，情况如下：',
  '在代表小组活动中，多名代表和群众提到：',
  '根据选民意见并经现场核实，',
  '下村入户时，不少群众反映：',
];
const links = ['究其原因，', '造成上述问题的主要原因是：', '分析其原因，', '之所以长期没有解决，主要是因为：'];
const closings = [
  '如不及时解决，既影响群众生产生活，也容易带来安全隐患。',
  '群众盼望尽快解决，村组也愿意配合做好相关工作。',
  '该问题在接待选民日多次提出，群众期盼十分强烈。',
  '随着乡村全面振兴深入推进，群众对改善这一状况的要求越来越迫切。',
  '村民小组曾多次开会商议，靠自身力量确实难以解决，需要有关部门统筹推动。',
];
const leadIns = ['为此，建议：', '为切实解决群众急难愁盼问题，特提出如下建议：', '综上，建议：'];
const counted = ['一是', '二是', '三是', '四是'];
const shortest = 150;

/** Writes a suggestion; the same throws give the same words. */
export function words(matter: Matter, { title, named, home, kind, ...given }: Setting, random: Random): Words {
  const village = (given.village ?? random.pick(home.villages)).name
    .replace('居民委员会', '')
    .replace('社区村民委员会', '社区')
    .replace('村民委员会', '村');
  const a = String(random.int(12, 48));
  const b = String(random.int(3, 8));
  const filled = (text: string) =>
    text
      .replaceAll('{t}', named?.township.name ?? '我县')
      .replaceAll('{v}', named === null ? home.township.name + village : village)
      .replaceAll('{a}', a)
      .replaceAll('{b}', b);
  const kindWord = kind === 'OPINION' ? '意见' : '建议';
  return {
    title: title
      .replaceAll('{t}', named?.township.name ?? '')
      .replaceAll('{v}', village)
      .replace(/建议$/, kindWord),
    body: body(filled(matter.condition), filled(matter.cause), random),
    proposal: `${random.pick(leadIns)}${matter.asks.map((ask, index) => `${counted[index]}${filled(ask)}`).join('；')}。`,
    done: filled(matter.done),
    hindered: matter.hindered === undefined ? null : filled(matter.hindered),
    asks: matter.asks.map(filled),
    place: `${home.township.name}${village}`,
  };
}

function body(condition: string, cause: string, random: Random): string {
  const [last, ...spare] = random.shuffled(closings);
  let text = `${random.pick(openings)}${condition}\n${random.pick(links)}${cause}${last}`;
  while (text.length < shortest && spare.length > 0) text += spare.pop() as string;
  return text;
}

/** What a reply is written from. */
export type ReplyFacts = {
  readonly unit: string;
  readonly deputy: string;
  readonly words: Words;
  readonly replyClass: 'A' | 'B' | 'C';
  readonly promised: readonly { readonly what: string; readonly dueOn?: unknown }[];
};

const thanks = [
  '感谢您对我们工作的关心和支持，欢迎继续提出宝贵意见。',
  '衷心感谢您的关心和监督，我们将继续做好后续工作。',
  '感谢您一直以来对这项工作的关注和支持。',
];

/** What a unit answers: what has been done, what it promises to do, or what stands in the way. */
export function replyText(
  { unit, deputy, words: { title, done, hindered }, replyClass, promised }: ReplyFacts,
  random: Random,
): string {
  const closing = random.pick(thanks);
  const first = random.pick([
    '建议办理中，我们与您作了面商，并到现场进行了查看。',
    '收到建议后，我们专题研究办理措施，明确了责任人和完成时限。',
  ]);
  const promises = promised
    .map(({ what, dueOn }, index) => `（${index + 1}）${what}，${dayWords(String(dueOn))}前完成`)
    .join('；');
  const told = {
    A: `一、办理情况。${first}目前，${done}。\n二、下步工作。我们将加强日常管护和巡查，巩固办理成效，防止问题反弹。`,
    B: `一、办理情况。${first}您所提问题正在解决，已列入工作计划。\n二、承诺事项。${promises}。完成后报请人大组织回头看，并向您通报。`,
    C: `一、办理情况。${first}您所提问题确实存在，${hindered ?? '受政策和资金条件限制，目前暂时无法解决'}。\n二、下步工作。我们将持续跟踪有关政策，条件具备后及时推进，并向您通报进展。`,
  }[replyClass];
  return `${deputy}代表：\n您提出的《${title}》收悉。经研究，现答复如下：\n${told}\n${closing}\n${unit}`;
}

function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** What was said when a unit consulted the deputy. */
export function consultationText(random: Random): string {
  return random.pick([
    '承办人员汇报了初步办理方案，代表对方案表示认可，希望抓紧实施并按时告知进度。',
    '到现场与代表一起查看了实际情况，代表补充了两处具体点位，单位现场作了记录并同意一并纳入办理。',
    '就资金来源和实施时序向代表作了说明，代表表示理解，建议先解决群众反映最集中的部分。',
    '向代表通报了前期调查情况，双方就解决办法基本达成一致，代表要求做好群众解释工作。',
    '征求了代表对答复初稿的意见，代表提出修改建议两条，均已采纳。',
  ]);
}

/** Why a suggestion goes back to be amended. */
export function sendBackReason(random: Random): string {
  return random.pick([
    '建议内容涉及两个以上事项，请按一事一议的要求拆分后分别提交。',
    '反映的情况不够具体，请补充地点、涉及户数等基本情况。',
    '缺少具体建议，请补充希望有关单位采取的措施。',
    '所提事项与另一件建议内容相近，请核实后补充不同的情况。',
  ]);
}
