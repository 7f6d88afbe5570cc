import { type PeriodState, periodStateTerms } from '@renda/domain';
import { Tag, type TagKind } from '@renda/ui/phone';
import { useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';

const kinds: Record<PeriodState, TagKind> = { UPCOMING: 'rest', DUE: 'due', DONE: 'ok', LATE: 'late', MISSED: 'late' };

/** Where a room stands in the quarter: a word, and a shape beside the colour. */
export function StandingTag({ state }: { state?: PeriodState | null }) {
  const { t } = useTranslation('room');
  const locale = useLocale();
  return state ? <Tag kind={kinds[state]}>{periodStateTerms[state][locale]}</Tag> : <Tag>{t('notOwed')}</Tag>;
}
