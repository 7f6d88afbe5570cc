import { BigButton } from '@renda/ui/phone';
import { useLocale } from '@renda/ui/texts';
import { AudioOutline } from 'antd-mobile-icons';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { canDictate, dictate } from './dictation.ts';
import styles from './VoiceButton.module.css';

/** Writes what is spoken. Nothing where the phone can't turn speech into text. */
export function VoiceButton({ onText }: { onText: (text: string) => void }) {
  const { t } = useTranslation('draft');
  const locale = useLocale();
  const listening = useRef<{ stop: () => void } | null>(null);
  const [isListening, setListening] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => () => listening.current?.stop(), []);
  if (!canDictate()) return null;
  const toggle = () => {
    if (listening.current) return listening.current.stop();
    const onEnd = (problem: string | null) => {
      listening.current = null;
      setListening(false);
      setFailed(problem !== null);
    };
    listening.current = dictate(locale, { onText, onEnd });
    setListening(true);
  };
  return (
    <div className={styles.voice}>
      <BigButton kind="line" onClick={toggle}>
        <AudioOutline aria-hidden="true" /> {t(isListening ? 'voice.stop' : 'voice.start')}
      </BigButton>
      {(isListening || hasFailed) && (
        <span className={styles.note} role="status">
          {t(isListening ? 'voice.listening' : 'voice.failed')}
        </span>
      )}
    </div>
  );
}
