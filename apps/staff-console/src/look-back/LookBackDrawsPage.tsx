import { LookBackDrawsScreen } from '@renda/screens';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useSignedIn } from '../shell/ViewerContext.ts';

const route = getRouteApi('/shell/look-backs/draws');
const none: readonly [] = [];

/** The draws for look-backs; staff draw for their own body. */
export function LookBackDrawsPage() {
  const { roles, organs } = useSignedIn();
  const navigate = route.useNavigate();
  const onOpen = useCallback((open: string | undefined) => void navigate({ search: open ? { open } : {} }), [navigate]);
  const { open, act } = route.useSearch();
  return (
    <LookBackDrawsScreen
      bodies={roles.includes('STAFF') ? organs : none}
      isDrawing={act === 'draw'}
      onOpen={onOpen}
      open={open}
    />
  );
}
