import { useUploads } from '@renda/client';
import { FileField, FormDrawer } from '@renda/ui/desktop';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { paperFiles } from '../fields/paperFiles.ts';
import { useMove } from '../graph/useMove.ts';
import { DeputiesSelect } from './DeputiesSelect.tsx';
import { EnterCoSignaturesDocument } from './enterCoSignatures.generated.ts';
import type { CoSigningFormProps } from './SuggestionCoSigners.tsx';

interface Values {
  deputyIds: string[];
}

/** Enters signatures that stand on the paper, with its scan. */
export function EnterSignaturesDrawer({ suggestion, onClose, onDone }: CoSigningFormProps) {
  const { t } = useTranslation('coSigning');
  const { send, isBusy, refusal, invalid } = useMove(EnterCoSignaturesDocument);
  const scans = useUploads('SCAN');
  const { id, version, congress, leadDeputy, coSigners } = suggestion;
  const signed = coSigners.filter(({ state }) => state === 'SIGNED').map(({ deputy }) => deputy.id);
  const scanFault = invalid?.field === 'attachmentIds' ? invalid.message : null;
  const submit = async ({ deputyIds }: Values) => {
    const done = await send({ input: { suggestionId: id, version, deputyIds, attachmentIds: [...scans.ids] } });
    if (done) onDone(t('enter.done', { count: deputyIds.length }));
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      initialValues={{ deputyIds: [] }}
      invalid={scanFault ? null : invalid}
      isBusy={isBusy || scans.isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('enter.submit')}
      title={t('enter.do')}
    >
      <Consequence>{t('enter.consequence')}</Consequence>
      <Form.Item
        label={t('enter.who')}
        name="deputyIds"
        rules={[{ required: true, type: 'array', min: 1, message: t('missing') }]}
      >
        <DeputiesSelect congressId={congress.id} except={[leadDeputy.id, ...signed]} />
      </Form.Item>
      <FileField
        accept={paperFiles}
        error={scanFault}
        files={scans.files}
        hint={t('enter.scanHint')}
        label={t('enter.scan')}
        onPick={scans.add}
        onRemove={scans.remove}
      />
    </FormDrawer>
  );
}
