import { useApolloClient } from '@apollo/client/react';
import { faultSentence, useAct } from '@renda/client';
import { useState } from 'react';
import {
  ChangeTimetableDocument,
  type ChangeTimetableMutationVariables,
  TimetablePreviewDocument,
  type TimetablePreviewQuery,
} from './Timetable.generated.ts';

export type TimetableChange = ChangeTimetableMutationVariables['change'];
export type Preview = Extract<TimetablePreviewQuery['timetablePreview'], { __typename: 'TimetablePreview' }>;
export type Refused = { message: string; field?: string };

/** A change on its way: first what would follow from it, then the change itself. */
export function useTimetableChange() {
  const client = useApolloClient();
  const [asked, setAsked] = useState<{ change: TimetableChange; preview: Preview } | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isAsking, setAsking] = useState(false);
  const { act, isBusy, fault } = useAct(ChangeTimetableDocument, ['Timetable']);

  /** Asks what would follow; resolves to whether it may be done. */
  const ask = async (change: TimetableChange): Promise<boolean> => {
    setAsking(true);
    setRefused(null);
    try {
      const options = { query: TimetablePreviewDocument, variables: { change }, fetchPolicy: 'no-cache' } as const;
      const answer = (await client.query(options)).data?.timetablePreview;
      if (answer?.__typename === 'TimetablePreview') {
        setAsked({ change, preview: answer });
        return true;
      }
      setRefused(answer ?? null);
    } catch (error) {
      setRefused({ message: faultSentence(error) });
    } finally {
      setAsking(false);
    }
    return false;
  };

  /** Does it; resolves to how many suggestions have another date, or null when it was refused. */
  const confirm = async (): Promise<number | null> => {
    const result = asked && (await act({ change: asked.change }))?.changeTimetable;
    if (result?.__typename === 'ChangeTimetablePayload') return result.count;
    setAsked(null);
    if (result) setRefused(result);
    return null;
  };
  return { asked, ask, back: () => setAsked(null), confirm, refused, isAsking, isBusy, fault };
}
