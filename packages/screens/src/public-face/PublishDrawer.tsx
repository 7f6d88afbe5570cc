import { useQuery } from '@apollo/client/react';
import { handlingLimits } from '@renda/domain';
import { FormDrawer, Loading } from '@renda/ui/desktop';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { LimitedText } from '../fields/LimitedText.tsx';
import { useMove } from '../graph/useMove.ts';
import styles from './PublishDrawer.module.css';
import { PublishSuggestionDocument } from './publishSuggestion.generated.ts';
import { PublicFacePreviewDocument } from './SuggestionPublicFace.generated.ts';
import type { PublicFace } from './SuggestionPublicFace.tsx';

interface Props {
  suggestion: PublicFace;
  onClose: () => void;
}

/** Opens a suggestion to the public after a person has read how it will look: names are not all known to the machine. */
export function PublishDrawer({ suggestion: { id, version, openness, publicSummary }, onClose }: Props) {
  const { t } = useTranslation('publicFace');
  const { message } = App.useApp();
  const { send, isBusy, refusal, invalid } = useMove(PublishSuggestionDocument);
  const submit = async (values: { publicSummary?: string }) => {
    const done = await send({ input: { suggestionId: id, version, isPublished: true, ...values } });
    if (!done) return false;
    onClose();
    void message.success(t('done'));
    return true;
  };
  return (
    <FormDrawer<{ publicSummary?: string }>
      initialValues={openness === 'SUMMARY' ? { publicSummary: publicSummary ?? '' } : {}}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('publish')}
      title={t('publish')}
      width={720}
    >
      <Consequence>{t('consequence')}</Consequence>
      {openness === 'SUMMARY' && <LimitedText limit={handlingLimits.publicSummary} name="publicSummary" rows={4} />}
      <Preview id={id} withText={openness !== 'SUMMARY'} />
    </FormDrawer>
  );
}

function Preview({ id, withText }: { id: string; withText: boolean }) {
  const { t } = useTranslation('publicFace');
  const { data } = useQuery(PublicFacePreviewDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const face = data?.node?.__typename === 'Suggestion' ? data.node.publicFace : null;
  if (!face) return <Loading lines={6} />;
  return (
    <section aria-label={t('preview')} className={styles.preview}>
      <h3>{face.title}</h3>
      {withText && <p className={styles.text}>{face.text}</p>}
      {face.replies.map(({ unit, text }) => (
        <div key={unit}>
          <h4>{t('reply', { unit })}</h4>
          <p className={styles.text}>{text}</p>
        </div>
      ))}
    </section>
  );
}
