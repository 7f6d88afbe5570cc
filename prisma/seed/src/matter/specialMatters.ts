/** Single cases that offices meet now and then, and that the demonstration should show. */
import type { Matter } from './Matter.ts';

/** A motion that the session's presidium turned into a suggestion (议案转建议). */
export const motionTurned: Matter = {
  title: '关于将达丙河流域综合治理列入县级重点工程的建议',
  category: 'FARMING_FORESTRY_WATER',
  lead: '水务局',
  assisting: ['市生态环境局{县名}分局', '发展和改革局'],
  isWide: true,
  condition:
    '河道穿过坝区和集镇，近年来淤积加重，{a}公里河堤中有{b}处冲毁，汛期洪水漫堤，沿岸农田和民房受淹，枯水季节又有生活污水直排。',
  cause: '治理涉及水务、环保、住建等多个部门和两个乡镇，分段治理、各管一段，缺少统一规划和稳定投入。',
  asks: [
    '编制流域综合治理规划，列入县级重点工程',
    '统筹资金，先治理冲毁河堤和排污口',
    '落实河长责任，定期向人大代表通报进展',
  ],
  done: '流域综合治理规划已通过评审并列入县级重点工程，冲毁的{b}处河堤完成修复，沿岸排污口全部纳管',
};

/** Three deputies on one road, each with a title of their own: handled as one, answered one by one (并案办理，分别答复). */
export const oneRoad: readonly string[] = [
  '关于尽快修复更戛乡至大田坝镇公路的建议',
  '关于更戛乡至大田坝镇公路安全隐患整治的建议',
  '关于将更戛乡至大田坝镇公路纳入县道养护的建议',
];

/** Not a suggestion but one's own case: it will have to be redirected. */
export const ownCase: Matter = {
  title: '关于请求重新处理本人宅基地界址纠纷的建议',
  category: 'LAW_AND_ORDER',
  lead: '信访局',
  condition:
    '本人与邻居因宅基地界址发生纠纷已有{b}年，村组多次调解未果，邻居去年又砌起围墙，占用了我家{a}平方米左右的通道，老人进出都不方便。',
  cause: '当年划分宅基地时没有埋设界桩，土地证上的四至写得不清楚，双方各执一词，法院判决后我仍不服。',
  asks: ['请有关部门重新丈量并认定界址', '督促邻居拆除围墙', '对原处理意见进行复核'],
  done: '',
};

/** Whose reasons must not be read by everybody: not open to the public. */
export const notOpen: Matter = {
  title: '关于加强乡镇派出所羁押场所安全设施建设的建议',
  category: 'LAW_AND_ORDER',
  lead: '公安局',
  assisting: ['财政局'],
  condition:
    '走访中了解到，部分乡镇派出所办案区建设年代较早，监控存在死角，软包破损{b}处，值班民警一人要照看三个候问室，安全压力很大。',
  cause: '办案区改造标准提高后，老所没有同步改造，经费分年安排，进度跟不上需要。',
  asks: ['对老旧办案区逐所评估', '按轻重缓急安排改造经费', '补足夜间值守力量'],
  done: '已完成逐所评估，{b}个派出所办案区改造完工，监控实现全覆盖，夜间值守力量得到补充',
};
