import type { FragmentType } from '@apollo/client';
import { consentKindTerms, type SuggestionState } from '@renda/domain';
import { shortInstant, useLocale } from '@renda/ui/texts';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import { useWord } from '../texts/useWord.ts';
import { type WayOutNotice_suggestionFragment, WayOutNotice_suggestionFragmentDoc } from './WayOutNotice.generated.ts';
import styles from './WayOutNotice.module.css';

interface Props {
  suggestion: FragmentType<WayOutNotice_suggestionFragment>;
}

/** The move that led to each state outside the usual way. */
const ledBy: Partial<Record<SuggestionState, string>> = {
  RETURNED: 'sendBack',
  WITHDRAWN: 'withdraw',
  REDIRECTED: 'redirect',
  JOINED: 'join',
  ENDED_FOR_REFERENCE: 'endForReference',
};

/** Above the page: why it goes no further, what its lead deputy is being asked, what the delegation found. */
export function WayOutNotice({ suggestion }: Props) {
  const { t } = useTranslation('screening');
  const locale = useLocale();
  const found = useRecord(WayOutNotice_suggestionFragmentDoc, 'WayOutNotice_suggestion', suggestion);
  if (!found) return null;
  const last = (move: string | undefined) => found.events.filter((event) => event.move === move).at(-1);
  const ended = last(ledBy[found.state]);
  const checked = found.state === 'SUBMITTED' ? last('preScreen') : undefined;
  const awaitsCheck = found.state === 'SUBMITTED' && found.raisedIn === 'SESSION' && !checked;
  const open = found.consentRequests.find(({ state }) => state === 'ASKED');
  if (!ended && !checked && !awaitsCheck && !open) return null;
  const by = ({ at, actorName }: { at: string; actorName: string }) => `${shortInstant(at, locale)} · ${actorName}`;
  return (
    <div className={styles.notices}>
      {ended && <Alert description={by(ended)} showIcon title={ended.sentence} type="info" />}
      {checked && <Alert description={by(checked)} showIcon title={checked.sentence} type="info" />}
      {awaitsCheck && <Alert showIcon title={t('notice.notChecked')} type="info" />}
      {open && <OpenQuestion isScreened={found.state === 'SUBMITTED'} name={found.leadDeputy.name} request={open} />}
    </div>
  );
}

type Request = WayOutNotice_suggestionFragment['consentRequests'][number];

function OpenQuestion({ name, request, isScreened }: { name: string; request: Request; isScreened: boolean }) {
  const { t } = useTranslation('screening');
  const word = useWord();
  const locale = useLocale();
  const { kind, intoTitle, intoDeputy, reason, askedAt, askedByName } = request;
  const facts = { name, what: word(consentKindTerms[kind]), title: intoTitle ?? '', deputy: intoDeputy ?? '' };
  return (
    <Alert
      description={
        <>
          {kind === 'JOIN' && <p>{t('notice.into', facts)}</p>}
          <p>{t('notice.why', { reason })}</p>
          {isScreened && <p>{t('notice.decidingEnds')}</p>}
          <p>{`${shortInstant(askedAt, locale)} · ${askedByName}`}</p>
        </>
      }
      showIcon
      title={t('notice.asked', facts)}
      type="info"
    />
  );
}
