import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { replyingRoles } from '@renda/domain';
import { CheckShape, ClockShape } from '@renda/ui/phone';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { urls } from '../urls.ts';
import { ConfirmBox } from './ConfirmBox.tsx';
import type { Chosen } from './DraftWork.ts';
import { type SimilarCard_suggestionFragment, SimilarCard_suggestionFragmentDoc } from './SimilarCard.generated.ts';
import styles from './SimilarCard.module.css';

type Suggestion = FragmentType<SimilarCard_suggestionFragment>;

const useSuggestion = (from: Suggestion) =>
  useFragment({
    fragment: SimilarCard_suggestionFragmentDoc,
    fragmentName: 'SimilarCard_suggestion',
    from,
  });

/** In two lines: what somebody else raised, and what became of it. */
export function SimilarLine({ suggestion }: { suggestion: Suggestion }) {
  const { data, complete } = useSuggestion(suggestion);
  if (!complete) return null;
  return (
    <Link className={styles.line} params={{ suggestionId: data.id }} to={urls.suggestion}>
      <strong>{data.title}</strong>
      <Outcome outcome={data.outcome} />
    </Link>
  );
}

interface Props {
  suggestion: Suggestion;
  /** The one that the draft raises again. */
  raisesAgain: Chosen | null;
  onRaiseAgain: (suggestion: Chosen | null) => void;
}

/**
 * An earlier suggestion to read before asking again. One of the writer's own or of their township that was answered and is not solved may be
 * raised again.
 */
export function SimilarCard({ suggestion, raisesAgain, onRaiseAgain }: Props) {
  const { t } = useTranslation('draft');
  const { data, complete } = useSuggestion(suggestion);
  if (!complete) return null;
  const units = data.handlings.filter(({ role }) => (replyingRoles as readonly string[]).includes(role));
  const facts = [data.officialNumber, data.leadDeputy.name, ...new Set(units.map(({ unit }) => unit.name))];
  return (
    <article className={styles.card}>
      <h2 className={styles.title}>{data.title}</h2>
      <Outcome outcome={data.outcome} />
      <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
      {(data.outcome.mayBeRaisedAgain || raisesAgain?.id === data.id) && (
        <ConfirmBox
          isChecked={raisesAgain?.id === data.id}
          label={t('similar.again')}
          onChange={(isChecked) => onRaiseAgain(isChecked ? { id: data.id, name: data.title } : null)}
        />
      )}
      <Link className={styles.same} params={{ suggestionId: data.id }} to={urls.suggestion}>
        {t('similar.same')}
      </Link>
    </article>
  );
}

function Outcome({ outcome: { kind, sentence } }: { outcome: SimilarCard_suggestionFragment['outcome'] }) {
  return (
    <span className={kind === 'SOLVED' ? styles.solved : styles.outcome}>
      {kind === 'SOLVED' ? <CheckShape /> : kind === 'UNDER_WAY' && <ClockShape />}
      {sentence}
    </span>
  );
}
