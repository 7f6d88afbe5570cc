/** Subjects under which suggestions are counted: a code list that the county keeps. */
import { Invalid } from '../kernel/Refusal.ts';

export const categoryLimits = {
  name: { label: { 'zh-CN': '类别名称', en: 'Name of the category' }, min: 2, max: 20 },
} as const;

export const mostCategoryOrder = 999;

/** The place in the official order; refuses (`Invalid`) one that is not a whole number from 0 to 999. */
export function checkedCategoryOrder(order: number): number {
  if (Number.isInteger(order) && order >= 0 && order <= mostCategoryOrder) return order;
  throw new Invalid('sortOrder', {
    'zh-CN': `排序号应为 0 到 ${mostCategoryOrder} 的整数。`,
    en: `The place is a whole number from 0 to ${mostCategoryOrder}.`,
  });
}
