/** The tables that the seed fills, in the order in which their keys allow, and the shape of a row of each. */
import type { Prisma } from '@renda/db';

/** A row as it is written: days and instants as text, and always with its id. */
type Row<Input> = { [K in keyof Input]: Exclude<Input[K], Date> } & { id: string };

export type Rows = {
  categories: Row<Prisma.CategoryCreateManyInput>[];
  settings: Row<Prisma.SettingCreateManyInput>[];
  reply_templates: Row<Prisma.ReplyTemplateCreateManyInput>[];
  deadline_rules: Row<Prisma.DeadlineRuleCreateManyInput>[];
  townships: Row<Prisma.TownshipCreateManyInput>[];
  villages: Row<Prisma.VillageCreateManyInput>[];
  organs: Row<Prisma.OrganCreateManyInput>[];
  party_organisations: Row<Prisma.PartyOrganisationCreateManyInput>[];
  people: Row<Prisma.PersonCreateManyInput>[];
  posts: Row<Prisma.PostCreateManyInput>[];
  portfolios: Row<Prisma.PortfolioCreateManyInput>[];
  terms: Row<Prisma.TermCreateManyInput>[];
  sessions: Row<Prisma.SessionCreateManyInput>[];
  electoral_districts: Row<Prisma.ElectoralDistrictCreateManyInput>[];
  delegations: Row<Prisma.DelegationCreateManyInput>[];
  deputy_groups: Row<Prisma.DeputyGroupCreateManyInput>[];
  deputies: Row<Prisma.DeputyCreateManyInput>[];
  memberships: Row<Prisma.MembershipCreateManyInput>[];
  sites: Row<Prisma.SiteCreateManyInput>[];
  site_functions: Row<Prisma.SiteFunctionCreateManyInput>[];
  zones: Row<Prisma.ZoneCreateManyInput>[];
  zone_villages: Row<Prisma.ZoneVillageCreateManyInput>[];
  zone_assignments: Row<Prisma.ZoneAssignmentCreateManyInput>[];
  activities: Row<Prisma.ActivityCreateManyInput>[];
  activity_participants: Row<Prisma.ActivityParticipantCreateManyInput>[];
  role_grants: Row<Prisma.RoleGrantCreateManyInput>[];
  number_series: Row<Prisma.NumberSeriesCreateManyInput>[];
  suggestion_groups: Row<Prisma.SuggestionGroupCreateManyInput>[];
  suggestions: Row<Prisma.SuggestionCreateManyInput>[];
  handlings: Row<Prisma.HandlingCreateManyInput>[];
  deadlines: Row<Prisma.DeadlineCreateManyInput>[];
  consultations: Row<Prisma.ConsultationCreateManyInput>[];
  replies: Row<Prisma.ReplyCreateManyInput>[];
  evaluations: Row<Prisma.EvaluationCreateManyInput>[];
  co_signers: Row<Prisma.CoSignerCreateManyInput>[];
  co_signer_opinions: Row<Prisma.CoSignerOpinionCreateManyInput>[];
  consent_requests: Row<Prisma.ConsentRequestCreateManyInput>[];
  objections: Row<Prisma.ObjectionCreateManyInput>[];
  hand_over_batches: Row<Prisma.HandOverBatchCreateManyInput>[];
  batch_items: Row<Prisma.BatchItemCreateManyInput>[];
  batch_receipts: Row<Prisma.BatchReceiptCreateManyInput>[];
  wide_applications: Row<Prisma.WideApplicationCreateManyInput>[];
  commitments: Row<Prisma.CommitmentCreateManyInput>[];
  commitment_reports: Row<Prisma.CommitmentReportCreateManyInput>[];
  look_back_draws: Row<Prisma.LookBackDrawCreateManyInput>[];
  look_backs: Row<Prisma.LookBackCreateManyInput>[];
  key_suggestions: Row<Prisma.KeySuggestionCreateManyInput>[];
  key_visits: Row<Prisma.KeyVisitCreateManyInput>[];
  instructions: Row<Prisma.InstructionCreateManyInput>[];
  upward_reports: Row<Prisma.UpwardReportCreateManyInput>[];
  suggestion_events: Row<Prisma.SuggestionEventCreateManyInput>[];
  attachments: Row<Prisma.AttachmentCreateManyInput>[];
};

export type Township = Rows['townships'][number];
export type Village = Rows['villages'][number];
export type Organ = Rows['organs'][number];
export type Person = Rows['people'][number];
export type Deputy = Rows['deputies'][number];
export type Session = Rows['sessions'][number];
