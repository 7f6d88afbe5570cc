import { markTerms, replyClassTerms } from '@renda/domain';
import { Card, FactList, Section } from '@renda/ui/desktop';
import { longDate, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import styles from './PastSuggestionFacts.module.css';
import type { PastSuggestionFacts_pastSuggestionFragment as PastSuggestion } from './PastSuggestionsPage.generated.ts';

/** All that the county's register says of it. */
export function PastSuggestionFacts({ found }: { found: PastSuggestion }) {
  const { t } = useTranslation('pastSuggestion');
  const locale = useLocale();
  const { replyClass, repliedOn, evaluation } = found;
  return (
    <Card>
      <Section title={found.title}>
        <p className={styles.note}>{t('note')}</p>
        <FactList
          facts={[
            { label: t('number'), value: found.officialNumber },
            { label: t('leadDeputy'), value: found.leadDeputy },
            { label: t('coSigners'), value: found.coSigners },
            { label: t('category'), value: found.category },
            { label: t('units'), value: found.units },
            { label: t('replyClass'), value: replyClass && replyClassTerms[replyClass][locale] },
            { label: t('repliedOn'), value: repliedOn && longDate(repliedOn, locale) },
            { label: t('evaluation'), value: evaluation && markTerms[evaluation][locale] },
            { label: t('isOpen'), value: t(found.isOpen ? 'open' : 'notOpen') },
          ]}
        />
      </Section>
      <Section title={t('body')}>
        <p className={styles.body}>{found.body ?? t('noBody')}</p>
      </Section>
    </Card>
  );
}
