import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../shell/Notice.tsx';
import { ReturnReasonDocument } from './ReturnReason.generated.ts';

/** What the screening body asked to be amended, while a returned suggestion is being rewritten. */
export function ReturnReason({ suggestionId }: { suggestionId: string }) {
  const { t } = useTranslation('draft');
  const { data } = useQuery(ReturnReasonDocument, { variables: { id: suggestionId } });
  const node = data?.node;
  if (node?.__typename !== 'Suggestion' || node.state !== 'RETURNED') return null;
  const reason = node.events.filter(({ move }) => move === 'sendBack').at(-1)?.reason;
  return reason ? <Notice text={reason} title={t('returned')} /> : null;
}
