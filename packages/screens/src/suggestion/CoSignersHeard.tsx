import { useQuery } from '@apollo/client/react';
import { markTerms } from '@renda/domain';
import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWord } from '../texts/useWord.ts';
import styles from './CoSignersHeard.module.css';
import { EvaluationHearingDocument } from './EvaluationHearing.generated.ts';

/** What the co-signers think of the replies; and a tick that those who gave no opinion were heard. */
export function CoSignersHeard({ suggestionId }: { suggestionId: string }) {
  const { t } = useTranslation('suggestion');
  const word = useWord();
  const { data } = useQuery(EvaluationHearingDocument, {
    variables: { id: suggestionId },
    fetchPolicy: 'network-only',
  });
  const found = data?.node?.__typename === 'Suggestion' ? data.node : null;
  if (!found) return null;
  const opinions = found.coSigners.flatMap(({ id, deputy, opinions: given }) =>
    given.filter(({ round }) => round === found.round).map((opinion) => ({ id, name: deputy.name, ...opinion })),
  );
  const silent = found.silentCoSigners.join(t('evaluate.nameJoint'));
  return (
    <>
      {opinions.length > 0 && (
        <section aria-label={t('evaluate.opinions')} className={styles.opinions}>
          <strong>{t('evaluate.opinions')}</strong>
          <ul>
            {opinions.map(({ id, name, attitude, result, comment }) => (
              <li key={id}>
                {t('evaluate.opinion', { name, attitude: word(markTerms[attitude]), result: word(markTerms[result]) })}
                {comment && `：${comment}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      {silent !== '' && (
        <Form.Item
          name="areCoSignersHeard"
          rules={[{ validator: async (_, isHeard) => confirmed(isHeard, t('evaluate.heardMissing')) }]}
          valuePropName="checked"
        >
          <Checkbox>{t('evaluate.heard', { names: silent })}</Checkbox>
        </Form.Item>
      )}
    </>
  );
}

function confirmed(isHeard: boolean | undefined, missing: string): void {
  if (!isHeard) throw new Error(missing);
}
