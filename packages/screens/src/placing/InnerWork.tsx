import type { FragmentType } from '@apollo/client';
import { handlingRoleTerms, wideApplicationStateTerms } from '@renda/domain';
import { Section, Tag } from '@renda/ui/desktop';
import { longDate, today, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import { AttachmentLinks } from '../suggestion/AttachmentLinks.tsx';
import { useWord } from '../texts/useWord.ts';
import { type InnerWork_suggestionFragment, InnerWork_suggestionFragmentDoc } from './InnerWork.generated.ts';
import styles from './InnerWork.module.css';

type Handling = InnerWork_suggestionFragment['handlings'][number];
type Application = InnerWork_suggestionFragment['wideApplications'][number];

interface Props {
  suggestion: FragmentType<InnerWork_suggestionFragment>;
}

/** What passes between the offices and units: declines with their grounds; and, for them alone, assisting parts, applications, files. */
export function InnerWork({ suggestion }: Props) {
  const found = useRecord(InnerWork_suggestionFragmentDoc, 'InnerWork_suggestion', suggestion);
  if (!found) return null;
  const { handlings, wideApplications } = found;
  return (
    <>
      <Declines handlings={handlings.filter((h) => h.declinedAt)} suggestion={found} />
      <Parts handlings={handlings.filter((h) => h.contribution || h.files.length > 0)} />
      <Applications applications={wideApplications} />
    </>
  );
}

function Declines({ handlings, suggestion }: { handlings: Handling[]; suggestion: InnerWork_suggestionFragment }) {
  const { t } = useTranslation('placing');
  const word = useWord();
  const day = useDay();
  if (handlings.length === 0) return null;
  const waits = suggestion.state === 'HANDED_OVER' || suggestion.isPartUnplaced;
  return (
    <Section
      note={waits ? <Tag kind="due">{t('declines.waits')}</Tag> : null}
      title={t('declines.title', { count: suggestion.declineCount })}
    >
      <ul className={styles.list}>
        {handlings.map(({ id, unit, role, declinedAt, declineReason }) => (
          <li className={styles.one} key={id}>
            <span className={styles.head}>
              <strong>{unit.name}</strong>
              <Tag>{word(handlingRoleTerms[role])}</Tag>
              <span className={styles.note}>{day(declinedAt)}</span>
            </span>
            <p className={styles.text}>{declineReason}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Parts({ handlings }: { handlings: Handling[] }) {
  const { t } = useTranslation('placing');
  const word = useWord();
  const day = useDay();
  if (handlings.length === 0) return null;
  return (
    <Section note={<span className={styles.note}>{t('parts.note')}</span>} title={t('parts.title')}>
      <ul className={styles.list}>
        {handlings.map(({ id, unit, role, contribution, contributedAt, files }) => (
          <li className={styles.one} key={id}>
            <span className={styles.head}>
              <strong>{unit.name}</strong>
              <Tag>{word(handlingRoleTerms[role])}</Tag>
              {contributedAt && <span className={styles.note}>{day(contributedAt)}</span>}
            </span>
            {contribution && <p className={styles.text}>{contribution}</p>}
            <AttachmentLinks attachments={files} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const kinds = { SENT: 'due', FORWARDED: 'due', GRANTED: 'ok', REFUSED: 'rest' } as const;

function Applications({ applications }: { applications: readonly Application[] }) {
  const { t } = useTranslation('placing');
  const word = useWord();
  const day = useDay();
  if (applications.length === 0) return null;
  return (
    <Section title={t('applications.title')}>
      <ul className={styles.list}>
        {applications.map((each) => (
          <li className={styles.one} key={each.id}>
            <span className={styles.head}>
              <strong>{each.handling.unit.name}</strong>
              <Tag kind={kinds[each.state]}>{word(wideApplicationStateTerms[each.state])}</Tag>
            </span>
            <Said by={each.sentByName} on={day(each.sentAt)} text={each.reason} what={t('application.reason')} />
            {each.opinion && (
              <Said
                by={each.forwardedByName}
                on={day(each.forwardedAt)}
                text={each.opinion}
                what={t('application.opinion')}
              />
            )}
            {each.decision && (
              <Said
                by={each.decidedByName}
                on={day(each.decidedAt)}
                text={each.decision}
                what={t('application.decision')}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Said({ what, text, by, on }: { what: string; text: string; by?: string | null; on: string }) {
  return (
    <p className={styles.text}>
      <span className={styles.note}>{what}</span> {text} <span className={styles.note}>{`${by ?? ''} ${on}`}</span>
    </p>
  );
}

/** The day of an instant as it is written. */
function useDay() {
  const locale = useLocale();
  return (instant: string | null | undefined) => (instant ? longDate(today(new Date(instant)), locale) : '');
}
