import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  href: string;
  /** What is in the file. */
  hint?: string;
  /** What is taken out, where “export” alone would not say it. */
  label?: string;
}

/** Saves what the address gives as a workbook. */
export function ExportButton({ href, hint, label }: Props) {
  const { t } = useTranslation('paper');
  return (
    <Button download href={href} icon={<DownloadOutlined aria-hidden="true" />} title={hint ?? t('exportHint')}>
      {label ?? t('export')}
    </Button>
  );
}
