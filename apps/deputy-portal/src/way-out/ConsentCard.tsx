import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { BigButton, ButtonRow, PhoneCard, PhoneSheet, Tag } from '@renda/ui/phone';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../shell/Notice.tsx';
import { urls } from '../urls.ts';
import { type ConsentCard_requestFragment, ConsentCard_requestFragmentDoc } from './ConsentCard.generated.ts';
import { useAnsweringConsent } from './useWayOutActs.ts';

interface Props {
  request: FragmentType<ConsentCard_requestFragment>;
  /** On the first screen it leads to the suggestion; on its page it is answered. */
  isOnHome?: boolean;
}

/** The body asks whether the suggestion may join another or end for reference; the deputy says yes or no. */
export function ConsentCard({ request, isOnHome = false }: Props) {
  const { t } = useTranslation('wayOut');
  const navigate = useNavigate();
  const { data, complete } = useFragment({
    fragment: ConsentCard_requestFragmentDoc,
    fragmentName: 'ConsentCard_request',
    from: request,
  });
  if (!complete || data.state !== 'ASKED') return null;
  const { kind, suggestion, reason, intoTitle, intoDeputy } = data;
  const facts = { title: suggestion.title, into: intoTitle ?? '', deputy: intoDeputy ?? '' };
  const params = { suggestionId: suggestion.id };
  return (
    <PhoneCard
      kind={t('consent.kind')}
      tag={<Tag kind="due">{t('consent.tag')}</Tag>}
      text={t('consent.why', { reason })}
      title={t(`consent.${kind}.sentence`, facts)}
      tone={isOnHome ? 'paper' : 'accent'}
    >
      {isOnHome ? (
        <BigButton onClick={() => void navigate({ to: urls.suggestion, params })}>{t('consent.go')}</BigButton>
      ) : (
        <Answers request={data} />
      )}
    </PhoneCard>
  );
}

/** Yes or no, each after saying what follows from it. */
function Answers({ request: { kind, suggestion } }: { request: ConsentCard_requestFragment }) {
  const { t } = useTranslation('wayOut');
  const [chosen, setChosen] = useState<boolean | null>(null);
  const { answer, isBusy, refusal } = useAnsweringConsent(suggestion);
  const close = () => setChosen(null);
  const send = async () => {
    if (chosen !== null && (await answer(chosen))) close();
  };
  const key = chosen === false ? 'no' : 'yes';
  return (
    <>
      <ButtonRow>
        <BigButton onClick={() => setChosen(true)}>{t(`consent.${kind}.yes`)}</BigButton>
        <BigButton kind="line" onClick={() => setChosen(false)}>
          {t('consent.no')}
        </BigButton>
      </ButtonRow>
      <PhoneSheet isOpen={chosen !== null} label={t('consent.kind')} onClose={close}>
        <p>{t(`consent.${kind}.${key}Follows`)}</p>
        {refusal && <Notice kind="late" text={refusal} />}
        <BigButton isBusy={isBusy} onClick={() => void send()}>
          {t(`consent.${key}Send`)}
        </BigButton>
        <BigButton kind="line" onClick={close}>
          {t('consent.notYet')}
        </BigButton>
      </PhoneSheet>
    </>
  );
}
