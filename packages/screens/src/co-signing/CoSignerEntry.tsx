import { coSignerStateTerms, markTerms } from '@renda/domain';
import { ReasonModal, Tag, type TagKind } from '@renda/ui/desktop';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMove } from '../graph/useMove.ts';
import { useWord } from '../texts/useWord.ts';
import styles from './CoSigners.module.css';
import { OpinionDrawer } from './OpinionDrawer.tsx';
import { RemoveCoSignerDocument } from './removeCoSigner.generated.ts';
import type { CoSigner } from './SuggestionCoSigners.tsx';

const tagKinds = { SIGNED: 'ok', INVITED: 'due', DECLINED: 'rest' } as const satisfies Record<
  CoSigner['state'],
  TagKind
>;

/** One co-signer: name, answer, how it came, opinions of the replies, and what one may do about it. */
export function CoSignerEntry({ coSigner, round: now }: { coSigner: CoSigner; round: number }) {
  const { t } = useTranslation('coSigning');
  const word = useWord();
  const { deputy, state, isOnBehalf, enteredByName, opinions, availableActs } = coSigner;
  const hasSpoken = opinions.some(({ round, isOnBehalf: isEntered }) => round === now && !isEntered);
  return (
    <li>
      <span className={styles.head}>
        <strong>{deputy.name}</strong>
        <Tag kind={tagKinds[state]}>{word(coSignerStateTerms[state])}</Tag>
        {isOnBehalf && <span className={styles.note}>{t('enteredBy', { name: enteredByName })}</span>}
        {availableActs.includes('REMOVE') && <RemoveButton coSigner={coSigner} />}
        {availableActs.includes('ENTER_OPINION') && !hasSpoken && <OpinionButton coSigner={coSigner} />}
      </span>
      {opinions.map(({ round, attitude, result, comment, isOnBehalf: isEntered, enteredByName: by }) => (
        <p className={styles.opinion} key={round}>
          {t('opinion.said', { round, attitude: word(markTerms[attitude]), result: word(markTerms[result]) })}
          {isEntered && <span className={styles.note}>{t('enteredBy', { name: by })}</span>}
          {comment && `\n${comment}`}
        </p>
      ))}
    </li>
  );
}

function RemoveButton({ coSigner }: { coSigner: CoSigner }) {
  const { t } = useTranslation('coSigning');
  const { message } = App.useApp();
  const [isOpen, setOpen] = useState(false);
  const { send, isBusy, refusal, invalid } = useMove(RemoveCoSignerDocument);
  const { name } = coSigner.deputy;
  const remove = async () => {
    if (!(await send({ input: { coSignerId: coSigner.id, version: coSigner.version } }))) return;
    setOpen(false);
    void message.success(t('remove.done', { name }));
  };
  return (
    <>
      <Button data-print="no" onClick={() => setOpen(true)} size="small" type="text">
        {t('remove.do')}
      </Button>
      <ReasonModal
        confirmLabel={t('remove.do')}
        consequence={t('remove.consequence', { name })}
        isBusy={isBusy}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onConfirm={() => void remove()}
        reason="none"
        refusal={invalid?.message ?? refusal}
        title={t('remove.title', { name })}
      />
    </>
  );
}

function OpinionButton({ coSigner }: { coSigner: CoSigner }) {
  const { t } = useTranslation('coSigning');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button data-print="no" onClick={() => setOpen(true)} size="small">
        {t('opinion.enter')}
      </Button>
      {isOpen && <OpinionDrawer coSigner={coSigner} onClose={() => setOpen(false)} />}
    </>
  );
}
