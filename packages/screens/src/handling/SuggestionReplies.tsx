import type { FragmentType } from '@apollo/client';
import { markTerms, opennessTerms } from '@renda/domain';
import { Section, Tag } from '@renda/ui/desktop';
import { longDate, today, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import { AttachmentLinks } from '../suggestion/AttachmentLinks.tsx';
import { useWord } from '../texts/useWord.ts';
import { PromiseList } from './PromiseList.tsx';
import {
  type SuggestionReplies_suggestionFragment,
  SuggestionReplies_suggestionFragmentDoc,
} from './SuggestionReplies.generated.ts';
import styles from './SuggestionReplies.module.css';
import { useReplyClassWord } from './useReplyClassWord.ts';

interface Props {
  suggestion: FragmentType<SuggestionReplies_suggestionFragment>;
}

type Found = SuggestionReplies_suggestionFragment;
type Reply = Found['replies'][number];
type Evaluation = Found['evaluations'][number];

/** The units' replies side by side, each with the sealed paper and the deputy's marks. */
export function SuggestionReplies({ suggestion }: Props) {
  const { t } = useTranslation('handling');
  const found = useRecord(SuggestionReplies_suggestionFragmentDoc, 'SuggestionReplies_suggestion', suggestion);
  if (!found || found.replies.length === 0) return null;
  const forms = found.attachments.filter(({ purpose }) => purpose === 'EVALUATION_FORM');
  return (
    <Section title={t('replies.title')}>
      <div className={styles.replies}>
        {found.replies.map((reply) => (
          <ReplySheet
            evaluation={evaluationOf(found, reply)}
            key={`${reply.unit} ${reply.round} ${reply.sequence}`}
            reply={reply}
          />
        ))}
      </div>
      <AttachmentLinks attachments={forms} />
    </Section>
  );
}

/** The marks on that reply: they are given to the first of the round. */
function evaluationOf({ evaluations }: Found, { unit, round, sequence }: Reply): Evaluation | undefined {
  return evaluations.filter((each) => sequence === 1 && each.unit === unit && each.round === round).at(-1);
}

function ReplySheet({ reply, evaluation }: { reply: Reply; evaluation: Evaluation | undefined }) {
  const { t } = useTranslation('handling');
  const word = useWord();
  const classWord = useReplyClassWord();
  const locale = useLocale();
  const isDraft = reply.state !== 'ISSUED';
  const openness = [word(opennessTerms[reply.openness]), reply.opennessReason ?? reply.publicSummary]
    .filter(Boolean)
    .join('：');
  return (
    <article aria-label={reply.unit} className={`${styles.sheet} ${isDraft ? styles.draft : ''}`}>
      <header className={styles.head}>
        <strong>{reply.unit}</strong>
        {reply.round > 1 && <Tag>{t('table.round', { round: reply.round })}</Tag>}
        {reply.state === 'DRAFT' && <Tag kind="due">{t('replies.draft')}</Tag>}
        {reply.state === 'SIGNED' && <Tag kind="due">{t('replies.signed', { name: reply.signedByName })}</Tag>}
        <Tag kind="accent">{classWord(reply.replyClass)}</Tag>
      </header>
      {reply.documentNumber && (
        <p className={styles.facts}>
          {reply.documentNumber}
          {reply.issuedOn && ` · ${longDate(reply.issuedOn, locale)}`}
        </p>
      )}
      <p className={styles.words}>{reply.body}</p>
      <PromiseList commitments={reply.commitments} />
      <AttachmentLinks attachments={reply.attachments} />
      <p className={styles.facts}>
        {t('replies.contact', { name: reply.contactName, phone: reply.contactPhone })} · {openness}
      </p>
      {evaluation && <EvaluationLine evaluation={evaluation} />}
    </article>
  );
}

function EvaluationLine({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslation('handling');
  const word = useWord();
  const locale = useLocale();
  const { attitude, result, at, reason, isOnBehalf } = evaluation;
  return (
    <div className={styles.marks}>
      <span className={styles.facts}>
        {t('replies.evaluated', { date: longDate(today(new Date(at)), locale) })}
        {isOnBehalf && ` · ${t('replies.fromPaper')}`}
      </span>
      <span className={styles.head}>
        <Tag kind={attitude === 'NOT_SATISFIED' ? 'late' : 'ok'}>
          {t('replies.attitude', { mark: word(markTerms[attitude]) })}
        </Tag>
        <Tag kind={result === 'NOT_SATISFIED' ? 'late' : 'ok'}>
          {t('replies.result', { mark: word(markTerms[result]) })}
        </Tag>
      </span>
      {reason && <p>{reason}</p>}
    </div>
  );
}
