import { BigButton, PhoneCard, PhoneLoading } from '@renda/ui/phone';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { urls } from '../urls.ts';
import type { DraftKeeper } from './DraftKeeper.ts';
import styles from './DraftStep.module.css';
import cardStyles from './SimilarCard.module.css';
import { SimilarCard, SimilarLine } from './SimilarCard.tsx';
import { useDraftState } from './useOpenDraft.ts';
import { type Similar, useSimilar } from './useSimilar.ts';

/** Between what is the matter and what one asks for: who raised the like before, and what became of it. Going on is always possible. */
export function SimilarStep({ keeper, draftId }: { keeper: DraftKeeper; draftId: string }) {
  const { t } = useTranslation('draft');
  const navigate = useNavigate();
  const state = useDraftState(keeper);
  const { raisesAgain } = state.copy.work.content;
  const similar = useSimilar(state);
  return (
    <div className={styles.step}>
      <SimilarSays similar={similar} />
      {similar.found.map((suggestion) => (
        <SimilarCard
          key={suggestion.id}
          onRaiseAgain={(chosen) => keeper.change({ raisesAgain: chosen })}
          raisesAgain={raisesAgain}
          suggestion={suggestion}
        />
      ))}
      <BigButton onClick={() => void navigate({ to: urls.draft, params: { draftId, step: 'request' } })}>
        {similar.found.length === 0 ? t('matter.next') : raisesAgain ? t('similar.goOnAgain') : t('similar.different')}
      </BigButton>
      {similar.found.length > 0 && <p className={styles.secrecy}>{t('similar.kept')}</p>}
    </div>
  );
}

function SimilarSays({ similar: { state, found } }: { similar: Similar }) {
  const { t } = useTranslation('draft');
  if (state === 'looking' && found.length === 0) return <PhoneLoading cards={2} />;
  if (state === 'unreachable') return <p>{t('similar.unreachable')}</p>;
  return <p>{found.length === 0 ? t('similar.none') : t('similar.read', { count: found.length })}</p>;
}

const shownWhileWriting = 2;

/** While one writes: the two most alike, in two lines each. Nothing at all where there are none. */
export function SimilarWhileWriting({ similar: { state, found } }: { similar: Similar }) {
  const { t } = useTranslation('draft');
  if (state === 'unreachable') return <p className={styles.secrecy}>{t('similar.unreachable')}</p>;
  if (found.length === 0) return null;
  return (
    <PhoneCard title={t('similar.title')}>
      <ul className={cardStyles.list}>
        {found.slice(0, shownWhileWriting).map((suggestion) => (
          <li key={suggestion.id}>
            <SimilarLine suggestion={suggestion} />
          </li>
        ))}
      </ul>
    </PhoneCard>
  );
}
