/** Templates of replies that a county keeps for all its units, and those that the transport bureau keeps for itself. */
import type { ReplyClass } from '@renda/domain';
import { seedId } from '../chance/seedId.ts';
import type { Almanac } from './Almanac.ts';
import type { CountyPlan } from './CountyPlan.ts';
import type { Organ, Rows } from './rows.ts';

type Template = { readonly name: string; readonly replyClass: ReplyClass | null; readonly body: string };

// To whom and from whom a reply is stands in the letter around it.
const greeting = '您提出的《{{标题}}》（{{编号}}）收悉，{{承办单位}}高度重视，';
const farewell = '\n\n感谢您对我们工作的关心和支持，欢迎继续提出宝贵意见。';

const ofCounty: readonly Template[] = [
  {
    name: '已解决的一般答复',
    replyClass: 'A',
    body: `${greeting}经实地查看并与您面商，现将办理情况答复如下：\n\n一、问题的基本情况\n（写明核查到的情况）\n\n二、已经解决的事项\n（写明做了什么、何时完成、群众有何反映）${farewell}`,
  },
  {
    name: '暂时无法解决的解释答复',
    replyClass: 'C',
    body: `${greeting}经研究并与您面商，所提问题因条件限制暂时无法解决，现将原因说明如下：\n\n一、暂时无法解决的原因\n（写明政策依据、资金或规划上的限制）\n\n二、下一步打算\n（写明条件具备时怎样推进）${farewell}`,
  },
];

const ofTransport: readonly Template[] = [
  {
    name: '农村公路维修类',
    replyClass: 'B',
    body: `${greeting}已到现场查看路况并与您面商，现答复如下：\n\n一、路况核查情况\n（写明路段、里程和病害）\n\n二、维修安排\n已列入本年度农村公路养护计划，具体路段、完成时限和责任人见下列承诺事项。${farewell}`,
  },
];

/** The templates of a county's demonstration. */
export function replyTemplatesOf(
  { code }: CountyPlan,
  { year }: Almanac,
  units: readonly Organ[],
): Rows['reply_templates'] {
  const changedAt = `${year - 1}-03-10T02:00:00.000Z`;
  const row = (unit: Organ | null, changedByName: string) => (template: Template) => ({
    id: seedId(changedAt, code, 'replyTemplate', template.name),
    unitId: unit?.id ?? null,
    ...template,
    isActive: true,
    changedAt,
    changedByName,
    version: 1,
  });
  const transport = units.find(({ name }) => name.endsWith('交通运输局'));
  return [...ofCounty.map(row(null, '县人大')), ...(transport ? ofTransport.map(row(transport, '承办人员')) : [])];
}
