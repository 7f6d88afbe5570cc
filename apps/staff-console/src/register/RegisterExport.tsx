import { useQuery } from '@apollo/client/react';
import { importNoun, isRegisterKind, type RegisterNoun } from '@renda/domain';
import { ExportButton, entriesHref } from '@renda/screens';
import { useTranslation } from 'react-i18next';
import { ImportableKindsDocument } from '../import/ImportableKinds.generated.ts';

interface Props {
  noun: RegisterNoun;
  /** What the list is narrowed to; null where it shows all that holds today. */
  filter: object | null;
}

/** Takes out what the list shows in the columns in which it can be brought in again, for who may bring it in. */
export function RegisterExport({ noun, filter }: Props) {
  const { t } = useTranslation('register');
  const kinds = useQuery(ImportableKindsDocument).data?.importableKinds ?? [];
  const kind = kinds.find((each) => isRegisterKind(each) && importNoun(each) === noun);
  return kind ? <ExportButton hint={t('exportHint')} href={entriesHref(kind, filter)} /> : null;
}
