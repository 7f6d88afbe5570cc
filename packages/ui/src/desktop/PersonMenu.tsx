import { DownOutlined, UserOutlined } from '@ant-design/icons';
import { Dropdown } from 'antd';
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

/** The person's name at the right of the band, with display, print size and language below it. */
export function PersonMenu({ name, items }: Props) {
  const { t, i18n } = useTranslation('ui');
  const { mode, scale } = useAppearance();
  const locale = useLocale();
  const languages = { 'zh-CN': '简体中文', en: 'English' };
  return (
    <Dropdown
      menu={{
        selectable: true,
        selectedKeys: [`mode.${mode}`, `scale.${scale}`, `locale.${locale}`],
        items: [
          {
            key: 'mode',
            label: t('frame.appearance'),
            children: modes.map((each) => ({
              key: `mode.${each}`,
              label: t(`frame.mode.${each}`),
              onClick: () => setAppearance({ mode: each }),
            })),
          },
          {
            key: 'scale',
            label: t('frame.print'),
            children: scales.map((each) => ({
              key: `scale.${each}`,
              label: t(scaleWords[each]),
              onClick: () => setAppearance({ scale: each }),
            })),
          },
          {
            key: 'locale',
            label: t('frame.language'),
            children: Object.entries(languages).map(([each, label]) => ({
              key: `locale.${each}`,
              label,
              onClick: () => void i18n.changeLanguage(each),
            })),
          },
          { type: 'divider' },
          ...items.map((item) => ({ key: item.key, label: item.label, onClick: item.onClick })),
        ],
      }}
      placement="bottomRight"
      trigger={['click']}
    >
      <button className={styles.person} type="button">
        <UserOutlined />
        {name}
        <DownOutlined style={{ fontSize: '0.75em' }} />
      </button>
    </Dropdown>
  );
}
