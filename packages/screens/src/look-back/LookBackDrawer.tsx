import { useIdempotencyKey, useNetworkState, useUploads } from '@renda/client';
import { lookBackLimits } from '@renda/domain';
import { FileField, FormDrawer } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import { Alert, Form, Input, Radio } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { LimitedText } from '../fields/LimitedText.tsx';
import { useMove } from '../graph/useMove.ts';
import { HoldLookBackDocument } from './holdLookBack.generated.ts';

/** What the visit goes to: a commitment, or what was drawn. */
export interface VisitTarget {
  commitmentId?: string;
  lookBackId?: string;
  version: number;
  /** What is looked at, in words. */
  what: string;
  /** The unit whose promise or reply it is. */
  unit: string;
  leadDeputy: string;
  /** Where it may be; a beginning for the form. */
  place: string | null;
}

interface Props {
  target: VisitTarget;
  onClose: () => void;
  /** Called when it was done, with what to tell the person. */
  onDone: (told: string) => void;
}

interface Values {
  heldOn: string;
  place: string;
  isDeputyPresent: boolean;
  note: string;
  isPassed: boolean;
}

/** The form of a visit, for a phone in the hand: photographs by the camera, place, who was there, what was found, passed or not. */
export function LookBackDrawer({ target, onClose, onDone }: Props) {
  const { t } = useTranslation('lookBack');
  const { key } = useIdempotencyKey();
  const { send, isBusy, refusal, invalid } = useMove(HoldLookBackDocument);
  const photos = useUploads('VISIT_PHOTO');
  const [isPhotoMissing, setPhotoMissing] = useState(false);
  const { commitmentId, lookBackId, version, what, unit, leadDeputy, place } = target;
  const submit = async (values: Values) => {
    const isMissing = values.isPassed && photos.ids.length === 0;
    setPhotoMissing(isMissing);
    if (isMissing) return false;
    const visited = { commitmentId: commitmentId ?? null, lookBackId: lookBackId ?? null, version };
    const input = { idempotencyKey: key, ...visited, ...values, attachmentIds: [...photos.ids] };
    const done = await send({ input });
    if (done) onDone(t(values.isPassed ? 'visit.passed' : 'visit.failed', { unit, name: leadDeputy }));
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      draftKey={`lookBack.${commitmentId ?? lookBackId}`}
      initialValues={{ heldOn: today(), place: place ?? '', note: '' }}
      invalid={invalid?.field === 'attachmentIds' ? null : invalid}
      isBusy={isBusy || photos.isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal ?? (invalid?.field === 'attachmentIds' ? invalid.message : null)}
      submitLabel={t('visit.submit')}
      title={t('visit.title')}
    >
      <WithoutNetwork />
      <Form.Item>{t('visit.what', { what, unit })}</Form.Item>
      <FileField
        accept="image/*"
        error={isPhotoMissing ? t('visit.photoMissing') : null}
        files={photos.files}
        hint={t('visit.photoHint')}
        label={t('visit.photos')}
        onPick={photos.add}
        onRemove={photos.remove}
        pickLabel={t('visit.pick')}
      />
      <VisitFields target={target} />
    </FormDrawer>
  );
}

function VisitFields({ target }: { target: VisitTarget }) {
  const { t } = useTranslation('lookBack');
  return (
    <>
      <Form.Item label={t('visit.heldOn')} name="heldOn" required>
        <Input max={today()} type="date" />
      </Form.Item>
      <LimitedText limit={lookBackLimits.place} name="place" />
      <Form.Item
        label={t('visit.deputy', { name: target.leadDeputy })}
        name="isDeputyPresent"
        required
        rules={[{ required: true, message: t('visit.deputyMissing') }]}
      >
        <Radio.Group
          options={[
            { value: true, label: t('line.present') },
            { value: false, label: t('line.absent') },
          ]}
        />
      </Form.Item>
      <LimitedText limit={lookBackLimits.note} name="note" rows={4} />
      <Form.Item
        label={t('visit.verdict')}
        name="isPassed"
        required
        rules={[{ required: true, message: t('visit.verdictMissing') }]}
      >
        <Radio.Group
          options={[
            { value: true, label: t('visit.pass') },
            { value: false, label: t('visit.fail') },
          ]}
        />
      </Form.Item>
      <Form.Item dependencies={['isPassed']} noStyle>
        {({ getFieldValue }) => <Told isPassed={getFieldValue('isPassed')} target={target} />}
      </Form.Item>
    </>
  );
}

/** What follows from the verdict, said before it is sent; brought into sight, since the form is longer than a phone. */
function Told({ isPassed, target }: { isPassed: boolean | undefined; target: VisitTarget }) {
  const { t } = useTranslation('lookBack');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isPassed !== undefined) void place.current?.scrollIntoView({ block: 'nearest' });
  }, [isPassed]);
  const facts = { unit: target.unit, name: target.leadDeputy };
  const passed = target.commitmentId ? 'visit.consequencePassed' : 'visit.consequenceDrawn';
  return (
    <div ref={place}>
      {isPassed !== undefined && <Consequence>{t(isPassed ? passed : 'visit.consequenceFailed', facts)}</Consequence>}
    </div>
  );
}

function WithoutNetwork() {
  const { t } = useTranslation('lookBack');
  if (useNetworkState() === 'online') return null;
  return (
    <Form.Item>
      <Alert showIcon title={t('visit.offline')} type="warning" />
    </Form.Item>
  );
}
