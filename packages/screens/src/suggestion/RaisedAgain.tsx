import type { FragmentType } from '@apollo/client';
import { Card, Section } from '@renda/ui/desktop';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import { useWays } from '../ways/WaysContext.ts';
import { RaiseAgainDrawer } from './RaiseAgainDrawer.tsx';
import { type RaisedAgain_suggestionFragment, RaisedAgain_suggestionFragmentDoc } from './RaisedAgain.generated.ts';
import styles from './SuggestionSimilar.module.css';

type Tied = NonNullable<RaisedAgain_suggestionFragment['raisesAgain']>;

/** The earlier suggestion that this one raises again, and the later ones that raise this one again (滚动办理). */
export function RaisedAgain({ suggestion }: { suggestion: FragmentType<RaisedAgain_suggestionFragment> }) {
  const { t } = useTranslation('suggestion');
  const { message } = App.useApp();
  const [isOpen, setOpen] = useState(false);
  const found = useRecord(RaisedAgain_suggestionFragmentDoc, 'RaisedAgain_suggestion', suggestion);
  if (!found) return null;
  const { raisesAgain, raisedAgainBy } = found;
  const mayTie = found.availableActs.includes('raiseAgain');
  if (!raisesAgain && raisedAgainBy.length === 0 && !mayTie) return null;
  const done = (told: string) => {
    setOpen(false);
    void message.success(told);
  };
  const tie = mayTie && <Button onClick={() => setOpen(true)}>{t(raisesAgain ? 'again.change' : 'again.tie')}</Button>;
  return (
    <Card>
      <Section extra={tie} title={t('again.title')}>
        {!raisesAgain && raisedAgainBy.length === 0 && <p className={styles.none}>{t('again.none')}</p>}
        <ul className={styles.list}>
          {raisesAgain && <TiedOne note={t('again.raises')} tied={raisesAgain} />}
          {raisedAgainBy.map((each) => (
            <TiedOne key={each.id} note={t('again.raisedBy')} tied={each} />
          ))}
        </ul>
      </Section>
      {isOpen && <RaiseAgainDrawer onClose={() => setOpen(false)} onDone={done} suggestion={found} />}
    </Card>
  );
}

function TiedOne({ tied: { id, title, officialNumber }, note }: { tied: Tied; note: string }) {
  const { WayLink } = useWays();
  return (
    <li>
      <WayLink className={styles.title} way={{ to: 'suggestion', id }}>
        {title}
      </WayLink>
      <span className={styles.facts}>{[note, officialNumber].filter(Boolean).join(' · ')}</span>
    </li>
  );
}
