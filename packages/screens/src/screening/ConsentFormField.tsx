import type { useUploads } from '@renda/client';
import { FileField } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import { paperFiles } from '../fields/paperFiles.ts';

interface Props {
  forms: ReturnType<typeof useUploads>;
  /** Why the paper does not do. */
  fault: string | null;
}

/** The scan of what the lead deputy signed, which is owed. */
export function ConsentFormField({ forms, fault }: Props) {
  const { t } = useTranslation('screening');
  return (
    <FileField
      accept={paperFiles}
      error={fault}
      files={forms.files}
      hint={t('consent.formHint')}
      isRequired
      label={t('consent.form')}
      onPick={forms.add}
      onRemove={forms.remove}
    />
  );
}
