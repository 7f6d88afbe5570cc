import { handlingLimits, type Mark, marks, markTerms } from '@renda/domain';
import { ChoiceRow, PhoneCard, TextArea } from '@renda/ui/phone';
import { useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { type Reply, ReplyText } from '../suggestion/ReplyText.tsx';
import { type GivenMarks, owesReason } from './GivenMarks.ts';

interface Props {
  unit: string;
  reply: Reply | null;
  given: GivenMarks;
  gaps: Partial<Record<keyof GivenMarks, string>>;
  onChange: (given: GivenMarks) => void;
}

/** One unit's reply to read again, two questions about it, and the reason where one is not satisfied. */
export function MarksCard({ unit, reply, given, gaps, onChange }: Props) {
  const { t } = useTranslation('evaluation');
  const locale = useLocale();
  const options = marks.map((mark: Mark) => ({ value: mark, label: markTerms[mark][locale] }));
  return (
    <PhoneCard title={unit}>
      {reply && <ReplyText reply={reply} />}
      <ChoiceRow
        error={gaps.attitude}
        legend={t('attitude')}
        onChange={(attitude) => onChange({ ...given, attitude })}
        options={options}
        value={given.attitude}
      />
      <ChoiceRow
        error={gaps.result}
        legend={t('result')}
        onChange={(result) => onChange({ ...given, result })}
        options={options}
        value={given.result}
      />
      {owesReason(given) && (
        <TextArea
          area={{ rows: 3 }}
          error={gaps.reason}
          hint={t('reasonHint')}
          label={handlingLimits.evaluationReason.label[locale]}
          limit={handlingLimits.evaluationReason.max}
          onChange={(reason) => onChange({ ...given, reason })}
          value={given.reason}
        />
      )}
    </PhoneCard>
  );
}
