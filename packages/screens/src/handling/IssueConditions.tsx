import { CheckShape, WarningShape } from '@renda/ui/desktop';
import { longDate, today, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import type { ActingHandling } from '../suggestion/SuggestionActDrawer.tsx';
import styles from './IssueConditions.module.css';
import { firstConsultedOn, mayBeDated } from './issueRules.ts';
import { useReplyClassWord } from './useReplyClassWord.ts';

/** What must stand before a reply can be issued, told before the rule bites. */
export function IssueConditions({ handling: { reply, consultations } }: { handling: ActingHandling }) {
  const { t } = useTranslation('handling');
  const classWord = useReplyClassWord();
  const locale = useLocale();
  const first = firstConsultedOn(consultations);
  const conditions = [
    {
      key: 'draft',
      isMet: Boolean(reply),
      words: reply ? t('issue.drafted', { class: classWord(reply.replyClass) }) : t('issue.notDrafted'),
    },
    {
      key: 'signed',
      isMet: reply?.state === 'SIGNED',
      words: reply?.signedByName ? t('issue.signed', { name: reply.signedByName }) : t('issue.notSigned'),
    },
    {
      key: 'consulted',
      isMet: mayBeDated(today(), consultations),
      words: first ? t('issue.consulted', { date: longDate(first, locale) }) : t('issue.notConsulted'),
    },
  ];
  return (
    <ul aria-label={t('issue.conditions')} className={styles.conditions}>
      {conditions.map(({ key, isMet, words }) => (
        <li className={isMet ? styles.met : styles.open} key={key}>
          {isMet ? <CheckShape /> : <WarningShape />}
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
