import { useNetworkState } from '@renda/client';
import { PhoneError, PhoneLoading } from '@renda/ui/phone';
import { getRouteApi, Navigate, useNavigate } from '@tanstack/react-router';
import { useEffect, useReducer } from 'react';
import { useTranslation } from 'react-i18next';
import { LostPage } from '../shell/LostPage.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Screen } from '../shell/Screen.tsx';
import { urls } from '../urls.ts';
import { CheckStep } from './CheckStep.tsx';
import type { DraftKeeper } from './DraftKeeper.ts';
import { type DraftStep, draftSteps } from './draftGaps.ts';
import { MatterStep } from './MatterStep.tsx';
import { RequestStep } from './RequestStep.tsx';
import { ReturnReason } from './ReturnReason.tsx';
import { SavingNote } from './SavingNote.tsx';
import { SimilarStep } from './SimilarStep.tsx';
import { StaleNotice } from './StaleNotice.tsx';
import { useDraftState, useOpenDraft, useTimelySaving } from './useOpenDraft.ts';

const route = getRouteApi('/shell/drafts/$draftId/$step');

/** Writing a suggestion, in three screens; each can be left and found again by its address. */
export function DraftPage() {
  const { t } = useTranslation('draft');
  const { draftId, step } = route.useParams();
  const [, openAnew] = useReducer((times: number) => times + 1, 0);
  const draft = useOpenDraft(draftId);
  const known = ([...draftSteps, 'similar'] as const).find((each) => each === step);
  if (!known || draft.kind === 'lost') return <LostPage />;
  if (draft.kind === 'ready') {
    const { keeper } = draft;
    return (
      <DraftScreen draftId={draftId} keeper={keeper} key={keeper.state().copy.key} onDropped={openAnew} step={known} />
    );
  }
  if (draft.kind === 'settled') return <Navigate params={{ suggestionId: draftId }} replace to={urls.suggestion} />;
  return (
    <Screen backTo={urls.suggestions} foot={t('foot')} kind="step" title={t('title')}>
      {draft.kind === 'failed' ? <PhoneError onRetry={draft.onRetry} text={draft.text} /> : <PhoneLoading />}
    </Screen>
  );
}

interface ScreenProps {
  draftId: string;
  keeper: DraftKeeper;
  step: DraftStep;
  onDropped: () => void;
}

function DraftScreen({ draftId, keeper, step, onDropped }: ScreenProps) {
  const { t } = useTranslation('draft');
  const { copy, saving } = useDraftState(keeper);
  const network = useNetworkState();
  useTimelySaving(keeper);
  useOwnAddress(draftId, copy.suggestionId, step);
  return (
    <Screen
      aside={<SavingNote saving={saving} step={step} />}
      backTo={urls.suggestions}
      foot={t('foot')}
      kind="step"
      title={t('title')}
    >
      {copy.suggestionId !== null && saving.kind === 'stale' && (
        <StaleNotice draftId={copy.suggestionId} keeper={keeper} />
      )}
      {saving.kind === 'unreachable' && network === 'online' && <Notice text={t('unreachable')} />}
      {saving.kind === 'refused' && <Notice kind="late" text={saving.message} title={t('saving.refused')} />}
      {copy.suggestionId !== null && <ReturnReason suggestionId={copy.suggestionId} />}
      {step === 'matter' && <MatterStep draftId={draftId} keeper={keeper} onDropped={onDropped} />}
      {step === 'similar' && <SimilarStep draftId={draftId} keeper={keeper} />}
      {step === 'request' && <RequestStep draftId={draftId} keeper={keeper} />}
      {step === 'check' && <CheckStep draftId={draftId} keeper={keeper} />}
    </Screen>
  );
}

/** Once the server has the draft, its address names it, so that it is found from anywhere. */
function useOwnAddress(draftId: string, suggestionId: string | null, step: DraftStep): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (suggestionId === null || suggestionId === draftId) return;
    void navigate({ to: urls.draft, params: { draftId: suggestionId, step }, replace: true, resetScroll: false });
  }, [navigate, draftId, suggestionId, step]);
}
