/** How a suggestion of a test leaves the way: by the deputy, or by the screening body on the deputy's paper. */
import type { Viewer } from '@renda/domain';
import { newId } from '../../newId.ts';
import { draftSuggestion } from '../../suggestion/draftSuggestion.ts';
import { endForReference } from '../../suggestion/endForReference.ts';
import { joinSuggestion } from '../../suggestion/joinSuggestion.ts';
import { purgeSuggestion } from '../../suggestion/purgeSuggestion.ts';
import { redirectSuggestion } from '../../suggestion/redirectSuggestion.ts';
import { submitSuggestion } from '../../suggestion/submitSuggestion.ts';
import { withdrawSuggestion } from '../../suggestion/withdrawSuggestion.ts';
import type { County } from './county.ts';
import { completeDraft } from './life.ts';
import { actOf } from './people.ts';
import { testAttachment } from './reply.ts';

/** The steps, each of the suggestion as it is when the step is made. */
export function waysOut(world: County, lead: Viewer, id: string) {
  const { db, staff } = world;
  const asked = () => db.suggestion.findUniqueOrThrow({ where: { id }, select: { id: true, version: true } });
  const by = (viewer: Viewer) => actOf(world, viewer);
  const paper = async () => ({
    reason: '与另一件反映同一问题',
    attachmentIds: [(await testAttachment(db, staff, 'CONSENT_FORM')).id],
  });
  return {
    withdraw: async () => withdrawSuggestion(by(lead), await asked(), '问题已经解决'),
    redirect: async () => redirectSuggestion(by(staff), await asked(), 'PETITION', '属于个人信访事项'),
    join: async () => joinSuggestion(by(staff), await asked(), await submittedBeside(world, lead, id), await paper()),
    endForReference: async () => endForReference(by(staff), await asked(), await paper()),
    purge: async () => {
      await purgeSuggestion(by(staff), await asked(), '含有工作秘密');
    },
  };
}

/** Another one of the same deputy, submitted: something to be joined into. */
async function submittedBeside(world: County, lead: Viewer, id: string): Promise<string> {
  const { leadDeputyId } = await world.db.suggestion.findUniqueOrThrow({ where: { id } });
  const beside = { leadDeputyId, isOnBehalf: false };
  const other = await draftSuggestion(actOf(world, lead), newId(), beside, completeDraft(world));
  await submitSuggestion(actOf(world, lead), { id: other, version: 1 });
  return other;
}
