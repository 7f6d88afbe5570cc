import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { coSignerStateTerms, markTerms } from '@renda/domain';
import { BigButton, PhoneCard, Tag, type TagKind } from '@renda/ui/phone';
import { useLocale } from '@renda/ui/texts';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../shell/Notice.tsx';
import { useSignedIn } from '../shell/ViewerContext.ts';
import { urls } from '../urls.ts';
import {
  type CoSignersCard_suggestionFragment,
  CoSignersCard_suggestionFragmentDoc,
} from './CoSignersCard.generated.ts';
import styles from './CoSignersCard.module.css';
import { InviteSheet } from './InviteSheet.tsx';
import { OwnSignature } from './OwnSignature.tsx';
import { useInviting } from './useAnswering.ts';

type CoSigner = CoSignersCard_suggestionFragment['coSigners'][number];

/** Who signs it too; the viewer's own answer on top where they were asked, and asking others where it is theirs to ask. */
export function CoSignersCard({ suggestion }: { suggestion: FragmentType<CoSignersCard_suggestionFragment> }) {
  const { t } = useTranslation('coSigning');
  const { mandates } = useSignedIn();
  const { data, complete } = useFragment({ fragment: CoSignersCard_suggestionFragmentDoc, from: suggestion });
  if (!complete) return null;
  const mayInvite = data.availableActs.includes('inviteCoSigners');
  const isOwn = (c: CoSigner) => mandates.some(({ id }) => id === c.deputy.id);
  const own = data.coSigners.find(isOwn);
  if (data.coSigners.length === 0 && !mayInvite) return null;
  return (
    <>
      {own && (own.availableActs.length > 0 || own.state === 'SIGNED') && (
        <OwnSignature coSigner={own} lead={data.leadDeputy.name} suggestionId={data.id} />
      )}
      <PhoneCard title={t('title')}>
        {data.coSigners.length === 0 ? <p className={styles.none}>{t('none')}</p> : <CoSignerList suggestion={data} />}
        {mayInvite && <Inviting suggestion={data} />}
      </PhoneCard>
      <OwnOpinion coSigner={own} suggestionId={data.id} />
    </>
  );
}

function Inviting({ suggestion }: { suggestion: CoSignersCard_suggestionFragment }) {
  const { t } = useTranslation('coSigning');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <BigButton kind="line" onClick={() => setOpen(true)}>
        {t('invite')}
      </BigButton>
      <InviteSheet
        asked={suggestion.coSigners.map(({ deputy }) => deputy.id)}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        suggestion={suggestion}
      />
    </>
  );
}

const tagKinds = { SIGNED: 'ok', INVITED: 'due', DECLINED: 'rest' } as const satisfies Record<
  CoSigner['state'],
  TagKind
>;

function CoSignerList({ suggestion }: { suggestion: CoSignersCard_suggestionFragment }) {
  const { t } = useTranslation('coSigning');
  const locale = useLocale();
  const { remove, isBusy, refusal } = useInviting(suggestion);
  return (
    <>
      {refusal && <Notice kind="late" text={refusal} />}
      <ul className={styles.list}>
        {suggestion.coSigners.map((coSigner) => (
          <li className={styles.row} key={coSigner.id}>
            <span className={styles.name}>{coSigner.deputy.name}</span>
            <Tag kind={tagKinds[coSigner.state]}>{coSignerStateTerms[coSigner.state][locale]}</Tag>
            {coSigner.isOnBehalf && <span className={styles.note}>{t('onBehalf')}</span>}
            {coSigner.availableActs.includes('REMOVE') && (
              <button
                aria-label={t('removeWhom', { name: coSigner.deputy.name })}
                className={styles.remove}
                disabled={isBusy}
                onClick={() => void remove(coSigner)}
                type="button"
              >
                {t('remove')}
              </button>
            )}
            <Opinions coSigner={coSigner} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Opinions({ coSigner }: { coSigner: CoSigner }) {
  const { t } = useTranslation('coSigning');
  const locale = useLocale();
  return coSigner.opinions.map(({ round, attitude, result, comment }) => (
    <p className={styles.opinion} key={round}>
      {t('opinionOf', { count: round, attitude: markTerms[attitude][locale], result: markTerms[result][locale] })}
      {comment && <span className={styles.comment}>{comment}</span>}
    </p>
  ));
}

function OwnOpinion({ coSigner, suggestionId }: { coSigner: CoSigner | undefined; suggestionId: string }) {
  const { t } = useTranslation('coSigning');
  const navigate = useNavigate();
  if (!coSigner?.availableActs.includes('GIVE_OPINION')) return null;
  return (
    <PhoneCard text={t('opinion.text')} title={t('opinion.question')} tone="accent">
      <BigButton onClick={() => void navigate({ to: urls.opinion, params: { suggestionId } })}>
        {t(coSigner.opinions.length > 0 ? 'opinion.change' : 'opinion.give')}
      </BigButton>
    </PhoneCard>
  );
}
