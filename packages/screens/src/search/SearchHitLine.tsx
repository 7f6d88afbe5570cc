import { type SuggestionState, suggestionLifecycle } from '@renda/domain';
import { useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { MarkedWords } from './MarkedWords.tsx';
import type { SearchQuery } from './Search.generated.ts';
import styles from './SearchHitLine.module.css';

export type SearchHit = SearchQuery['search']['edges'][number]['node'];

/** One hit: its heading, where else the words stand in it, and what tells it from others of the same name. */
export function SearchHitLine({ hit }: { hit: SearchHit }) {
  const facts = useFacts(hit);
  const { t } = useTranslation('search');
  const isFile = hit.record.__typename === 'Attachment';
  return (
    <span className={styles.hit}>
      <span className={styles.heading}>
        {isFile && t('fileBefore')}
        <MarkedWords {...hit.heading} />
        {isFile && t('fileAfter')}
      </span>
      {hit.excerpt && (
        <span className={styles.excerpt}>
          <MarkedWords {...hit.excerpt} />
        </span>
      )}
      {facts && <span className={styles.facts}>{facts}</span>}
    </span>
  );
}

function useFacts({ record, heading, excerpt }: SearchHit): string {
  const locale = useLocale();
  switch (record.__typename) {
    case 'Suggestion': {
      const state = suggestionLifecycle.states[record.state as SuggestionState][locale];
      // A number that was looked for is shown already, marked.
      const number = record.officialNumber === excerpt?.text ? null : record.officialNumber;
      return [number, record.leadDeputy.name, state].filter(Boolean).join(' · ');
    }
    case 'PastSuggestion': {
      const number = record.pastNumber === excerpt?.text ? null : record.pastNumber;
      return [number, record.pastLeadDeputy].filter(Boolean).join(' · ');
    }
    case 'Person':
      return record.posts.map(({ organ, title }) => `${organ?.shortName ?? ''}${title}`).join(' · ');
    case 'Organ':
      return record.shortName === heading.text ? '' : record.shortName;
    case 'Attachment':
      return record.suggestion?.title ?? '';
  }
}
