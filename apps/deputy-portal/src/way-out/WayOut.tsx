import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import type { SuggestionState } from '@renda/domain';
import { PhoneCard } from '@renda/ui/phone';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Together.module.css';
import { TogetherLine } from './TogetherLine.tsx';
import { type WayOut_suggestionFragment, WayOut_suggestionFragmentDoc } from './WayOut.generated.ts';

/** The move that led to each state outside the usual way, with the reason in its sentence. */
const ledBy: Partial<Record<SuggestionState, string>> = {
  WITHDRAWN: 'withdraw',
  REDIRECTED: 'redirect',
  JOINED: 'join',
  ENDED_FOR_REFERENCE: 'endForReference',
};

/** Why it left the usual way, and the suggestions with which it goes. */
export function WayOut({ suggestion }: { suggestion: FragmentType<WayOut_suggestionFragment> }) {
  const { t } = useTranslation('wayOut');
  const { data, complete } = useFragment({
    fragment: WayOut_suggestionFragmentDoc,
    fragmentName: 'WayOut_suggestion',
    from: suggestion,
  });
  if (!complete) return null;
  const { id, state, joinedInto, joined, group, events } = data;
  const told = events.filter(({ move }) => move === ledBy[state]).at(-1)?.sentence;
  const others = group?.suggestions.filter((one) => one.id !== id) ?? [];
  return (
    <>
      {told && <PhoneCard text={told} title={t('notice.title')} />}
      {joinedInto && state === 'JOINED' && (
        <Together title={t('together.joinedInto')}>
          <TogetherLine suggestion={joinedInto} />
        </Together>
      )}
      {joined.length > 0 && (
        <Together title={t('together.joined')}>
          {joined.map(({ title, deputy, suggestion: whole }) =>
            whole ? (
              <TogetherLine key={whole.id} suggestion={whole} />
            ) : (
              <PhoneCard key={title} text={deputy} title={title} />
            ),
          )}
        </Together>
      )}
      {others.length > 0 && (
        <Together title={t('together.group', { count: others.length })}>
          {others.map((one) => (
            <TogetherLine key={one.id} suggestion={one} />
          ))}
        </Together>
      )}
    </>
  );
}

function Together({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.together}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
