/** What people write while a suggestion is handled, looked back on and supervised. All invented. */
import type { Random } from '../chance/Random.ts';

export const opinionText = (random: Random): string =>
  random.pick([
    '问题基本解决，希望后续管护跟上。',
    '答复实在，但还有个别点位没有覆盖到。',
    '群众反映有改善，建议年底再回访一次。',
    '措施可行，进度可以再快一些。',
  ]);

export const progressText = (random: Random): string =>
  random.pick([
    '已会同乡镇到现场核实，形成问题清单和初步办理方案。',
    '召开专题会议研究，明确由分管领导负责，抽调两名技术人员跟进。',
    '完成现场测量和预算编制，正在报批年度项目计划。',
    '施工队伍已进场，完成工程量的一半左右，预计按期完工。',
    '与协办单位召开碰头会，就资金和时序达成一致。',
    '征求村组和群众代表意见，对方案作了两处调整。',
    '已向上级主管部门报送项目申请，正在跟踪审批情况。',
  ]);

export const contributionText = (random: Random, unit: string): string =>
  random.pick([
    `${unit}已结合本部门职责对所提事项进行核实，相关资金（项目）已列入年度安排，建议主办单位在答复中一并说明。`,
    `经研究，${unit}将配合做好现场协调和技术指导，所涉审批事项开通绿色通道，请主办单位统筹答复代表。`,
    `${unit}已安排专人到现场查看，提出整改意见三条并落实责任人，有关情况请主办单位纳入答复。`,
  ]);

export const declineText = (random: Random, right: string): string =>
  random.pick([
    `所提事项不属于本单位职责，按职能划分应由${right}办理，申请退办。`,
    `机构改革后相关职能已划出，建议改由${right}主办，本单位可配合提供资料。`,
    `经核对职责清单，该事项主管部门为${right}，请重新分办。`,
  ]);

export const wideReasons = (random: Random): string =>
  random.pick([
    '该件涉及项目立项、资金筹措和多部门审批，三个月内难以提出成熟的办理意见，申请延长办理期限。',
    '需等待上级专项规划批复后才能确定建设时序，现场勘察点位多、分布散，申请按六个月办理。',
  ]);

export const wideOpinion = '情况属实，涉及面广，建议同意延长。';
export const wideGranted = '同意按涉及面广、处理难度大的建议办理，办理期间要加强与代表沟通。';
export const wideRefused = '现有条件能够在规定期限内答复，请抓紧办理，按期答复代表。';

export const objectionText = (random: Random): string =>
  random.pick([
    '当天只是电话告知时间安排，没有就办理意见与我商量，不能算面商。',
    '记录的内容与我当时所说不一致，我没有表示认可方案。',
  ]);
export const objectionUpheld =
  '经与承办单位核实，当日确未就办理意见征求代表意见，异议成立，该次面商不计入，请承办单位重新面商。';
export const objectionNotUpheld =
  '经核实，面商有现场照片和签到记录，内容与代表反映基本一致，请承办单位就不同意见再作沟通。';

export const reportText = (random: Random, isDone: boolean): string =>
  isDone
    ? random.pick([
        '承诺事项已全部完成，已组织乡村两级现场验收，资料归档备查。',
        '工程已完工并交付使用，群众反映较好，请组织回头看。',
        '相关政策已落地执行，首批资金已拨付到户，申请核查。',
      ])
    : random.pick([
        '已完成前期手续，正在组织施工，目前完成约六成。',
        '受雨季影响进度滞后，已调整施工计划，加派力量追赶进度。',
        '资金已到位一半，剩余部分正在协调。',
      ]);

export const visitNote = (random: Random, isPassed: boolean): string =>
  isPassed
    ? random.pick([
        '现场查看与报告一致，随机走访的三户群众均表示满意，同意通过。',
        '已按承诺完成，设施运行正常，建议加强日常管护。',
        '到点位逐一核对，数量、质量与答复相符，通过。',
        '查看台账并入户了解，承诺事项已兑现。',
      ])
    : random.pick([
        '现场有两处点位没有实施，已完成部分质量不达要求，不予通过，请重新办理。',
        '只完成了前期工作，群众反映问题依旧，与报告不符，不通过。',
      ]);

export const evaluationPoor = (random: Random): string =>
  random.pick([
    '答复措施比较笼统，没有明确完成时限，现场情况与上次查看时变化不大。',
    '目前只完成了一部分，群众反映最集中的地方仍未解决，希望继续办理。',
    '再次答复仍停留在“正在争取”，没有实质进展。',
    '承办单位没有说明为什么不能解决，群众不好解释。',
  ]);

export const councilReason = (random: Random, isEnded: boolean): string =>
  isEnded
    ? '会议认为，所提事项受上级政策限制，县级现阶段确实无法解决，承办单位已尽责说明，同意说明理由后办结，今后条件具备时再行研究。'
    : random.pick([
        '会议认为，所提事项群众期盼强烈，具备解决条件，承办单位应当拿出实质性措施，限期重新答复代表。',
        '会议听取了办理情况汇报，认为前两次答复没有回应代表关切，要求重新办理并明确责任人和时限。',
      ]);

export const keyVisitText = (random: Random, kind: 'LEAD' | 'SUPERVISE' | 'NOTE'): string => {
  if (kind === 'LEAD')
    return random.pick([
      '领办领导带队到现场调研，召开协调会，明确了责任单位、完成时限和资金来源。',
      '听取主办单位汇报，逐项过堂办理措施，要求每月报告一次进展。',
    ]);
  if (kind === 'SUPERVISE')
    return random.pick([
      '督办组实地查看三处点位，与代表和群众座谈，对进度滞后的一处提出督办意见。',
      '听取办理情况汇报，查阅台账，要求主办单位加强与代表的沟通。',
      '邀请领衔代表一同视察，代表对推进情况表示认可。',
    ]);
  return random.pick(['主办单位报来阶段性情况，主体工程完成过半。', '资金文件已下达，进入招标程序。']);
};

export const instructionText = (random: Random): string =>
  random.pick([
    '请督查室牵头，主办单位认真研究，一个月内拿出可行的办理方案并当面答复代表。',
    '代表反映的问题很实在，请分管同志到现场看一看，能办的马上办，暂时办不了的说清楚。',
    '此件事关群众出行安全，请抓紧办理，结果报我。',
    '请财政、主办单位会商资金来源，列入年度计划统筹解决。',
  ]);
export const instructionAnswer = (random: Random): string =>
  random.pick([
    '已按批示要求到现场办公，明确了实施方案和完成时限，并与代表面商。',
    '已召开专题会议研究，资金来源基本落实，具体措施已写入答复。',
  ]);

export const withdrawText = '与另一位代表所提内容相同，经与其商量，由其继续提出，本件撤回。';
export const redirectText =
  '所反映的是本人宅基地权属纠纷，属个人涉法涉诉事项，不作为代表建议办理，已转有关部门依法处理并请代表知悉。';
export const joinText = '两件建议所提事项和地点相同，征得同意后并入办理，领衔代表作为联名代表，一并收到答复。';
export const referenceText = '所提设想有价值，但具体事项尚不明确，经代表同意转有关部门作为工作参考。';
export const askText = '内容与正在办理的规划修编相关，拟转作工作参考，不再编号交办，征求您的意见。';
export const passUpText = '所提事项涉及县级部门职责和资金，本乡镇无法解决，经主席团研究，提请县级办理。';
export const sendDownText = '经研究，所提事项属乡镇职责范围，可由乡镇人民政府组织办理，退回乡镇。';
export const groupText = '三件建议反映同一条公路的问题，并案办理，分别答复。';
