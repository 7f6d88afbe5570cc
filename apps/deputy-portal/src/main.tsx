import { ApolloProvider } from '@apollo/client/react';
import { createGraphClient, reportUncaughtErrors, setUpTexts } from '@renda/client';
import { PhoneTheme } from '@renda/ui/phone';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import possibleTypes from './possibleTypes.generated.ts';
import { router } from './routes.tsx';
import { texts } from './texts.ts';
import { urls } from './urls.ts';

reportUncaughtErrors('deputy-portal');
await setUpTexts(texts);

const client = createGraphClient({
  possibleTypes: possibleTypes.possibleTypes,
  onTurnedBack(why) {
    const { href, pathname } = router.state.location;
    if (pathname === urls.signIn) return;
    const search = { returnTo: href, ...(why === 'PASSWORD_CHANGE_REQUIRED' ? { change: true as const } : {}) };
    void router.navigate({ to: urls.signIn, search });
  },
});

const place = document.getElementById('app');
if (!place) throw new Error('the page has no place for the app');
createRoot(place).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <PhoneTheme>
        <RouterProvider router={router} />
      </PhoneTheme>
    </ApolloProvider>
  </StrictMode>,
);
