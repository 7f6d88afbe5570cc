import { useApolloClient } from '@apollo/client/react';
import { useAct, useIdempotencyKey } from '@renda/client';
import type { ObjectionSubject } from '@renda/domain';
import { useState } from 'react';
import { ConfirmEntryDocument, ObjectToEntryDocument } from './EntryCard.generated.ts';

interface About {
  readonly suggestionId: string;
  readonly subject: ObjectionSubject;
  readonly consultationId?: string | null;
}

/** Finding a record right, and objecting to it; the first screen is asked anew after either. */
export function useEntryActs({ suggestionId, subject, consultationId = null }: About) {
  const { cache } = useApolloClient();
  const { key, renew } = useIdempotencyKey();
  const confirming = useAct(ConfirmEntryDocument);
  const objecting = useAct(ObjectToEntryDocument);
  const [refused, setRefused] = useState<string | null>(null);
  const about = { suggestionId, subject, consultationId };
  const forget = () => {
    cache.evict({ id: 'ROOT_QUERY', fieldName: 'entriesToCheck' });
    cache.gc();
  };
  const confirm = async () => {
    setRefused(null);
    const answer = (await confirming.act({ input: about }))?.confirmEntry;
    if (!answer) return;
    if (answer.__typename === 'ConfirmEntryPayload') forget();
    else setRefused(answer.message);
  };
  const object = async (reason: string) => {
    setRefused(null);
    const answer = (await objecting.act({ input: { idempotencyKey: key, ...about, reason } }))?.objectToEntry;
    if (!answer) return false;
    if (answer.__typename !== 'ObjectToEntryPayload') {
      setRefused(answer.message);
      return false;
    }
    renew();
    forget();
    return true;
  };
  const isBusy = confirming.isBusy || objecting.isBusy;
  return { confirm, object, isBusy, refusal: refused ?? confirming.fault ?? objecting.fault };
}
