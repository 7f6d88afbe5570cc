import { holdsOn } from '@renda/domain';
import { Tag } from '@renda/ui/desktop';
import { Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EntryNode } from './EntryNode.ts';

interface Props {
  entry: EntryNode | null;
  name: string;
  /** The day that is looked at. */
  asOf: string;
}

/** The open entry's name, with a word where it does not hold on the day, or is of a person who does not exist. */
export function EntryTitle({ entry, name, asOf }: Props) {
  const { t } = useTranslation('register');
  if (entry === null) return name;
  const { validFrom, validTo = null, isInvented } = entry;
  return (
    <Space wrap>
      {name}
      {!holdsOn({ validFrom, validTo }, asOf) && (
        <Tag>{t(validFrom > asOf ? 'validity.notYet' : 'validity.ended')}</Tag>
      )}
      {isInvented === true && <Tag>{t('invented')}</Tag>}
    </Space>
  );
}
