import { ErrorState, Loading } from '@renda/ui/desktop';
import { LostPage } from '../shell/LostPage.tsx';
import { EntryDetail } from './EntryDetail.tsx';
import type { Doing } from './RegisterForm.tsx';
import type { RegisterSection, RegisterSpec } from './RegisterSpec.ts';
import type { OpenedEntry } from './useEntry.ts';

interface Props extends OpenedEntry {
  spec: RegisterSpec;
  asOf: string;
  /** Adds an entry that belongs to this one, as long as it has no end; null where the viewer may not. */
  onAdd: ((doing: Doing) => void) | null;
}

/** The open entry in its drawer, or what stands in its place. */
export function OpenEntry({ spec, asOf, onAdd, node, name, isLoading, fault, onRetry }: Props) {
  if (fault) return <ErrorState onRetry={onRetry} text={fault} />;
  if (isLoading) return <Loading />;
  if (node === null) return <LostPage />;
  const add =
    onAdd === null || node.validTo
      ? null
      : (section: RegisterSection, addsBy: string) =>
          onAdd({ what: 'add', noun: section.noun, preset: { [addsBy]: { id: node.id, name } } });
  return <EntryDetail asOf={asOf} entry={node} onAdd={add} spec={spec} />;
}
