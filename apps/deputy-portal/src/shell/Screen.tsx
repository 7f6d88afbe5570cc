import { useNetworkState } from '@renda/client';
import { OfflineBanner, PhoneFrame } from '@renda/ui/phone';
import { Link, useNavigate, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { urls } from '../urls.ts';
import { tabs } from './tabs.tsx';

interface Props {
  title: string;
  aside?: ReactNode;
  /** `tab`: one of the tabs' own screens. `step`: reached from another, with the way back. */
  kind: 'tab' | 'step';
  /** Where back leads when the screen was opened by its address; the first screen unless told. */
  backTo?: string;
  /** Back leads to `backTo` whatever came before: what came before is done. */
  isEnd?: boolean;
  /** Below, where the tabs would be: only on steps of a task that one may leave and find again. */
  foot?: ReactNode;
  children: ReactNode;
}

/** One screen of the portal, with the state of the network on top. Back always leads somewhere. */
export function Screen({ title, aside, kind, backTo = urls.home, isEnd = false, foot, children }: Props) {
  const { t } = useTranslation('shell');
  const router = useRouter();
  const navigate = useNavigate();
  const network = useNetworkState();
  const goBack = () => (router.history.canGoBack() && !isEnd ? router.history.back() : void navigate({ to: backTo }));
  return (
    <PhoneFrame
      aside={aside}
      foot={foot}
      onBack={kind === 'step' ? goBack : undefined}
      renderLink={(tab, className, label) => (
        <Link
          activeOptions={{ exact: tab.to === urls.home, includeSearch: false }}
          className={className}
          key={tab.to}
          to={tab.to}
        >
          {label}
        </Link>
      )}
      tabs={foot ? undefined : tabs(t)}
      title={title}
    >
      <OfflineBanner network={network} />
      {children}
    </PhoneFrame>
  );
}
