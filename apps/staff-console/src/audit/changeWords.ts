import type { Locale } from '@renda/domain';
import type { AuditRow } from './AuditPage.tsx';

const shown = 2;

/** The first changes of an entry in a line: 状态：已提交 → 已受理；编号：第0012号… */
export function changeWords(changes: AuditRow['changes'], locale: Locale): string {
  const colon = locale === 'en' ? ': ' : '：';
  const words = changes
    .slice(0, shown)
    .map(
      ({ label, before, after }) => label + colon + (before == null ? (after ?? '—') : `${before} → ${after ?? '—'}`),
    );
  return words.join(locale === 'en' ? '; ' : '；') + (changes.length > shown ? ' …' : '');
}
