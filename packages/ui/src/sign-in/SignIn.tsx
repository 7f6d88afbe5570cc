import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeForm } from './ChangeForm.tsx';
import { CodeForm } from './CodeForm.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import styles from './SignIn.module.css';
import type { SignInOutcome } from './SignInOutcome.ts';

export interface SignInProps {
  /** The name of the app. */
  product: string;
  /** Fewest characters of a new password. */
  passwordLength: number;
  /** Sign-in by the county's own identity service, where it is offered. */
  oidc?: { label: string; onStart: () => void } | null;
  signIn: (login: string, password: string) => Promise<SignInOutcome>;
  changePassword: (present: string, newPassword: string) => Promise<SignInOutcome>;
  redeemCode: (login: string, code: string, newPassword: string) => Promise<SignInOutcome>;
  onSignedIn: () => void;
  /** Begin with changing the password, for one who is signed in. */
  startsWithChange?: boolean;
  /** The switch of language, or what else stands at the foot. */
  foot?: ReactNode;
}

type Stand = { form: 'password' } | { form: 'code' } | { form: 'change'; present: string | null };

/** The sign-in page of all three apps: password, one-time code, forced change of a first password. */
export function SignIn(props: SignInProps) {
  const { product, passwordLength, redeemCode, onSignedIn, startsWithChange, foot } = props;
  const { t } = useTranslation('ui');
  const [stand, setStand] = useState<Stand>(
    startsWithChange ? { form: 'change', present: null } : { form: 'password' },
  );
  return (
    <div className={styles.page}>
      <header className={styles.band}>{product}</header>
      <main className={styles.card}>
        {stand.form === 'password' && <WithPassword {...props} onStand={setStand} />}
        {stand.form === 'code' && (
          <>
            <h1>{t('signIn.codeTitle')}</h1>
            <CodeForm onDone={onSignedIn} passwordLength={passwordLength} redeemCode={redeemCode} />
            <button className={styles.link} onClick={() => setStand({ form: 'password' })} type="button">
              {t('signIn.withPassword')}
            </button>
          </>
        )}
        {stand.form === 'change' && <Change {...props} present={stand.present} />}
      </main>
      <footer className={styles.foot}>{foot}</footer>
    </div>
  );
}

function WithPassword({ signIn, oidc, onSignedIn, onStand }: SignInProps & { onStand: (stand: Stand) => void }) {
  const { t } = useTranslation('ui');
  const goOn = (mustChange: boolean, present: string) =>
    mustChange ? onStand({ form: 'change', present }) : onSignedIn();
  return (
    <>
      <h1>{t('signIn.title')}</h1>
      <PasswordForm onSignedIn={goOn} signIn={signIn} />
      <button className={styles.link} onClick={() => onStand({ form: 'code' })} type="button">
        {t('signIn.withCode')}
      </button>
      {oidc && (
        <>
          <span className={styles.or}>{t('signIn.or')}</span>
          <button className={styles.other} onClick={oidc.onStart} type="button">
            {t('signIn.oidc', { label: oidc.label })}
          </button>
        </>
      )}
    </>
  );
}

/** Forced on one who has just signed in with a password that somebody else gave; otherwise one may turn back. */
function Change({ present, changePassword, passwordLength, onSignedIn }: SignInProps & { present: string | null }) {
  const { t } = useTranslation('ui');
  return (
    <>
      <h1>{present === null ? t('signIn.changeOwnTitle') : t('signIn.changeTitle')}</h1>
      {present !== null && <p className={styles.sub}>{t('signIn.changeHint')}</p>}
      <ChangeForm {...{ changePassword, passwordLength, present }} onDone={onSignedIn} />
      {present === null && (
        <button className={styles.link} onClick={onSignedIn} type="button">
          {t('act.back')}
        </button>
      )}
    </>
  );
}
