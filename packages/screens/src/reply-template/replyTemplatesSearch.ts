import { offeredReplyClasses, type ReplyClass } from '@renda/domain';

/** What the list of templates reads from its address: the class, whether those out of use are shown, and the one that is open. */
export interface ReplyTemplatesSearch {
  replyClass?: ReplyClass;
  all?: true;
  open?: string;
}

/** Takes what is known, and nothing else. */
export function replyTemplatesSearch(search: Record<string, unknown>): ReplyTemplatesSearch {
  const replyClass = offeredReplyClasses.find((each) => each === search.replyClass);
  return {
    ...(replyClass ? { replyClass } : {}),
    ...(search.all === true ? { all: true } : {}),
    ...(typeof search.open === 'string' && search.open !== '' ? { open: search.open } : {}),
  };
}
