import { searchLimits } from '@renda/domain';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { urls } from '../urls.ts';
import styles from './WordsField.module.css';

/** A pause in typing after which the list follows, in milliseconds. */
const pauseMs = 400;

/** Words by which the list is narrowed: of titles, texts and numbers. They stand in the address as soon as one pauses. */
export function WordsField({ words = '' }: { words: string | undefined }) {
  const { t } = useTranslation('suggestion');
  const navigate = useNavigate();
  const [typed, setTyped] = useState(words);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const ask = (text: string) => {
    clearTimeout(waiting.current);
    const asked = text.trim();
    const words = asked === '' ? undefined : asked;
    void navigate({ to: urls.suggestions, search: (old) => ({ ...old, words }), replace: true, resetScroll: false });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        ask(typed);
      }}
    >
      <input
        aria-label={t('words.label')}
        autoComplete="off"
        className={styles.words}
        enterKeyHint="search"
        maxLength={searchLimits.query}
        onChange={({ target }) => {
          setTyped(target.value);
          clearTimeout(waiting.current);
          waiting.current = setTimeout(ask, pauseMs, target.value);
        }}
        placeholder={t('words.hint')}
        type="search"
        value={typed}
      />
    </form>
  );
}
