import { type Addressee, addressees, addresseeTerms } from '@renda/domain';
import { Section, Tag } from '@renda/ui/desktop';
import { shortInstant, useLocale } from '@renda/ui/texts';
import { App, Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMove } from '../graph/useMove.ts';
import { useWord } from '../texts/useWord.ts';
import { recordNamed, useOpenForm } from '../ways/OpenActContext.ts';
import { DraftUpwardReportDocument } from './draftUpwardReport.generated.ts';
import styles from './Entries.module.css';
import type { Leadership } from './SuggestionLeadership.tsx';
import { UpwardReportDrawer } from './UpwardReportDrawer.tsx';

interface Props {
  suggestion: Leadership;
}

/** What was reported upwards, and the drafts that wait for a person to send them. */
export function SuggestionUpwardReports({ suggestion }: Props) {
  const { t } = useTranslation('leadership');
  const locale = useLocale();
  const { upwardReports, availableActs } = suggestion;
  const mayReport = availableActs.includes('reportUpwards');
  const drafts = upwardReports.filter(({ state }) => state === 'DRAFT' && mayReport);
  const { open, show, close } = useOpenForm(
    (named) => recordNamed(named, 'sendReport', drafts) ?? recordNamed(named, 'readReport', upwardReports),
  );
  if (upwardReports.length === 0 && !mayReport) return null;
  return (
    <Section extra={mayReport && <DraftButton suggestion={suggestion} />} title={t('report.title')}>
      {upwardReports.length === 0 && <span className={styles.note}>{t('report.none')}</span>}
      <ul className={styles.list}>
        {upwardReports.map(({ id, state, addresseeName, sentAt, sentByName, draftedAt, draftedByName }) => (
          <li className={styles.one} key={id}>
            <span className={styles.head}>
              <strong>{addresseeName}</strong>
              <Tag kind={state === 'SENT' ? 'ok' : 'due'}>{t(`report.${state}`)}</Tag>
              <span className={styles.note}>
                {`${sentByName ?? draftedByName} · ${shortInstant(sentAt ?? draftedAt, locale)}`}
              </span>
              <Button onClick={() => show(`readReport.${id}`)} size="small">
                {t(state === 'SENT' ? 'report.read' : 'report.amend')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {open && <UpwardReportDrawer maySend={mayReport} onClose={close} report={open} />}
    </Section>
  );
}

/** The machine drafts from the record; nothing goes out before a person has read and sent it. */
function DraftButton({ suggestion: { id, version } }: Props) {
  const { t } = useTranslation('leadership');
  const word = useWord();
  const { message } = App.useApp();
  const { send, isBusy, refusal, invalid } = useMove(DraftUpwardReportDocument);
  const draft = async (addressee: Addressee) => {
    const done = await send({ input: { suggestionId: id, version, addressee } });
    if (done) void message.success(t('report.drafted'));
  };
  const fault = refusal ?? invalid?.message;
  const items = addressees.map((addressee) => ({ key: addressee, label: word(addresseeTerms[addressee]) }));
  return (
    <>
      {fault && <span role="alert">{fault}</span>}
      <Dropdown menu={{ items, onClick: ({ key }) => void draft(key as Addressee) }} trigger={['click']}>
        <Button loading={isBusy}>{t('report.draft')}</Button>
      </Dropdown>
    </>
  );
}
