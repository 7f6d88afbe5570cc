import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SuggestionRow } from '../suggestion/suggestionColumns.tsx';
import { BulkAssign } from './BulkAssign.tsx';
import { BulkClose } from './BulkClose.tsx';
import { BulkWords } from './BulkWords.tsx';
import { type BulkAct, bulkActs, fittingOf } from './fittingOf.ts';

/** What a form of one thing done to many is given. */
export interface BulkProps {
  chosen: readonly SuggestionRow[];
  fitting: ReadonlySet<string>;
  onClose: (isChanged: boolean) => void;
}

/** What may be done to the selected rows together: each act that fits any of them. */
export function BulkActs({ chosen, onDone }: { chosen: readonly SuggestionRow[]; onDone: () => void }) {
  const { t } = useTranslation('inBulk');
  const [open, setOpen] = useState<BulkAct | null>(null);
  const close = (isChanged: boolean) => {
    setOpen(null);
    if (isChanged) onDone();
  };
  const form = { chosen, fitting: open ? fittingOf(open, chosen) : new Set<string>(), onClose: close };
  return (
    <Space wrap>
      {bulkActs
        .filter((act) => fittingOf(act, chosen).size > 0)
        .map((act) => (
          <Button key={act} onClick={() => setOpen(act)}>
            {t(`${act}.many`, { count: fittingOf(act, chosen).size })}
          </Button>
        ))}
      {fittingOf('close', chosen).size > 0 && <BulkClose chosen={chosen} onDone={onDone} />}
      {open === 'assign' && <BulkAssign {...form} />}
      {(open === 'remind' || open === 'remark') && <BulkWords {...form} act={open} />}
    </Space>
  );
}
