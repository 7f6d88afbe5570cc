/** What distinguishes one demonstration county from another: its code, its names, its townships, how much of everything. */
import type { TownshipPlan } from './changning.ts';

export type CountyPlan = {
  /** GB/T 2260 code. */
  readonly code: string;
  /** Official name, and the name without 县. */
  readonly name: string;
  readonly stem: string;
  /** The county's mark in document numbers. */
  readonly mark: string;
  readonly townships: readonly TownshipPlan[];
  /** Seats in the county congress, in all township congresses together, and in the standing committee. */
  readonly countySeats: number;
  readonly townshipSeats: number;
  readonly committeeSeats: number;
  /** Suggestions that one year brings: in the county's session, in recess, and in the townships. */
  readonly yearly: { readonly session: number; readonly recess: number; readonly township: number };
  /** How many of this year's recess and township suggestions are under way today. */
  readonly open: { readonly county: number; readonly township: number };
  /** What log-ins begin with. */
  readonly loginPrefix: string;
  /** The stems of the log-ins that are told; all when absent. */
  readonly told?: readonly string[];
  /** The township that the cast comes from. */
  readonly castFrom: string;
};
