import { type Role, roleTerms } from '@renda/domain';
import { useLocale } from '@renda/ui/texts';

interface Props {
  grants: readonly { id: string; role: Role; body?: string | null }[];
}

/** The roles of an account in a line, each with the body for which it is held. */
export function HeldRoles({ grants }: Props) {
  const locale = useLocale();
  const words = grants.map(({ role, body }) =>
    body ? `${roleTerms[role][locale]}（${body}）` : roleTerms[role][locale],
  );
  return words.length === 0 ? '—' : words.join(locale === 'en' ? ', ' : '、');
}
