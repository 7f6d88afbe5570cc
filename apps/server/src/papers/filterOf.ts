/** What a list is narrowed to, out of an address. */
import { Invalid } from '@renda/domain';
import type { ListFilter } from '@renda/papers';

/** The filter as the list's own screen sends it to the graph, written as JSON; the graph checks what is in it. */
export function filterOf(asked: unknown): ListFilter {
  if (asked === undefined || asked === '') return null;
  try {
    const filter: unknown = JSON.parse(String(asked));
    if (typeof filter === 'object' && !Array.isArray(filter)) return filter as ListFilter;
  } catch {
    // no JSON: refused below like any other
  }
  throw new Invalid('filter', { 'zh-CN': '筛选条件无效。', en: 'These filters are not valid.' });
}
