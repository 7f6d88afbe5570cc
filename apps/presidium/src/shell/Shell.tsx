import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { doorsOf, InboxButton, NoticeSettingsDrawer, WrongDoor } from '@renda/screens';
import { AppFrame, ErrorState, Loading, PersonMenu } from '@renda/ui/desktop';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppSearch } from '../search/AppSearch.tsx';
import { urls } from '../urls.ts';
import { navigation } from './navigation.ts';
import { PresidiumWays } from './PresidiumWays.tsx';
import { useSignOut } from './useSignOut.ts';
import { ViewerDocument } from './Viewer.generated.ts';
import { ViewerContext } from './ViewerContext.ts';

/** The frame round every page of somebody who is signed in. */
export function Shell() {
  const { t } = useTranslation('shell');
  const { data, error, refetch } = useQuery(ViewerDocument);
  const navigate = useNavigate();
  const signOut = useSignOut();
  const [isSettingNotices, setSettingNotices] = useState(false);
  if (!data) return error ? <ErrorState onRetry={() => void refetch()} text={faultSentence(error)} /> : <Loading />;
  const { viewer } = data;
  const isAtHome = doorsOf(viewer.roles).some(({ door }) => door === 'presidium');
  const groups = isAtHome ? navigation(t) : [];
  const [township] = viewer.townships;
  return (
    <ViewerContext value={viewer}>
      <PresidiumWays>
        <AppFrame
          groups={groups}
          person={
            <PersonMenu
              items={[
                { key: 'notices', label: t('person.notices'), onClick: () => setSettingNotices(true) },
                {
                  key: 'password',
                  label: t('person.changePassword'),
                  onClick: () => void navigate({ to: urls.signIn, search: { change: true } }),
                },
                { key: 'out', label: t('person.signOut'), onClick: signOut },
              ]}
              name={viewer.name}
            />
          }
          placement="top"
          renderLink={(entry, className, children) => (
            <Link
              activeOptions={{ exact: entry.to === urls.today, includeSearch: false }}
              className={className}
              key={entry.to}
              to={entry.to}
            >
              {children}
            </Link>
          )}
          search={
            isAtHome && (
              <>
                <AppSearch groups={groups} />
                <InboxButton />
              </>
            )
          }
          title={township ? t('productOf', { township: township.name }) : t('product')}
        >
          {isAtHome ? <Outlet /> : <WrongDoor roles={viewer.roles} />}
        </AppFrame>
        {isSettingNotices && <NoticeSettingsDrawer onClose={() => setSettingNotices(false)} />}
      </PresidiumWays>
    </ViewerContext>
  );
}
