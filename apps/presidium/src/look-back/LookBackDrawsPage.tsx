import { LookBackDrawsScreen } from '@renda/screens';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useSignedIn } from '../shell/ViewerContext.ts';

const route = getRouteApi('/shell/look-backs/draws');

/** The draws for look-backs; a presidium draws for its own township. */
export function LookBackDrawsPage() {
  const { organs } = useSignedIn();
  const navigate = route.useNavigate();
  const onOpen = useCallback((open: string | undefined) => void navigate({ search: open ? { open } : {} }), [navigate]);
  const { open, act } = route.useSearch();
  return <LookBackDrawsScreen bodies={organs} isDrawing={act === 'draw'} onOpen={onOpen} open={open} />;
}
