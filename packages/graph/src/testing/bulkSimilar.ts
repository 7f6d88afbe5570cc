/** Similar suggestions as they are asked for while one writes, on a county in bulk. */
import type { SentStatement } from '@renda/db';
import { sentStatements } from '@renda/db/testing';
import type { GraphHarness } from './graphHarness.ts';

/** What is being written when they are asked for, and the statements that are sent. */
export type BulkSimilar = { readonly written: string; readonly sent: readonly SentStatement[] };

const query = `query ($input: SimilarSuggestionsInput!) {
  similarSuggestions(input: $input) {
    id title officialNumber leadDeputy { id name } handlings { id role unit { id name } } outcome { kind sentence }
  }
}`;

const told = '该处涉及群众生产生活，雨季问题突出，群众多次反映，现有设施年久失修，已不能满足需要。';

const drafts: Readonly<Record<string, { readonly title: string; readonly body: string }>> = {
  'a title like many': { title: '关于修复更戛乡芒卡村人畜饮水管网的建议', body: told },
  'a title like none': { title: '关于推广古籍数字化的建议', body: '馆藏没有电子版，读者查阅不便。' },
  'a few words': { title: '', body: '灌溉沟渠' },
  'as much as fits': { title: '关于整治漭水镇立桂村路灯的建议', body: told.repeat(100) },
};

/** Asks as staff, who see most. */
export async function bulkSimilar(t: GraphHarness): Promise<BulkSimilar[]> {
  const asked: BulkSimilar[] = [];
  for (const [written, draft] of Object.entries(drafts)) {
    const { sent } = await sentStatements(t.db, () => t.ask(query, { input: { ...draft, proposal: '' } }));
    asked.push({ written, sent });
  }
  return asked;
}
