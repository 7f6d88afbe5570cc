import type { FragmentType } from '@apollo/client';
import { Card, Section } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import {
  type SuggestionTogether_suggestionFragment,
  SuggestionTogether_suggestionFragmentDoc,
} from './SuggestionTogether.generated.ts';
import styles from './SuggestionTogether.module.css';
import { TogetherRow } from './TogetherRow.tsx';

interface Props {
  suggestion: FragmentType<SuggestionTogether_suggestionFragment>;
}

/** The suggestions that go its way: into what it was joined, what was joined into it, and those handled together with it. */
export function SuggestionTogether({ suggestion }: Props) {
  const { t } = useTranslation('screening');
  const found = useRecord(SuggestionTogether_suggestionFragmentDoc, 'SuggestionTogether_suggestion', suggestion);
  if (!found) return null;
  const { joinedInto, joined, group, id, state } = found;
  const others = group?.suggestions.filter((one) => one.id !== id) ?? [];
  // Of a group the viewer may see none but this one: then there is nothing to tell.
  const isGrouped = group && others.length > 0;
  if (!joinedInto && joined.length === 0 && !isGrouped) return null;
  return (
    <Card>
      {joinedInto && state === 'JOINED' && (
        <Section note={t('together.followsNote')} title={t('together.joinedInto')}>
          <ul className={styles.list}>
            <TogetherRow suggestion={joinedInto} />
          </ul>
        </Section>
      )}
      {joined.length > 0 && (
        <Section note={t('together.joinedNote')} title={t('together.joined')}>
          <ul className={styles.list}>
            {joined.map(({ title, deputy, suggestion: whole }) =>
              whole ? (
                <TogetherRow key={whole.id} suggestion={whole} />
              ) : (
                <li className={styles.row} key={title}>
                  <span>
                    {title}
                    <span className={styles.facts}>{deputy}</span>
                  </span>
                </li>
              ),
            )}
          </ul>
        </Section>
      )}
      {isGrouped && (
        <Section note={t('together.groupNote')} title={t('together.group', { count: others.length + 1 })}>
          <ul className={styles.list}>
            {others.map((one) => (
              <TogetherRow key={one.id} suggestion={one} />
            ))}
          </ul>
          <p className={styles.facts}>{group.reason}</p>
        </Section>
      )}
    </Card>
  );
}
