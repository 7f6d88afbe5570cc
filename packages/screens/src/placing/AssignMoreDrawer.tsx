import type { HandlingRole } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { longDate, useLocale } from '@renda/ui/texts';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { DueOnPreview } from '../fields/DueOnPreview.tsx';
import { OrganSelect } from '../fields/OrganSelect.tsx';
import { useMove } from '../graph/useMove.ts';
import { AssignMoreDocument } from './assignMore.generated.ts';
import type { PlacingFormProps } from './PlacingActForm.tsx';

interface Values {
  separate?: string[];
  assisting?: string[];
}

const units = { isUnit: true };

/** Adds units to a suggestion that is placed already; a separate one only where units handle it separately. */
export function AssignMoreDrawer({ suggestion, onClose, onDone }: PlacingFormProps) {
  const { t } = useTranslation('placing');
  const locale = useLocale();
  const { send, isBusy, refusal, invalid } = useMove(AssignMoreDocument);
  const { id, version, replyDueOn, handlings, round, isPartUnplaced } = suggestion;
  const ofRound = handlings.filter((h) => h.round === round);
  const isSeparate = ofRound.some((h) => h.role === 'SEPARATE');
  const busy = ofRound.filter((h) => h.state !== 'DECLINED').map(({ unit }) => unit.id);
  const part = (role: HandlingRole) => (unitId: string) => ({ unitId, role });
  const submit = async ({ separate = [], assisting = [] }: Values) => {
    const chosen = [...separate.map(part('SEPARATE')), ...assisting.map(part('ASSISTING'))];
    const done = await send({ input: { suggestionId: id, version, units: chosen } });
    if (done) onDone(t('assignMore.done', { count: chosen.length }));
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      initialValues={{}}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal ?? invalid?.message ?? null}
      submitLabel={t('assignMore.submit')}
      title={t('assignMore.title')}
    >
      <Consequence>
        {isPartUnplaced && `${t('assignMore.unplaced')} `}
        {t('assignMore.consequence', { date: replyDueOn ? longDate(replyDueOn, locale) : '—' })}
      </Consequence>
      {isSeparate && (
        <Form.Item extra={t('assignMore.separateHint')} label={t('assignMore.separate')} name="separate">
          <OrganSelect<string[]> filter={{ reachedFor: id }} isMultiple placeholder={t('placeholder')} without={busy} />
        </Form.Item>
      )}
      <Form.Item label={t('assignMore.assisting')} name="assisting">
        <OrganSelect<string[]> filter={units} isMultiple placeholder={t('placeholder')} without={busy} />
      </Form.Item>
      <DueOnPreview deadline="acknowledge" />
    </FormDrawer>
  );
}
