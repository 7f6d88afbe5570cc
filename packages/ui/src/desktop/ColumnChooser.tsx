import { SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './ListPage.module.css';

interface Props {
  choices: readonly { key: string; title: string }[];
  chosen: string[];
  onChoose: (keys: string[]) => void;
}

/** Which columns are shown. */
export function ColumnChooser({ choices, chosen, onChoose }: Props) {
  const { t } = useTranslation('ui');
  const options = choices.map((column) => ({ label: column.title, value: column.key }));
  return (
    <Popover
      content={<Checkbox.Group className={styles.columns} onChange={onChoose} options={options} value={chosen} />}
      placement="topLeft"
      trigger={['click']}
    >
      <Button icon={<SettingOutlined />} type="text">
        {t('list.columns')}
      </Button>
    </Popover>
  );
}
