import { opennessTerms, suggestionKindTerms, suggestionSourceTerms } from '@renda/domain';
import { BigButton, PhoneCard } from '@renda/ui/phone';
import { useLocale } from '@renda/ui/texts';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useAskedCoSigners } from '../co-signing/useAskedCoSigners.ts';
import { Facts } from '../shell/Facts.tsx';
import { Notice } from '../shell/Notice.tsx';
import { urls } from '../urls.ts';
import styles from './CheckStep.module.css';
import { ConfirmBox } from './ConfirmBox.tsx';
import type { DraftKeeper } from './DraftKeeper.ts';
import stepStyles from './DraftStep.module.css';
import type { DraftWork } from './DraftWork.ts';
import { type DraftGap, type DraftStep, draftGaps } from './draftGaps.ts';
import { trayOf } from './PhotoTray.ts';
import { useDraftState } from './useOpenDraft.ts';
import { useSendDraft } from './useSendDraft.ts';
import { hintsOf, WritingHints } from './WritingHints.tsx';

interface Props {
  keeper: DraftKeeper;
  draftId: string;
}

/** The third screen: all of it once more, what is still missing, the word that it holds no secret, and sending. */
export function CheckStep({ keeper, draftId }: Props) {
  const { t } = useTranslation('draft');
  const locale = useLocale();
  const { work } = useDraftState(keeper).copy;
  const tray = trayOf(keeper);
  const unsent = useSyncExternalStore(tray.subscribe, tray.onTheWay).length;
  const ofWords = draftGaps(work, locale, { mandate: t('check.chooseMandate'), category: t('check.chooseCategory') });
  const ofPhotos: DraftGap = { field: 'photos', step: 'matter', message: t('check.unsentPhotos', { count: unsent }) };
  const gaps = unsent > 0 ? [...ofWords, ofPhotos] : ofWords;
  return (
    <div className={stepStyles.step}>
      <MatterCard draftId={draftId} work={work} />
      <RequestCard draftId={draftId} work={work} />
      <CoSignersToAsk draftId={draftId} keeper={keeper} />
      <WritingHints hints={hintsOf(work.content).filter(({ severity }) => severity === 'WARNING')} />
      {gaps.length > 0 ? <Gaps draftId={draftId} gaps={gaps} /> : <Sending draftId={draftId} keeper={keeper} />}
    </div>
  );
}

function Change({ draftId, step, what }: { draftId: string; step: DraftStep; what: string }) {
  const { t } = useTranslation('draft');
  return (
    <Link
      aria-label={t('check.changeWhat', { what })}
      className={styles.change}
      params={{ draftId, step }}
      to={urls.draft}
    >
      {t('check.change')}
    </Link>
  );
}

function MatterCard({ draftId, work }: { draftId: string; work: DraftWork }) {
  const { t } = useTranslation('draft');
  const { title, body } = work.content;
  return (
    <PhoneCard tag={<span>{t('check.matter')}</span>} title={title || t('noTitle')}>
      <p className={styles.text}>{body || t('check.empty')}</p>
      {work.photos.length > 0 && <p className={styles.note}>{t('check.photos', { count: work.photos.length })}</p>}
      <Change draftId={draftId} step="matter" what={t('check.matter')} />
    </PhoneCard>
  );
}

function RequestCard({ draftId, work }: { draftId: string; work: DraftWork }) {
  const { t } = useTranslation('draft');
  const locale = useLocale();
  const { proposal, category, wishedUnit, kind, source, raisesAgain, openness, opennessReason } = work.content;
  return (
    <PhoneCard tag={<span>{t('check.request')}</span>}>
      <p className={styles.text}>{proposal || t('check.empty')}</p>
      <Facts
        facts={[
          { label: t('request.category'), value: category?.name ?? t('check.empty') },
          wishedUnit && { label: t('unit.label'), value: wishedUnit.name },
          { label: t('request.kind'), value: suggestionKindTerms[kind][locale] },
          { label: t('request.source'), value: suggestionSourceTerms[source][locale] },
          raisesAgain && { label: t('check.raisesAgain'), value: raisesAgain.name },
          { label: t('openness.question'), value: opennessTerms[openness][locale] },
          openness !== 'OPEN' && opennessReason ? { label: t('openness.reason'), value: opennessReason } : null,
        ]}
      />
      <Change draftId={draftId} step="request" what={t('check.request')} />
    </PhoneCard>
  );
}

/** Who is asked to sign when it is submitted, and who was before. */
function CoSignersToAsk({ draftId, keeper }: Props) {
  const { t } = useTranslation('coSigning');
  const { suggestionId, coSigners } = useDraftState(keeper).copy;
  const asked = useAskedCoSigners(suggestionId);
  if (coSigners.length + asked.length === 0) return null;
  const names = [...asked.map(({ deputy }) => deputy.name), ...coSigners.map(({ name }) => name)];
  return (
    <PhoneCard tag={<span>{t('title')}</span>}>
      <p className={styles.text}>{names.join(t('comma'))}</p>
      <Change draftId={draftId} step="request" what={t('title')} />
    </PhoneCard>
  );
}

function Gaps({ draftId, gaps }: { draftId: string; gaps: readonly DraftGap[] }) {
  const { t } = useTranslation('draft');
  return (
    <Notice text="" title={t('check.gaps')}>
      <ul className={styles.gaps}>
        {gaps.map(({ field, step, message }) => (
          <li key={field}>
            <Link className={styles.gap} params={{ draftId, step }} to={urls.draft}>
              {message}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Sending({ keeper, draftId }: Props) {
  const { t } = useTranslation('draft');
  const { t: ofSigning } = useTranslation('coSigning');
  const navigate = useNavigate();
  const { copy } = useDraftState(keeper);
  const { send, isBusy, refusal } = useSendDraft(keeper, t('check.offline'));
  const { isSecrecyConfirmed } = copy.work.content;
  const [isTried, setTried] = useState(false);
  const sendAndShow = async () => {
    const sent = await send();
    if (sent === null) return;
    const { suggestionId, done } = sent;
    void navigate({ to: urls.suggestion, params: { suggestionId }, search: { done }, replace: true });
  };
  return (
    <>
      <ConfirmBox
        error={isTried && !isSecrecyConfirmed ? t('check.confirmFirst') : null}
        isChecked={isSecrecyConfirmed}
        label={t('check.confirm')}
        onChange={(isChecked) => keeper.change({ isSecrecyConfirmed: isChecked })}
      />
      <p className={styles.note}>{t('check.consequence', { screener: copy.screener ?? t('check.screener') })}</p>
      {copy.coSigners.length > 0 && (
        <p className={styles.note}>{ofSigning('inviteConsequence', { count: copy.coSigners.length })}</p>
      )}
      {refusal && (
        <Notice kind="late" text={refusal.message} title={t('check.notSent')}>
          {refusal.step !== 'check' && <Change draftId={draftId} step={refusal.step} what={refusal.message} />}
        </Notice>
      )}
      <BigButton isBusy={isBusy} onClick={() => (isSecrecyConfirmed ? void sendAndShow() : setTried(true))}>
        {t('check.send')}
      </BigButton>
    </>
  );
}
