import { useAct } from '@renda/client';
import { useWays } from '@renda/screens';
import { Tag } from '@renda/ui/desktop';
import { shortInstant, useLocale } from '@renda/ui/texts';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './CallSheet.module.css';
import { type CalledCard_calledFragment as Called, TellByTelephoneDocument } from './CallSheetPage.generated.ts';

/** Somebody to call: who, at which number, and what to say; each line with its tick. */
export function CalledCard({ called }: { called: Called }) {
  const { t } = useTranslation('callSheet');
  return (
    <section aria-label={called.name} className={styles.called}>
      <div className={styles.who}>
        <h3>{called.name}</h3>
        {called.phones.length === 0 && <p className={styles.faint}>{t('noPhone')}</p>}
        <ul>
          {called.phones.map(({ name, phone }) => (
            <li key={`${name} ${phone}`}>
              {called.isUnit && `${name} `}
              <a href={`tel:${phone}`}>{phone}</a>
            </li>
          ))}
        </ul>
      </div>
      <ul className={styles.lines}>
        {called.lines.map((line) => (
          <CallLine isUnit={called.isUnit} key={line.noticeId} line={line} whom={called.name} />
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  line: Called['lines'][number];
  whom: string;
  /** Of deputies nobody says that they are late. */
  isUnit: boolean;
}

function CallLine({ line, whom, isUnit }: LineProps) {
  const { t } = useTranslation('callSheet');
  const locale = useLocale();
  const { WayLink } = useWays();
  const { tell, isBusy } = useTelling();
  const { noticeId, suggestionId, about, sentence, isLate, sentAt } = line;
  return (
    <li className={styles.line}>
      <span aria-hidden className={styles.box} />
      <div className={styles.words}>
        <p className={styles.sentence}>
          {isLate && <Tag kind={isUnit ? 'late' : 'due'}>{t(isUnit ? 'late' : 'open')}</Tag>} {sentence}
        </p>
        <p className={styles.about}>
          <WayLink way={{ to: 'suggestion', id: suggestionId }}>{about}</WayLink>
          <time dateTime={sentAt}>{t('sentAt', { at: shortInstant(sentAt, locale) })}</time>
        </p>
      </div>
      <Button
        aria-label={t('tellWhom', { whom, sentence })}
        className={styles.tick ?? ''}
        loading={isBusy}
        onClick={() => void tell(noticeId)}
      >
        {t('told')}
      </Button>
    </li>
  );
}

/** Records it; the sheet and the inbox are read again, and what was told is gone from the sheet. */
function useTelling() {
  const { t } = useTranslation('callSheet');
  const { message } = App.useApp();
  const { act, isBusy } = useAct(TellByTelephoneDocument, ['CallSheetPage']);
  const tell = async (noticeId: string) => {
    const result = (await act({ input: { noticeId } }))?.tellByTelephone;
    if (result?.__typename === 'TellByTelephonePayload') void message.success(t('recorded'));
    else void message.error(result && 'message' in result ? result.message : t('notRecorded'));
  };
  return { tell, isBusy };
}
