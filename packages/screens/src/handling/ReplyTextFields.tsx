import { handlingLimits, type Openness, opennesses, opennessTerms } from '@renda/domain';
import { Form, Radio } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LimitedText } from '../fields/LimitedText.tsx';
import { useWord } from '../texts/useWord.ts';

interface WithOpenness {
  openness: Openness;
}

/** What every reply says: its text, what stands below it, whom to ask, and whether the public may read it. */
export function ReplyTextFields({ children }: { children: ReactNode }) {
  const { t } = useTranslation('handling');
  const word = useWord();
  return (
    <>
      <LimitedText limit={handlingLimits.replyBody} name="body" rows={10} />
      {children}
      <LimitedText limit={handlingLimits.contactName} name="contactName" />
      <LimitedText extra={t('draft.phoneHint')} limit={handlingLimits.contactPhone} name="contactPhone" />
      <Form.Item label={t('draft.openness')} name="openness">
        <Radio.Group options={opennesses.map((each) => ({ value: each, label: word(opennessTerms[each]) }))} />
      </Form.Item>
      <Form.Item noStyle shouldUpdate={(before: WithOpenness, now: WithOpenness) => before.openness !== now.openness}>
        {({ getFieldValue }) => <OpennessField openness={getFieldValue('openness')} />}
      </Form.Item>
    </>
  );
}

function OpennessField({ openness }: WithOpenness) {
  if (openness === 'SUMMARY') return <LimitedText limit={handlingLimits.publicSummary} name="publicSummary" rows={3} />;
  if (openness === 'CLOSED')
    return <LimitedText limit={handlingLimits.opennessReason} name="opennessReason" rows={2} />;
  return null;
}
