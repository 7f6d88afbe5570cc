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
  /** Begin with changing the password: for one who is signed in but must change it first. */
  startsWithChange?: boolean;
  /** The switch of language, or what else stands at the foot. */
  foot?: ReactNode;
}

type Stand = { form: 'password' } | { form: 'code' } | { form: 'change'; present: string | null };

/** The sign-in page of all three apps: password, one-time code, forced change of a first password. */
export function SignIn(props: SignInProps) {
  const { t } = useTranslation('ui');
  const [stand, setStand] = useState<Stand>(
    props.startsWithChange ? { form: 'change', present: null } : { form: 'password' },
  );
  const goOn = (mustChange: boolean, present: string) =>
    mustChange ? setStand({ form: 'change', present }) : props.onSignedIn();
  return (
    <div className={styles.page}>
      <header className={styles.band}>{props.product}</header>
      <main className={styles.card}>
        {stand.form === 'password' && (
          <>
            <h1>{t('signIn.title')}</h1>
            <PasswordForm onSignedIn={goOn} signIn={props.signIn} />
            <button className={styles.link} onClick={() => setStand({ form: 'code' })} type="button">
              {t('signIn.withCode')}
            </button>
            {props.oidc && (
              <>
                <span className={styles.or}>{t('signIn.or')}</span>
                <button className={styles.other} onClick={props.oidc.onStart} type="button">
                  {t('signIn.oidc', { label: props.oidc.label })}
                </button>
              </>
            )}
          </>
        )}
        {stand.form === 'code' && (
          <>
            <h1>{t('signIn.codeTitle')}</h1>
            <CodeForm onDone={props.onSignedIn} passwordLength={props.passwordLength} redeemCode={props.redeemCode} />
            <button className={styles.link} onClick={() => setStand({ form: 'password' })} type="button">
              {t('signIn.withPassword')}
            </button>
          </>
        )}
        {stand.form === 'change' && (
          <>
            <div>
              <h1>{t('signIn.changeTitle')}</h1>
              <p className={styles.sub}>{t('signIn.changeHint')}</p>
            </div>
            <ChangeForm
              changePassword={props.changePassword}
              onDone={props.onSignedIn}
              passwordLength={props.passwordLength}
              present={stand.present}
            />
          </>
        )}
      </main>
      <footer className={styles.foot}>{props.foot}</footer>
    </div>
  );
}
