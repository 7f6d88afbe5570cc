import { NotAllowed, NotFound } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../newId.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { completeDraft, testAttachment } from '../testing/world.ts';
import { draftSuggestion, reviseSuggestion } from './draftSuggestion.ts';
import { submitSuggestion } from './submitSuggestion.ts';

let { by, database, deputy, read, town, world } = {} as Stage;

beforeAll(async () => {
  ({ by, database, deputy, read, town, world } = await openStage());
});
afterAll(() => database.drop());

describe('entering on behalf', () => {
  it('is a clerk’s for deputies of the township, and needs the scan', async () => {
    const draft = { leadDeputyId: deputy.id, isOnBehalf: true };
    const id = await draftSuggestion(by(town.clerk), newId(), draft, completeDraft(world));
    await expect(submitSuggestion(by(town.clerk), await read(id))).rejects.toMatchObject({ field: 'attachmentIds' });
    const scan = await testAttachment(world.db, town.clerk, 'SCAN');
    await reviseSuggestion(by(town.clerk), await read(id), completeDraft(world), [scan.id]);
    await submitSuggestion(by(town.clerk), await read(id));
    expect(await read(id)).toMatchObject({ state: 'SUBMITTED', isOnBehalf: true, enteredByName: town.clerk.name });
    const elsewhere = await world.town('温泉镇');
    await expect(draftSuggestion(by(elsewhere.clerk), newId(), draft, completeDraft(world))).rejects.toBeInstanceOf(
      NotFound,
    );
  });

  it('is not a deputy’s for another deputy', async () => {
    const other = await town.deputy('罗');
    const draft = { leadDeputyId: other.id, isOnBehalf: false };
    await expect(draftSuggestion(by(deputy.viewer), newId(), draft, completeDraft(world))).rejects.toBeInstanceOf(
      NotAllowed,
    );
  });

  it('is refused for a deputy who is suspended', async () => {
    const suspended = await town.deputy('段');
    await world.db.deputy.update({
      where: { id: suspended.id },
      data: { mandateState: 'SUSPENDED', endGrounds: 'IN_CUSTODY', legalBasis: '代表法第六十一条' },
    });
    const draft = { leadDeputyId: suspended.id, isOnBehalf: true };
    await expect(draftSuggestion(by(world.staff), newId(), draft, completeDraft(world))).rejects.toMatchObject({
      field: 'leadDeputyId',
    });
  });
});

describe('files of a draft', () => {
  const lead = () => ({ leadDeputyId: deputy.id, isOnBehalf: false });
  const holder = (id: string) =>
    world.db.attachment.findUniqueOrThrow({ where: { id }, select: { suggestionId: true } });

  it('may be taken off again, twice told or once, and are then their uploader’s alone', async () => {
    const photo = await testAttachment(world.db, deputy.viewer, 'PHOTO');
    const id = await draftSuggestion(by(deputy.viewer), newId(), lead(), completeDraft(world), [photo.id]);
    await reviseSuggestion(by(deputy.viewer), await read(id), completeDraft(world), [], [photo.id]);
    expect(await holder(photo.id)).toEqual({ suggestionId: null });
    await reviseSuggestion(by(deputy.viewer), await read(id), completeDraft(world), [], [photo.id]);
    expect(await read(id)).toMatchObject({ version: 3 });
  });

  it('of another suggestion stay where they are', async () => {
    const photo = await testAttachment(world.db, deputy.viewer, 'PHOTO');
    const one = await draftSuggestion(by(deputy.viewer), newId(), lead(), completeDraft(world), [photo.id]);
    const other = await draftSuggestion(by(deputy.viewer), newId(), lead(), completeDraft(world));
    await reviseSuggestion(by(deputy.viewer), await read(other), completeDraft(world), [], [photo.id]);
    expect(await holder(photo.id)).toEqual({ suggestionId: one });
  });

  it('stay once it is submitted', async () => {
    const photo = await testAttachment(world.db, deputy.viewer, 'PHOTO');
    const id = await draftSuggestion(by(deputy.viewer), newId(), lead(), completeDraft(world), [photo.id]);
    await submitSuggestion(by(deputy.viewer), await read(id));
    const removal = reviseSuggestion(by(deputy.viewer), await read(id), completeDraft(world), [], [photo.id]);
    await expect(removal).rejects.toBeInstanceOf(NotAllowed);
    expect(await holder(photo.id)).toEqual({ suggestionId: id });
  });
});
