import { useQuery } from '@apollo/client/react';
import { type ReplyClass, replyClassTerms } from '@renda/domain';
import { Tag, type TagKind } from '@renda/ui/phone';
import { useLocale } from '@renda/ui/texts';
import { ReplyClassWordsDocument } from './ReplyClassWords.generated.ts';

const kinds: Record<ReplyClass, TagKind> = { A: 'ok', B: 'accent', C: 'rest', D: 'rest' };

/** The class of a reply as the county calls it; until that is read, as it is usually called. */
export function ReplyClassTag({ replyClass }: { replyClass: ReplyClass }) {
  const locale = useLocale();
  const { data } = useQuery(ReplyClassWordsDocument);
  const own = data?.replyClassWords.words.find((each) => each.replyClass === replyClass);
  return <Tag kind={kinds[replyClass]}>{own?.word ?? replyClassTerms[replyClass][locale]}</Tag>;
}
