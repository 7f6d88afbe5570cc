import { useApolloClient, useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { BigButton, PhoneCard, PhoneEmpty, PhoneError, PhoneLoading } from '@renda/ui/phone';
import { useLocale } from '@renda/ui/texts';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LostPage } from '../shell/LostPage.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Screen } from '../shell/Screen.tsx';
import { forgetLists } from '../suggestion/forgetLists.ts';
import { urls } from '../urls.ts';
import { CoSignerViews } from './CoSignerViews.tsx';
import { EvaluationPageDocument, type EvaluationPageQuery } from './EvaluationPage.generated.ts';
import { evaluatedHandlings, markGaps } from './GivenMarks.ts';
import { MarksCard } from './MarksCard.tsx';
import { useEvaluateSuggestion } from './useEvaluateSuggestion.ts';
import { useMarks } from './useMarks.ts';

const route = getRouteApi('/shell/suggestions/$suggestionId/evaluation');

type Suggestion = Extract<EvaluationPageQuery['node'], { __typename: 'Suggestion' }>;

/** The deputy's marks for the replies: attitude and result, unit by unit. */
export function EvaluationPage() {
  const { t } = useTranslation('evaluation');
  const { suggestionId } = route.useParams();
  const { data, error, refetch } = useQuery(EvaluationPageDocument, {
    variables: { id: suggestionId },
    fetchPolicy: 'cache-and-network',
  });
  const node = data?.node;
  if (node === null || (node && node.__typename !== 'Suggestion')) return <LostPage />;
  return (
    <Screen backTo={urls.suggestions} kind="step" title={t('title')}>
      {node ? (
        <EvaluationForm suggestion={node} />
      ) : error ? (
        <PhoneError onRetry={() => void refetch()} text={faultSentence(error)} />
      ) : (
        <PhoneLoading />
      )}
    </Screen>
  );
}

function EvaluationForm({ suggestion }: { suggestion: Suggestion }) {
  const { t } = useTranslation('evaluation');
  const { t: ui } = useTranslation('ui');
  const locale = useLocale();
  const marks = useMarks(suggestion.id);
  const [isTried, setTried] = useState(false);
  const [isHeard, setHeard] = useState(false);
  const { send, isBusy, refusal } = useSending(suggestion, marks, isHeard);
  const handlings = evaluatedHandlings(suggestion.handlings);
  const gapsOf = (id: string) => markGaps(marks.of(id), locale, ui('choice.required'));
  const owesHearing = suggestion.silentCoSigners.length > 0 && !isHeard;
  const isComplete = !owesHearing && handlings.every(({ id }) => Object.keys(gapsOf(id)).length === 0);
  const isDissatisfied = handlings.some(({ id }) => marks.of(id).result === 'NOT_SATISFIED');
  if (!suggestion.availableMoves.includes('evaluate')) return <NothingToEvaluate suggestionId={suggestion.id} />;
  return (
    <>
      <EvaluatedCard suggestion={suggestion} />
      <CoSignerViews
        coSigners={suggestion.coSigners}
        error={isTried && owesHearing ? t('coSigners.heardMissing') : null}
        isHeard={isHeard}
        onHeard={setHeard}
        round={suggestion.round}
        silent={suggestion.silentCoSigners}
      />
      {handlings.map(({ id, unit, reply }) => (
        <MarksCard
          gaps={isTried ? gapsOf(id) : {}}
          given={marks.of(id)}
          key={id}
          onChange={(given) => marks.give(id, given)}
          reply={reply ?? null}
          unit={unit.name}
        />
      ))}
      <Consequence isDissatisfied={isDissatisfied} suggestion={suggestion} />
      {isTried && !isComplete && <Notice kind="late" text={t('incomplete')} />}
      {refusal && <Notice kind="late" text={refusal} title={t('notSent')} />}
      <BigButton isBusy={isBusy} onClick={() => (isComplete ? void send() : setTried(true))}>
        {t('send')}
      </BigButton>
    </>
  );
}

/** Which suggestion it is, and which time its handling is evaluated. */
function EvaluatedCard({ suggestion: { officialNumber, title, round } }: { suggestion: Suggestion }) {
  const { t } = useTranslation('evaluation');
  const again = round > 1 ? t('round', { round }) : null;
  return <PhoneCard kind={[officialNumber, again].filter(Boolean).join(' · ') || undefined} title={title} />;
}

interface ConsequenceProps {
  suggestion: Suggestion;
  isDissatisfied: boolean;
}

/** What follows from the marks as they stand, said before they are sent. */
function Consequence({ suggestion, isDissatisfied }: ConsequenceProps) {
  const { t } = useTranslation('evaluation');
  const screener = suggestion.screener.name;
  const isPromised = suggestion.handlings.some(({ reply }) =>
    reply?.commitments.some(({ state }) => state !== 'SUPERSEDED'),
  );
  if (!isDissatisfied) return <p>{t(isPromised ? 'consequence.fulfil' : 'consequence.close', { screener })}</p>;
  const key = suggestion.dissatisfiedCount === 0 ? 'consequence.again' : 'consequence.council';
  return <p>{t(key, { screener, times: suggestion.dissatisfiedCount + 1 })}</p>;
}

function useSending(suggestion: Suggestion, marks: ReturnType<typeof useMarks>, areCoSignersHeard: boolean) {
  const client = useApolloClient();
  const navigate = useNavigate();
  const { act, isBusy, fault } = useEvaluateSuggestion();
  const [refused, setRefused] = useState<string | null>(null);
  const { id: suggestionId, version } = suggestion;
  const send = async () => {
    setRefused(null);
    const given = evaluatedHandlings(suggestion.handlings).flatMap(({ id }) => {
      const { attitude, result, reason } = marks.of(id);
      return attitude && result ? [{ handlingId: id, attitude, result, reason: reason.trim() || null }] : [];
    });
    const input = { suggestionId, version, marks: given, areCoSignersHeard };
    const answer = (await act({ input }))?.evaluateSuggestion;
    if (!answer) return;
    if (answer.__typename !== 'EvaluateSuggestionPayload') return setRefused(answer.message);
    marks.forget();
    forgetLists(client.cache);
    void navigate({ to: urls.suggestion, params: { suggestionId }, search: { done: 'evaluated' }, replace: true });
  };
  return { send, isBusy, refusal: refused ?? fault };
}

function NothingToEvaluate({ suggestionId }: { suggestionId: string }) {
  const { t } = useTranslation('evaluation');
  const navigate = useNavigate();
  const show = () => void navigate({ to: urls.suggestion, params: { suggestionId }, replace: true });
  return (
    <PhoneEmpty
      action={<BigButton onClick={show}>{t('nothing.show')}</BigButton>}
      text={t('nothing.text')}
      title={t('nothing.title')}
    />
  );
}
