import { useApolloClient } from '@apollo/client/react';
import {
  changePassword,
  redeemCode,
  type SignInMethods,
  type SignInSearch,
  signIn,
  signInMethods,
} from '@renda/client';
import { SignIn } from '@renda/ui/sign-in';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { urls } from '../urls.ts';

const withoutServer: SignInMethods = { passwordLength: 10, oidc: null };

/** Signing in, redeeming a one-time code, and changing a password; then on to where one wanted to go. */
export function SignInPage({ search }: { search: SignInSearch }) {
  const { t } = useTranslation('shell');
  const client = useApolloClient();
  const router = useRouter();
  const navigate = useNavigate();
  const [methods, setMethods] = useState(withoutServer);
  useEffect(() => {
    // Without an answer one may still try with a password.
    signInMethods().then(setMethods, () => undefined);
  }, []);
  const goOn = async () => {
    await client.clearStore();
    if (search.returnTo) router.history.push(`${import.meta.env.BASE_URL.slice(0, -1)}${search.returnTo}`);
    else await navigate({ to: urls.today });
  };
  return (
    <SignIn
      changePassword={changePassword}
      oidc={methods.oidc && { label: methods.oidc.label, onStart: () => location.assign(methods.oidc?.href ?? '') }}
      onSignedIn={() => void goOn()}
      passwordLength={methods.passwordLength}
      product={t('product')}
      redeemCode={redeemCode}
      signIn={signIn}
      startsWithChange={search.change}
    />
  );
}
