import { SuggestionScreen } from '@renda/screens';
import { getRouteApi } from '@tanstack/react-router';

const route = getRouteApi('/shell/suggestions/$suggestionId');

/** One suggestion, whole; the address names the form that is open on it. */
export function SuggestionPage() {
  const { suggestionId } = route.useParams();
  const { act } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <SuggestionScreen
      act={act}
      id={suggestionId}
      onAct={(next) => void navigate({ search: next === undefined ? {} : { act: next }, replace: true })}
    />
  );
}
