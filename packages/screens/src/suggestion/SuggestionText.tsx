import type { FragmentType } from '@apollo/client';
import { type AttachmentPurpose, suggestionLimits } from '@renda/domain';
import { Section } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import { useWord } from '../texts/useWord.ts';
import { AttachmentLinks } from './AttachmentLinks.tsx';
import {
  type SuggestionText_suggestionFragment,
  SuggestionText_suggestionFragmentDoc,
} from './SuggestionText.generated.ts';
import styles from './SuggestionText.module.css';

interface Props {
  suggestion: FragmentType<SuggestionText_suggestionFragment>;
}

const ofTheDeputy: readonly AttachmentPurpose[] = ['SCAN', 'PHOTO', 'MATERIAL'];

/** What a suggestion says, word for word, with what the deputy attached. */
export function SuggestionText({ suggestion }: Props) {
  const { t } = useTranslation('suggestion');
  const word = useWord();
  const found = useRecord(SuggestionText_suggestionFragmentDoc, 'SuggestionText_suggestion', suggestion);
  if (!found) return null;
  return (
    <Section title={t('text.title')}>
      <div className={styles.text}>
        <h3>{word(suggestionLimits.body.label)}</h3>
        <p className={styles.words}>{found.body || '—'}</p>
        <h3>{word(suggestionLimits.proposal.label)}</h3>
        <p className={styles.words}>{found.proposal || '—'}</p>
        <AttachmentLinks attachments={found.attachments.filter(({ purpose }) => ofTheDeputy.includes(purpose))} />
      </div>
    </Section>
  );
}
