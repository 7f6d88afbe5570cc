import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EnteredSuggestion } from './entryValues.ts';

/** Why a suggestion was sent back, above the form in which it is amended. */
export function ReturnedNotice({ suggestion }: { suggestion: EnteredSuggestion }) {
  const { t } = useTranslation('suggestion');
  const reason = suggestion.events.filter(({ move }) => move === 'sendBack').at(-1)?.reason;
  if (suggestion.state !== 'RETURNED' || !reason) return null;
  return <Alert description={reason} showIcon title={t('entry.returned')} type="warning" />;
}
