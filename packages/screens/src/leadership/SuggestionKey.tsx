import { keyVisitKindTerms } from '@renda/domain';
import { FactList, Section, Tag } from '@renda/ui/desktop';
import { longDate, useLocale } from '@renda/ui/texts';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AttachmentLinks } from '../suggestion/AttachmentLinks.tsx';
import { useWord } from '../texts/useWord.ts';
import { ChooseKeyDrawer } from './ChooseKeyDrawer.tsx';
import styles from './Entries.module.css';
import { KeyVisitDrawer } from './KeyVisitDrawer.tsx';
import { KeyVoteDrawer } from './KeyVoteDrawer.tsx';
import type { Leadership } from './SuggestionLeadership.tsx';

export type KeyOne = NonNullable<Leadership['keySuggestion']>;
type Form = 'choose' | 'visit' | 'vote';

interface Props {
  suggestion: Leadership;
}

/** The suggestion's place among the key ones: who leads, who supervises, their visits and the vote. */
export function SuggestionKey({ suggestion }: Props) {
  const { t } = useTranslation('leadership');
  const { message } = App.useApp();
  const [form, setForm] = useState<Form | null>(null);
  const { keySuggestion: key, availableActs } = suggestion;
  const offered: Form[] = key
    ? availableActs.includes('recordVisit')
      ? ['visit', 'vote']
      : []
    : availableActs.includes('chooseKey')
      ? ['choose']
      : [];
  if (!key && offered.length === 0) return null;
  const close = () => setForm(null);
  const done = (told: string) => {
    close();
    void message.success(told);
  };
  const buttons = offered.map((each) => (
    <Button key={each} onClick={() => setForm(each)}>
      {t(`key.${each}`)}
    </Button>
  ));
  return (
    <Section extra={<span className={styles.head}>{buttons}</span>} title={t('key.title')}>
      {key ? <KeyFacts suggestion={key} /> : <span className={styles.note}>{t('key.none')}</span>}
      {form === 'choose' && <ChooseKeyDrawer onClose={close} onDone={done} suggestion={suggestion} />}
      {key && form === 'visit' && <KeyVisitDrawer keyOne={key} onClose={close} onDone={done} />}
      {key && form === 'vote' && <KeyVoteDrawer keyOne={key} onClose={close} onDone={done} />}
    </Section>
  );
}

function KeyFacts({ suggestion: key }: { suggestion: KeyOne }) {
  const { t } = useTranslation('leadership');
  const locale = useLocale();
  const vote =
    key.votedOn &&
    t('key.votes', {
      date: longDate(key.votedOn, locale),
      satisfied: key.satisfiedVotes ?? 0,
      basically: key.basicallySatisfiedVotes ?? 0,
      not: key.notSatisfiedVotes ?? 0,
    });
  return (
    <>
      <FactList
        facts={[
          { label: t('key.chosen'), value: `${longDate(key.chosenOn, locale)} ${key.meeting}` },
          { label: t('key.leader'), value: key.leader?.name },
          { label: t('key.supervisor'), value: key.supervisor.name },
          ...(vote ? [{ label: t('key.voteResult'), value: vote }] : []),
        ]}
      />
      <KeyVisits visits={key.visits} />
    </>
  );
}

function KeyVisits({ visits }: { visits: KeyOne['visits'] }) {
  const locale = useLocale();
  const word = useWord();
  return (
    <ul className={styles.list}>
      {visits.map(({ id, kind, heldOn, participants, note, attachments }) => (
        <li className={styles.one} key={id}>
          <span className={styles.head}>
            <strong>{longDate(heldOn, locale)}</strong>
            <Tag>{word(keyVisitKindTerms[kind])}</Tag>
            <span>{participants}</span>
          </span>
          <p className={styles.text}>{note}</p>
          <AttachmentLinks attachments={attachments} />
        </li>
      ))}
    </ul>
  );
}
