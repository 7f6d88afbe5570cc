/** A deputy of a test, and suggestions of theirs in a state. */
import type { SuggestionState, Viewer } from '@renda/domain';
import { newId } from '../../newId.ts';
import { searchText } from '../../register/searchText.ts';
import { draftSuggestion, type SuggestionDraft } from '../../suggestion/draftSuggestion.ts';
import { type County, worldSince } from './county.ts';
import { completeDraft, suggestionIn } from './life.ts';
import { actOf, testViewerOf } from './people.ts';

type Seat = { readonly congressId: string; readonly term: { readonly id: string }; readonly townshipId: string };

/** Builds one with a mandate in that seat. */
export async function testDeputy(world: County, seat: Seat, surname: string) {
  const { db } = world;
  const name = `${surname}演示`;
  const { townshipId } = seat;
  const person = await db.person.create({
    data: {
      name,
      sex: 'FEMALE',
      ethnicGroup: '汉族',
      isInvented: true,
      validFrom: worldSince,
      searchText: searchText(name),
    },
  });
  const district = await db.electoralDistrict.create({
    data: { termId: seat.term.id, townshipId, name: `第${newId().slice(-6)}选区`, seats: 2, validFrom: worldSince },
  });
  const deputy = await db.deputy.create({
    data: {
      personId: person.id,
      termId: seat.term.id,
      electoralDistrictId: district.id,
      townshipId,
      validFrom: worldSince,
      searchText: searchText(name),
    },
  });
  const mandate = { deputyId: deputy.id, congressId: seat.congressId, townshipId };
  const viewer: Viewer = { ...testViewerOf(name, [{ role: 'DEPUTY' }]), personId: person.id, mandates: [mandate] };
  const act = (who: Viewer) => actOf(world, who);
  return {
    ...deputy,
    person,
    viewer,
    draftSuggestion: (more: Partial<SuggestionDraft> = {}) =>
      draftSuggestion(
        act(viewer),
        newId(),
        { leadDeputyId: deputy.id, isOnBehalf: false },
        { ...completeDraft(world), ...more },
      ),
    /** A suggestion brought to the state by the moves themselves. */
    suggestionIn: (state: SuggestionState, more: Partial<SuggestionDraft> = {}) =>
      suggestionIn(world, viewer, deputy.id, state, more),
  };
}
