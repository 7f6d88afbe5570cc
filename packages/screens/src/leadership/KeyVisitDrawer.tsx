import { useIdempotencyKey, useUploads } from '@renda/client';
import { handlingLimits, type KeyVisitKind, keyVisitKinds, keyVisitKindTerms } from '@renda/domain';
import { FileField, FormDrawer } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { LimitedText } from '../fields/LimitedText.tsx';
import { paperFiles } from '../fields/paperFiles.ts';
import { useMove } from '../graph/useMove.ts';
import { useWord } from '../texts/useWord.ts';
import { RecordKeyVisitDocument } from './recordKeyVisit.generated.ts';
import type { KeyOne } from './SuggestionKey.tsx';

interface Props {
  keyOne: KeyOne;
  onClose: () => void;
  onDone: (told: string) => void;
}

interface Values {
  kind: KeyVisitKind;
  heldOn: string;
  participants: string;
  note: string;
}

/** Records a visit by the leader or by the supervising body, or a note. */
export function KeyVisitDrawer({ keyOne, onClose, onDone }: Props) {
  const { t } = useTranslation('leadership');
  const word = useWord();
  const { key } = useIdempotencyKey();
  const { send, isBusy, refusal, invalid } = useMove(RecordKeyVisitDocument);
  const photos = useUploads('PHOTO');
  const submit = async (values: Values) => {
    const input = { idempotencyKey: key, keySuggestionId: keyOne.id, ...values, attachmentIds: [...photos.ids] };
    const done = await send({ input });
    if (done) onDone(t('key.visitDone'));
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      draftKey={`keyVisit.${keyOne.id}`}
      initialValues={{ kind: 'SUPERVISE', heldOn: today(), participants: '', note: '' }}
      invalid={invalid}
      isBusy={isBusy || photos.isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('key.visit')}
      title={t('key.visit')}
    >
      <Form.Item label={t('key.kind')} name="kind">
        <Radio.Group options={keyVisitKinds.map((kind) => ({ value: kind, label: word(keyVisitKindTerms[kind]) }))} />
      </Form.Item>
      <Form.Item label={t('key.heldOn')} name="heldOn" required>
        <Input max={today()} type="date" />
      </Form.Item>
      <LimitedText limit={handlingLimits.participants} name="participants" />
      <LimitedText limit={handlingLimits.note} name="note" rows={4} />
      <FileField
        accept={paperFiles}
        files={photos.files}
        label={t('key.photos')}
        onPick={photos.add}
        onRemove={photos.remove}
      />
    </FormDrawer>
  );
}
