import { useQuery } from '@apollo/client/react';
import { type ReplyClass, replyClassTerms } from '@renda/domain';
import { useCallback } from 'react';
import { useWord } from '../texts/useWord.ts';
import { ReplyClassWordsDocument } from './ReplyClassWords.generated.ts';

/** Says a class of a reply as the county calls it; until that is read, as it is usually called. */
export function useReplyClassWord(): (replyClass: ReplyClass) => string {
  const usual = useWord();
  const { data } = useQuery(ReplyClassWordsDocument);
  const words = data?.replyClassWords.words;
  return useCallback(
    (replyClass: ReplyClass) =>
      words?.find((each) => each.replyClass === replyClass)?.word ?? usual(replyClassTerms[replyClass]),
    [words, usual],
  );
}
