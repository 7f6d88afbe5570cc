/** What people do beside the way: object and answer, supervise, instruct, report upwards, make public, tie to an earlier one; and mandates end. */
import type { ObjectionSubject } from '@renda/domain';
import { recordInstruction } from '../../../instruction/recordInstruction.ts';
import { chooseKeySuggestion, recordKeyVisit } from '../../../key-suggestion/keySuggestion.ts';
import { newId } from '../../../newId.ts';
import { answerObjection } from '../../../objection/answerObjection.ts';
import { confirmEntry, objectToEntry } from '../../../objection/objectToEntry.ts';
import { publishSuggestion } from '../../../public-face/publishSuggestion.ts';
import { changeInRegister, endInRegister } from '../../../register/changeRegister.ts';
import { draftUpwardReport, sendUpwardReport } from '../../../upward-report/upwardReport.ts';
import type { Life } from '../Life.ts';
import type { WalkingDeputy } from '../Neighbourhood.ts';
import type { Snapshot } from '../Snapshot.ts';
import { marksOf } from './endings.ts';
import { deputyAct, handedStates, isHanded, isIn, openObjections, type Step } from './Step.ts';

const accepted = ['ACCEPTED', ...handedStates];
const contested = isIn('SUBMITTED', 'RETURNED', ...accepted, 'CLOSED', 'JOINED', 'ENDED_FOR_REFERENCE');

/** A record entered about a deputy, and whose it is. */
type Entered = {
  readonly subject: ObjectionSubject;
  readonly consultationId: string | null;
  readonly deputyId: string;
};

/** The records about deputies in office that nobody has contested since they were entered. */
function entered(life: Life, s: Snapshot): Entered[] {
  const of = (
    subject: ObjectionSubject,
    deputyId: string,
    since: string | null,
    consultationId: string | null = null,
  ) => {
    const isContested = s.objections.some(
      (o) =>
        o.subject === subject &&
        o.deputyId === deputyId &&
        (consultationId === null ? o.at >= (since ?? '') : o.consultationId === consultationId),
    );
    return isContested ? [] : [{ subject, consultationId, deputyId }];
  };
  const consent = s.consentRequests.filter((c) => c.isOnBehalf && ['GIVEN', 'REFUSED'].includes(c.state)).at(-1);
  const all = [
    ...(s.isOnBehalf ? of('ENTRY', s.leadDeputyId, null) : []),
    ...(consent === undefined ? [] : of('CONSENT', s.leadDeputyId, consent.answeredAt)),
    ...s.consultations.flatMap((c) => of('CONSULTATION', s.leadDeputyId, null, c.id)),
    ...s.coSigners
      .filter((c) => c.state === 'SIGNED' && c.isOnBehalf)
      .flatMap((c) => of('CO_SIGNATURE', c.deputyId, c.answeredAt)),
    ...lastForm(s).flatMap((e) => of('EVALUATION', e.deputyId ?? '', e.at)),
  ];
  return all.filter((one) => life.around.deputy(one.deputyId).isInOffice);
}

function lastForm(s: Snapshot) {
  const forms = s.evaluations.filter((e) => e.isOnBehalf && e.deputyId !== null);
  return forms.sort((a, b) => a.at.localeCompare(b.at)).slice(-1);
}

function answer(life: Life, s: Snapshot) {
  const objection = life.chance.pick(openObjections(s));
  return answerObjection(life.staff(s), objection, {
    isUpheld: life.chance.happens(0.5),
    answer: '已核实有关情况。',
    marks: marksOf(life, s),
  });
}

const objecting: readonly Step[] = [
  {
    name: 'object',
    weight: 0.3,
    ready: (s, life) => contested(s) && entered(life, s).length > 0,
    take: (life, s) => {
      const { deputyId, ...about } = life.chance.pick(entered(life, s));
      return objectToEntry(deputyAct(life, deputyId), newId(), { suggestionId: s.id, ...about }, '与实际情况不符');
    },
  },
  {
    name: 'confirmEntry',
    weight: 0.15,
    ready: (s, life) =>
      contested(s) && s.consultations.length + s.coSigners.length > 0 && unchecked(life, s) !== undefined,
    take: (life, s) => {
      const { deputyId, ...about } = unchecked(life, s) as Entered;
      life.confirmed.add(JSON.stringify([about, deputyId]));
      return confirmEntry(deputyAct(life, deputyId), { suggestionId: s.id, ...about });
    },
  },
  {
    name: 'answerObjection',
    weight: 4,
    ready: (s) => contested(s) && openObjections(s).length > 0,
    take: answer,
  },
];

