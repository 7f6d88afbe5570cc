import { useAct } from '@renda/client';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { CancelImportDocument } from './CancelImport.generated.ts';
import type { SeenImport } from './SeenImport.ts';

/** Gives the import up, when asked twice. */
export function CancelImport({ seen: { id, version } }: { seen: SeenImport }) {
  const { t } = useTranslation('import');
  const { modal, message } = App.useApp();
  const { act, isBusy } = useAct(CancelImportDocument, ['ImportsPage', 'ImportPage']);
  const cancel = async () => {
    const result = (await act({ input: { importId: id, version } }))?.cancelImport;
    if (result && 'message' in result) void message.error(result.message);
  };
  const ask = () =>
    void modal.confirm({
      title: t('page.cancelAsk'),
      okText: t('page.cancel'),
      cancelText: t('page.keep'),
      onOk: cancel,
    });
  return (
    <Button loading={isBusy} onClick={ask}>
      {t('page.cancel')}
    </Button>
  );
}
