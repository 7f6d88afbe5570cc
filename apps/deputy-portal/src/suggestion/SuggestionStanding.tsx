import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { BigButton, PhoneCard } from '@renda/ui/phone';
import { longDate, useLocale } from '@renda/ui/texts';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Notice } from '../shell/Notice.tsx';
import { urls } from '../urls.ts';
import { StandingDueTag } from './StandingDueTag.tsx';
import {
  type SuggestionStanding_suggestionFragment,
  SuggestionStanding_suggestionFragmentDoc,
} from './SuggestionStanding.generated.ts';
import { replyingUnits, standingKeys } from './standingWords.ts';

/** Who has it now and what comes next, with the due date and the one thing that the viewer can do. */
export function SuggestionStanding({
  suggestion,
}: {
  suggestion: FragmentType<SuggestionStanding_suggestionFragment>;
}) {
  const { t } = useTranslation('suggestion');
  const locale = useLocale();
  const { data, complete } = useFragment({
    fragment: SuggestionStanding_suggestionFragmentDoc,
    fragmentName: 'SuggestionStanding_suggestion',
    from: suggestion,
  });
  if (!complete) return null;
  const { now, next } = standingKeys(data);
  const words = {
    screener: data.screener.name,
    organ: data.handedTo?.name ?? '',
    units: replyingUnits(data).join(t('listComma')),
    date: data.replyDueOn ? longDate(data.replyDueOn, locale) : '',
  };
  const reason = data.events.filter(({ move }) => move === 'sendBack').at(-1)?.reason;
  return (
    <>
      {data.state === 'RETURNED' && reason && <Notice text={reason} title={t('returned')} />}
      <PhoneCard tag={<span>{t('standing')}</span>} text={next && t(next, words)} title={t(now, words)} tone="accent">
        <div>
          <StandingDueTag suggestion={data} />
        </div>
        <NextStep mayRevise={data.mayRevise} moves={data.availableMoves} state={data.state} suggestionId={data.id} />
      </PhoneCard>
    </>
  );
}

interface NextStepProps {
  suggestionId: string;
  state: string;
  mayRevise: boolean;
  moves: readonly string[];
}

/** The one usual next step of the viewer, if it is theirs to take. */
function NextStep({ suggestionId, state, mayRevise, moves }: NextStepProps) {
  const { t } = useTranslation('suggestion');
  const navigate = useNavigate();
  if (moves.includes('evaluate')) {
    const evaluate = () => void navigate({ to: urls.evaluation, params: { suggestionId } });
    return <BigButton onClick={evaluate}>{t('act.evaluate')}</BigButton>;
  }
  if (!mayRevise) return null;
  const write = () => void navigate({ to: urls.draft, params: { draftId: suggestionId, step: 'matter' } });
  return <BigButton onClick={write}>{t(state === 'RETURNED' ? 'act.amend' : 'act.goOn')}</BigButton>;
}