/** A consultation that its deputy has neither contested nor found right. */
function unchecked(life: Life, s: Snapshot): Entered | undefined {
  return entered(life, s).find(
    ({ deputyId, ...about }) =>
      about.subject === 'CONSULTATION' && !life.confirmed.has(JSON.stringify([about, deputyId])),
  );
}

const leading: readonly Step[] = [
  {
    name: 'chooseKey',
    weight: 0.2,
    ready: (s) => isIn(...accepted)(s) && s.keySuggestions.length === 0,
    take: (life, s) => {
      const supervisorId = life.around.cast.council;
      const choice = { chosenOn: life.today, meeting: '第 57 次主任会议', leaderId: null, supervisorId };
      return chooseKeySuggestion(life.staff(s), s, choice);
    },
  },
  {
    name: 'recordVisit',
    weight: 0.3,
    ready: (s) => isIn(...accepted, 'CLOSED')(s) && s.keySuggestions.length > 0,
    take: (life, s) => {
      const said = { participants: '主任会议成员', note: '现场督办，要求按期完成。', attachmentIds: [] };
      const visit = { kind: 'SUPERVISE', heldOn: life.today, ...said } as const;
      return recordKeyVisit(life.staff(s), newId(), s.keySuggestions[0]?.id ?? '', visit);
    },
  },
  {
    name: 'instruct',
    weight: 0.2,
    ready: isIn(...accepted),
    take: (life, s) => {
      const given = { leaderId: null, text: '请抓紧办理。', givenOn: life.today, toId: null, attachmentIds: [] };
      return recordInstruction(life.by(life.around.cast.leader), s, given);
    },
  },
  {
    name: 'reportUpwards',
    weight: 0.15,
    ready: isHanded,
    take: async (life, s) => {
      const act = life.staff(s);
      const id = await draftUpwardReport(act, s, 'INSPECTION_OFFICE');
      await sendUpwardReport(act, { id, version: 1 }, '请督促承办单位按期办理并答复代表。');
    },
  },
  {
    name: 'publish',
    weight: 0.25,
    ready: (s) => isIn(...accepted, 'CLOSED')(s) && s.publishedAt === null,
    take: (life, s) => publishSuggestion(life.staff(s), s, { isPublished: true, publicSummary: null }),
  },
];

const custody = { mandateState: 'SUSPENDED', endGrounds: 'IN_CUSTODY', legalBasis: '代表法第六十一条第一项' } as const;

/** The deputy as the register's staff have them before them. */
async function asked({ around }: Life, { id }: WalkingDeputy) {
  return around.db.deputy.findUniqueOrThrow({ where: { id }, select: { id: true, version: true } });
}

/** Those on whom this suggestion hangs: lead deputy and signers, the lead more often. */
function concerned(life: Life, s: Snapshot, wanted: (d: WalkingDeputy) => boolean): WalkingDeputy[] {
  const ids = [s.leadDeputyId, s.leadDeputyId, ...s.coSigners.map((c) => c.deputyId)];
  return ids.map((id) => life.around.deputy(id)).filter(wanted);
}

const onMandate = (
  name: string,
  weight: number,
  wanted: (d: WalkingDeputy) => boolean,
  take: (life: Life, deputy: WalkingDeputy) => Promise<unknown>,
): Step => ({
  name,
  weight,
  ready: (s, life) => s.state !== 'PURGED' && concerned(life, s, wanted).length > 0,
  take: (life, s) => take(life, life.chance.pick(concerned(life, s, wanted))),
});

const staff = (life: Life) => life.by(life.around.cast.world.staff);

const mandates: readonly Step[] = [
  onMandate(
    'suspend',
    0.04,
    (d) => d.isInOffice,
    async (life, deputy) => {
      await changeInRegister(staff(life), 'deputy', await asked(life, deputy), custody);
      deputy.isInOffice = false;
      deputy.isSuspended = true;
    },
  ),
  onMandate(
    'resume',
    0.6,
    (d) => d.isSuspended,
    async (life, deputy) => {
      await changeInRegister(staff(life), 'deputy', await asked(life, deputy), { mandateState: 'IN_OFFICE' });
      deputy.isInOffice = true;
      deputy.isSuspended = false;
    },
  ),
  onMandate(
    'endMandate',
    0.03,
    (d) => d.isInOffice,
    async (life, deputy) => {
      const ending = { validTo: life.today, endGrounds: 'RESIGNED', legalBasis: '代表法第六十二条第二项' } as const;
      await endInRegister(staff(life), 'deputy', await asked(life, deputy), ending);
      deputy.isInOffice = false;
    },
  ),
];

/** What people do beside the way. */
export const aside: readonly Step[] = [...objecting, ...leading, ...mandates];
