import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { EmptyState, ErrorState, Loading } from '@renda/ui/desktop';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWays } from '../ways/WaysContext.ts';
import { EntryForm } from './EntryForm.tsx';
import { EntryScreenDocument } from './EntryScreen.generated.ts';
import { keepEntry } from './entryValues.ts';

interface Props {
  /** The draft or returned suggestion to go on with; a new one where there is none. */
  id?: string;
  /** Where one enters for the deputies of one township alone. */
  townshipId?: string;
}

/** Entering a suggestion on behalf of a deputy, from paper, telephone or message. */
export function EntryScreen({ id, townshipId }: Props) {
  const [edition, setEdition] = useState(0);
  const beginAfresh = () => {
    keepEntry(id, null);
    setEdition((before) => before + 1);
  };
  const entry = { townshipId, onAfresh: beginAfresh };
  if (id === undefined) return <EntryForm key={edition} suggestion={null} {...entry} />;
  return <BegunEntry edition={edition} id={id} {...entry} />;
}

interface BegunProps {
  id: string;
  townshipId: string | undefined;
  onAfresh: () => void;
  edition: number;
}

function BegunEntry({ id, edition, ...entry }: BegunProps) {
  const { t } = useTranslation('suggestion');
  const { go } = useWays();
  const options = { variables: { id }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' } as const;
  const { data, error, refetch } = useQuery(EntryScreenDocument, options);
  if (!data) return error ? <ErrorState onRetry={() => void refetch()} text={faultSentence(error)} /> : <Loading />;
  const suggestion = data.node?.__typename === 'Suggestion' && data.node.mayRevise ? data.node : null;
  if (suggestion) return <EntryForm key={`${id} ${edition}`} suggestion={suggestion} {...entry} />;
  const look = <Button onClick={() => go({ to: 'suggestion', id })}>{t('entry.look')}</Button>;
  return <EmptyState action={look} text={t('entry.goneText')} title={t('entry.gone')} />;
}
