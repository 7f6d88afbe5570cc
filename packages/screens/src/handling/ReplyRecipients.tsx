import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { ReplyRecipientsDocument } from './ReplyRecipients.generated.ts';

interface Props {
  suggestionId: string;
  /** How many promises are made with the reply. */
  promises: number;
}

/** Who gets the reply, by name, and what it sets going: said before it is issued. */
export function ReplyRecipients({ suggestionId, promises }: Props) {
  const { t } = useTranslation('handling');
  const { data } = useQuery(ReplyRecipientsDocument, { variables: { id: suggestionId }, fetchPolicy: 'network-only' });
  const to = data?.node?.__typename === 'Suggestion' ? data.node.replyRecipients : null;
  if (!to) return null;
  const names = to.coSigners.join(t('issue.nameJoint'));
  return (
    <Consequence>
      {to.coSigners.length > 0
        ? t('issue.consequenceJoint', { name: to.leadDeputy, names, count: to.coSigners.length })
        : t('issue.consequence', { name: to.leadDeputy })}
      {promises > 0 && t('issue.promises', { count: promises })}
    </Consequence>
  );
}
