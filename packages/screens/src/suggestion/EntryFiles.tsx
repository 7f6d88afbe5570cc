import { FileField } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import { paperFiles } from '../fields/paperFiles.ts';
import type { useEntryDraft } from './useEntryDraft.ts';

interface Props {
  entry: ReturnType<typeof useEntryDraft>;
  /** Why the scan does not do. */
  scanFault: string | null;
}

/** The scan of the paper that the deputy signed, which is owed, and whatever came with it. */
export function EntryFiles({ entry: { scans, materials }, scanFault }: Props) {
  const { t } = useTranslation('suggestion');
  return (
    <>
      <FileField
        accept={paperFiles}
        error={scanFault}
        files={scans.files}
        hint={t('entry.scanHint')}
        isRequired
        label={t('entry.scan')}
        onPick={scans.add}
        onRemove={scans.remove}
      />
      <FileField
        accept={`${paperFiles},.docx,.xlsx`}
        files={materials.files}
        label={t('entry.materials')}
        onPick={materials.add}
        onRemove={materials.remove}
      />
    </>
  );
}
