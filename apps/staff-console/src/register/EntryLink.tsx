import type { RegisterNoun } from '@renda/domain';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { entryUrls } from './entryUrls.ts';

/** Leads to an entry on the page of its noun, on the day that is looked at. */
export function EntryLink({ noun, id, children }: { noun: RegisterNoun; id: string; children: ReactNode }) {
  return (
    <Link
      search={({ asOf }: { asOf?: string }) => ({ open: id, ended: true as const, ...(asOf ? { asOf } : {}) })}
      to={entryUrls[noun]}
    >
      {children}
    </Link>
  );
}
