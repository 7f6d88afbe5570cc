import type { RegisterNoun } from '@renda/domain';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { entryUrls } from './entryUrls.ts';
import styles from './RegisterPage.module.css';
import { registerSpecs } from './registerSpecs.ts';

/** The pages of nouns that are looked at together: terms and sessions, townships and villages. */
export function Siblings({ nouns }: { nouns: readonly RegisterNoun[] }) {
  const { t } = useTranslation('register');
  return (
    <nav aria-label={t('siblings')} className={styles.siblings}>
      {nouns.map((noun) => (
        <Link activeOptions={{ includeSearch: false }} key={noun} to={entryUrls[noun]}>
          {t(registerSpecs[noun].title)}
        </Link>
      ))}
    </nav>
  );
}
