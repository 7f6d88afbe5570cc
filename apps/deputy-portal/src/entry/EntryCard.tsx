import { objectionSubjectTerms } from '@renda/domain';
import { BigButton, ButtonRow, PhoneCard, Tag } from '@renda/ui/phone';
import { useLocale } from '@renda/ui/texts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../shell/Notice.tsx';
import { urls } from '../urls.ts';
import type { EntryCard_entryFragment } from './EntryCard.generated.ts';
import styles from './EntryCard.module.css';
import { ObjectionSheet } from './ObjectionSheet.tsx';
import { useEntryActs } from './useEntryActs.ts';

interface Props {
  entry: EntryCard_entryFragment;
  /** On the first screen the suggestion is named, and leads to its page. */
  isOnHome?: boolean;
}

/** What somebody entered in the viewer's name: the sentence, whether it is right, and what became of an objection. */
export function EntryCard({ entry, isOnHome = false }: Props) {
  const { t } = useTranslation('entry');
  const locale = useLocale();
  const kind = entry.isAwaiting ? 'due' : entry.isChecked ? 'ok' : 'rest';
  const state = entry.isAwaiting ? 'awaiting' : entry.isChecked ? 'checked' : 'objected';
  return (
    <PhoneCard
      kind={objectionSubjectTerms[entry.subject][locale]}
      tag={<Tag kind={kind}>{t(`state.${state}`)}</Tag>}
      title={entry.sentence}
    >
      {isOnHome && entry.suggestion && (
        <Link className={styles.title} params={{ suggestionId: entry.suggestion.id }} to={urls.suggestion}>
          {entry.suggestion.title}
        </Link>
      )}
      {entry.objection && <Answer objection={entry.objection} />}
      {entry.isAwaiting && entry.suggestion && <Checking entry={entry} suggestionId={entry.suggestion.id} />}
    </PhoneCard>
  );
}

function Answer({ objection }: { objection: NonNullable<EntryCard_entryFragment['objection']> }) {
  const { t } = useTranslation('entry');
  const { reason, isUpheld, answer } = objection;
  return (
    <div className={styles.answer}>
      <p>{t('reasonGiven', { reason })}</p>
      <p>
        {isUpheld === null || isUpheld === undefined ? t('waiting') : t(isUpheld ? 'upheld' : 'notUpheld', { answer })}
      </p>
    </div>
  );
}

function Checking({ entry, suggestionId }: { entry: EntryCard_entryFragment; suggestionId: string }) {
  const { t } = useTranslation('entry');
  const [isOpen, setOpen] = useState(false);
  const { confirm, object, isBusy, refusal } = useEntryActs({ ...entry, suggestionId });
  return (
    <>
      {refusal && !isOpen && <Notice kind="late" text={refusal} />}
      <ButtonRow>
        <BigButton kind="line" onClick={() => setOpen(true)}>
          {t('object')}
        </BigButton>
        <BigButton isBusy={isBusy} kind="line" onClick={() => void confirm()}>
          {t('confirm')}
        </BigButton>
      </ButtonRow>
      <ObjectionSheet
        consequence={t(`consequence.${entry.subject}`)}
        isBusy={isBusy}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onSend={object}
        refusal={refusal}
        sentence={entry.sentence}
      />
    </>
  );
}
