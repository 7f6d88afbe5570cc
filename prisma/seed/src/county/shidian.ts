/** A second, small county, to show that counties do not see each other. Its townships are invented, and say so. */
import type { CountyPlan } from './CountyPlan.ts';
import type { TownshipPlan } from './changning.ts';

const invented = (
  number: number,
  name: string,
  kind: TownshipPlan['kind'],
  villages: readonly string[],
): TownshipPlan => ({
  code: `53052190${number}`,
  name: `${name}（演示）`,
  kind,
  villages: villages.map((village, index) => ({
    code: `53052190${number}20${index + 1}`,
    name: `${village}村民委员会`,
    kind: 'VILLAGERS_COMMITTEE',
  })),
});

/** Shidian county with three invented townships. */
export const shidian: CountyPlan = {
  code: '530521',
  name: '施甸县',
  stem: '施甸',
  mark: '施',
  townships: [
    invented(1, '东篱镇', 'TOWN', ['东篱', '花桥', '上水井']),
    invented(2, '石屏坡乡', 'TOWNSHIP', ['石屏坡', '松林坪']),
    invented(3, '枫香镇', 'TOWN', ['枫香', '小河边']),
  ],
  countySeats: 30,
  townshipSeats: 39,
  committeeSeats: 15,
  yearly: { session: 6, recess: 2, township: 1 },
  open: { county: 7, township: 3 },
  loginPrefix: 'sd.',
  told: ['staff', 'deputy', 'handler'],
  castFrom: '东篱镇（演示）',
};
