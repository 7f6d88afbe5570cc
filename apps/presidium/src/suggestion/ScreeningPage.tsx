import { ScreeningScreen } from '@renda/screens';
import { getRouteApi } from '@tanstack/react-router';

const route = getRouteApi('/shell/suggestions/$suggestionId/screening');

/** Screening one suggestion, and the next. */
export function ScreeningPage() {
  return <ScreeningScreen id={route.useParams().suggestionId} />;
}
