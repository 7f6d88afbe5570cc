import { DownOutlined, UserOutlined } from '@ant-design/icons';
import { Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../texts/useLocale.ts';
import { type Appearance, scales, setAppearance, useAppearance } from '../theme/index.ts';
import styles from './AppFrame.module.css';

interface Props {
  name: string;
  /** What else the person may do here: change the password, sign out. */
  items: readonly { key: string; label: string; onClick: () => void }[];
}

const modes: readonly Appearance['mode'][] = ['system', 'light', 'dark'];
const scaleWords = { 1: 'frame.scale.1', 1.3: 'frame.scale.1_3', 1.6: 'frame.scale.1_6' } as const;
const languages = { 'zh-CN': '简体中文', en: 'English' };

/** The person's name at the right of the band, with display, print size and language below it. */
export function PersonMenu({ name, items }: Props) {
  const { mode, scale } = useAppearance();
  const locale = useLocale();
  const choices = useChoices();
  return (
    <Dropdown
      menu={{
        selectable: true,
        selectedKeys: [`mode.${mode}`, `scale.${scale}`, `locale.${locale}`],
        items: [...choices, { type: 'divider' }, ...items],
      }}
      placement="bottomRight"
      trigger={['click']}
    >
      <button className={styles.person} type="button">
        <UserOutlined />
        {name}
        <DownOutlined className={styles.chevron} />
      </button>
    </Dropdown>
  );
}

function useChoices(): NonNullable<MenuProps['items']> {
  const { t, i18n } = useTranslation('ui');
  return [
    {
      key: 'mode',
      label: t('frame.appearance'),
      children: modes.map((mode) => ({
        key: `mode.${mode}`,
        label: t(`frame.mode.${mode}`),
        onClick: () => setAppearance({ mode }),
      })),
    },
    {
      key: 'scale',
      label: t('frame.print'),
      children: scales.map((scale) => ({
        key: `scale.${scale}`,
        label: t(scaleWords[scale]),
        onClick: () => setAppearance({ scale }),
      })),
    },
    {
      key: 'locale',
      label: t('frame.language'),
      children: Object.entries(languages).map(([locale, label]) => ({
        key: `locale.${locale}`,
        label,
        onClick: () => void i18n.changeLanguage(locale),
      })),
    },
  ];
}
