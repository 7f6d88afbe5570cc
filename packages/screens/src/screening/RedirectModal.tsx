import { type Channel, channels, channelTerms, handlingLimits } from '@renda/domain';
import { ReasonModal } from '@renda/ui/desktop';
import { Form, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMove } from '../graph/useMove.ts';
import { useWord } from '../texts/useWord.ts';
import type { MoreActProps } from './MoreActForm.tsx';
import { RedirectSuggestionDocument } from './redirectSuggestion.generated.ts';

/** Passes on what is no suggestion, and tells the deputy where it went and why. */
export function RedirectModal({ suggestion, onClose, onDone }: MoreActProps) {
  const { t } = useTranslation('screening');
  const word = useWord();
  const [channel, setChannel] = useState<Channel>('PETITION');
  const { send, isBusy, refusal, invalid } = useMove(RedirectSuggestionDocument);
  const { id, version, leadDeputy, coSignerCount } = suggestion;
  const facts = { name: leadDeputy.name, channel: word(channelTerms[channel]), count: coSignerCount };
  const redirect = async (reason: string) => {
    if (await send({ input: { suggestionId: id, version, channel, reason } })) onDone(t('redirect.done', facts));
  };
  const told = coSignerCount > 0 ? t('redirect.consequenceWithOthers', facts) : t('redirect.consequence', facts);
  return (
    <ReasonModal
      confirmLabel={t('redirect.submit')}
      consequence={told}
      isBusy={isBusy}
      isDangerous
      isOpen
      onClose={onClose}
      onConfirm={(reason) => void redirect(reason)}
      reason="required"
      reasonLabel={t('redirect.reason')}
      reasonLimit={handlingLimits.reason.max}
      refusal={invalid?.message ?? refusal}
      title={t('redirect.title')}
    >
      <Form.Item label={t('redirect.channel')}>
        <Radio.Group
          onChange={({ target }) => setChannel(target.value as Channel)}
          options={channels.map((each) => ({ value: each, label: word(channelTerms[each]) }))}
          value={channel}
        />
      </Form.Item>
    </ReasonModal>
  );
}
