import { HomeShape, type PhoneTab } from '@renda/ui/phone';
import type { LinkProps } from '@tanstack/react-router';
import { EditSOutline, UserOutline } from 'antd-mobile-icons';
import type { ParseKeys } from 'i18next';
import type { ReactNode } from 'react';
import { urls } from '../urls.ts';

/** A path without parameters that the router knows: a tab that leads nowhere does not compile. */
export type Path = Exclude<Extract<LinkProps['to'], string>, '.' | '..' | ''>;

const entries: readonly { to: Path; label: ParseKeys<'shell'>; icon: ReactNode }[] = [
  { to: urls.home, label: 'nav.home', icon: <HomeShape /> },
  { to: urls.suggestions, label: 'nav.suggestions', icon: <EditSOutline /> },
  { to: urls.me, label: 'nav.me', icon: <UserOutline /> },
];

/** The tabs at the bottom. */
export function tabs(word: (label: ParseKeys<'shell'>) => string): PhoneTab<Path>[] {
  return entries.map((entry) => ({ ...entry, label: word(entry.label) }));
}
