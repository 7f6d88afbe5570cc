import { useUploads } from '@renda/client';
import { handlingLimits } from '@renda/domain';
import { FileField, FormDrawer } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { LimitedText } from '../fields/LimitedText.tsx';
import { paperFiles } from '../fields/paperFiles.ts';
import { useMove } from '../graph/useMove.ts';
import type { UnitFormProps } from './PlacingActForm.tsx';
import { RecordProgressDocument } from './recordProgress.generated.ts';

interface Values {
  on: string;
  text: string;
}

/** Records on the time line what the unit has done so far. */
export function ProgressDrawer({ suggestion, handling, onClose, onDone }: UnitFormProps) {
  const { t } = useTranslation('placing');
  const { send, isBusy, refusal, invalid } = useMove(RecordProgressDocument);
  const uploads = useUploads('MATERIAL');
  const submit = async (values: Values) => {
    const input = { handlingId: handling.id, version: handling.version, attachmentIds: [...uploads.ids], ...values };
    const done = await send({ input });
    if (done) onDone(t('progress.done'));
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      draftKey={`progress.${handling.id}`}
      initialValues={{ on: today(), text: '' }}
      invalid={invalid}
      isBusy={isBusy || uploads.isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('progress.submit')}
      title={t('progress.title')}
    >
      <Consequence>{t('progress.consequence', { name: suggestion.leadDeputy.name })}</Consequence>
      <Form.Item label={t('progress.on')} name="on" rules={[{ required: true, message: t('progress.onMissing') }]}>
        <Input max={today()} min={today(new Date(handling.assignedAt))} type="date" />
      </Form.Item>
      <LimitedText limit={handlingLimits.progress} name="text" rows={4} />
      <FileField
        accept={`${paperFiles},.docx,.xlsx`}
        files={uploads.files}
        hint={t('progress.filesHint')}
        label={t('progress.files')}
        onPick={uploads.add}
        onRemove={uploads.remove}
      />
    </FormDrawer>
  );
}
