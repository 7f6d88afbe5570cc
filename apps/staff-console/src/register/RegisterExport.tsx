import { useQuery } from '@apollo/client/react';
import { importNoun, isRegisterKind, type RegisterNoun } from '@renda/domain';
import { ExportButton } from '@renda/screens';
import { useTranslation } from 'react-i18next';
import { ImportableKindsDocument } from '../import/ImportableKinds.generated.ts';

/** Takes out the noun's entries of today in the columns in which they can be brought in again, for who may bring them in. */
export function RegisterExport({ noun }: { noun: RegisterNoun }) {
  const { t } = useTranslation('register');
  const kinds = useQuery(ImportableKindsDocument).data?.importableKinds ?? [];
  const kind = kinds.find((each) => isRegisterKind(each) && importNoun(each) === noun);
  return kind ? <ExportButton hint={t('exportHint')} href={`/imports/export/${kind}`} /> : null;
}
