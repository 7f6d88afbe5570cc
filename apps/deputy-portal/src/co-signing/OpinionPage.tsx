import { useApolloClient, useQuery } from '@apollo/client/react';
import { faultSentence, useAct } from '@renda/client';
import { type Mark, marks, markTerms, opinionLimit } from '@renda/domain';
import { BigButton, ChoiceRow, PhoneCard, PhoneEmpty, PhoneError, PhoneLoading, TextArea } from '@renda/ui/phone';
import { useLocale } from '@renda/ui/texts';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { evaluatedHandlings } from '../evaluation/GivenMarks.ts';
import { LostPage } from '../shell/LostPage.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Screen } from '../shell/Screen.tsx';
import { useSignedIn } from '../shell/ViewerContext.ts';
import { ReplyText } from '../suggestion/ReplyText.tsx';
import { urls } from '../urls.ts';
import { GiveOpinionDocument } from './CoSigningActs.generated.ts';
import { OpinionPageDocument, type OpinionPageQuery } from './OpinionPage.generated.ts';

const route = getRouteApi('/shell/suggestions/$suggestionId/opinion');

type Suggestion = Extract<OpinionPageQuery['node'], { __typename: 'Suggestion' }>;
type CoSigner = Suggestion['coSigners'][number];

/** What a co-signer thinks of the replies, told to the lead deputy before the evaluation. */
export function OpinionPage() {
  const { t } = useTranslation('coSigning');
  const { mandates } = useSignedIn();
  const { suggestionId } = route.useParams();
  // What was read of it when it was signed says nothing of the reply: it is read anew.
  const { data, error, loading, refetch } = useQuery(OpinionPageDocument, {
    variables: { id: suggestionId },
    fetchPolicy: 'cache-and-network',
  });
  const node = data?.node;
  if (node === null || (node && node.__typename !== 'Suggestion')) return <LostPage />;
  const own = node?.coSigners.find(({ deputy }) => mandates.some(({ id }) => id === deputy.id));
  const isOpen = own?.availableActs.includes('GIVE_OPINION');
  return (
    <Screen backTo={urls.home} kind="step" title={t('opinion.title')}>
      {node && own && isOpen && <OpinionForm coSigner={own} suggestion={node} />}
      {!isOpen && loading && <PhoneLoading />}
      {!node && error && <PhoneError onRetry={() => void refetch()} text={faultSentence(error)} />}
      {node && !isOpen && !loading && <PhoneEmpty text={t('opinion.noneText')} title={t('opinion.none')} />}
    </Screen>
  );
}

function OpinionForm({ suggestion, coSigner }: { suggestion: Suggestion; coSigner: CoSigner }) {
  const { t } = useTranslation('coSigning');
  const locale = useLocale();
  const before = coSigner.opinions.at(-1);
  const [attitude, setAttitude] = useState<Mark | null>(before?.attitude ?? null);
  const [result, setResult] = useState<Mark | null>(before?.result ?? null);
  const [comment, setComment] = useState(before?.comment ?? '');
  const [isTried, setTried] = useState(false);
  const { give, isBusy, refusal } = useGiving(suggestion.id, coSigner);
  const isOwed = attitude === 'NOT_SATISFIED' || result === 'NOT_SATISFIED';
  const gap = isOwed && [...comment.trim()].length < opinionLimit.min ? t('opinion.owed') : null;
  const options = marks.map((mark) => ({ value: mark, label: markTerms[mark][locale] }));
  const missing = (value: Mark | null) => (isTried && value === null ? t('opinion.choose') : null);
  const send = () => {
    setTried(true);
    if (attitude && result && gap === null) void give({ attitude, result, comment: comment.trim() || null });
  };
  return (
    <>
      <PhoneCard kind={suggestion.officialNumber ?? undefined} title={suggestion.title} />
      {evaluatedHandlings(suggestion.handlings).map(({ id, unit, reply }) => (
        <PhoneCard key={id} title={unit.name}>
          {reply && <ReplyText isOpen reply={reply} />}
        </PhoneCard>
      ))}
      <PhoneCard>
        <ChoiceRow
          error={missing(attitude)}
          legend={t('opinion.attitude')}
          onChange={setAttitude}
          options={options}
          value={attitude}
        />
        <ChoiceRow
          error={missing(result)}
          legend={t('opinion.result')}
          onChange={setResult}
          options={options}
          value={result}
        />
        <TextArea
          area={{ rows: 3 }}
          error={isTried ? gap : null}
          label={opinionLimit.label[locale]}
          limit={opinionLimit.max}
          onChange={setComment}
          value={comment}
        />
      </PhoneCard>
      <p>{t('opinion.consequence', { lead: suggestion.leadDeputy.name })}</p>
      {refusal && <Notice kind="late" text={refusal} title={t('opinion.notSent')} />}
      <BigButton isBusy={isBusy} onClick={send}>
        {t('opinion.send')}
      </BigButton>
    </>
  );
}

function useGiving(suggestionId: string, coSigner: CoSigner) {
  const { cache } = useApolloClient();
  const navigate = useNavigate();
  const { act, isBusy, fault } = useAct(GiveOpinionDocument);
  const [refused, setRefused] = useState<string | null>(null);
  const give = async (opinion: { attitude: Mark; result: Mark; comment: string | null }) => {
    setRefused(null);
    const input = { coSignerId: coSigner.id, version: coSigner.version, ...opinion };
    const answer = (await act({ input }))?.giveOpinion;
    if (!answer) return;
    if (answer.__typename !== 'GiveOpinionPayload') return setRefused(answer.message);
    for (const fieldName of ['coSignings', 'todos']) cache.evict({ id: 'ROOT_QUERY', fieldName });
    void navigate({ to: urls.suggestion, params: { suggestionId }, search: { done: 'opinion' }, replace: true });
  };
  return { give, isBusy, refusal: refused ?? fault };
}
