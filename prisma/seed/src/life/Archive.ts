/** All that the writing of lives looks up. */
import type { Accounts } from '../account/accounts.ts';
import type { Almanac } from '../county/Almanac.ts';
import type { CountyPlan } from '../county/CountyPlan.ts';
import type { Rows } from '../county/rows.ts';
import type { Seat } from '../register/deputies.ts';
import type { Offices } from '../register/offices.ts';
import type { Organs } from '../register/organs.ts';
import type { Timetable } from '../suggestion/Timetable.ts';

/** What is kept of one file: its hash and how large it is. */
export type SampleFile = { readonly sha256: string; readonly size: number };

/** The paper that stands for all sealed letters and signed originals, and the picture that stands for all photographs. */
export type Samples = { readonly paper: SampleFile; readonly photograph: SampleFile };

export type Archive = {
  readonly plan: CountyPlan;
  readonly almanac: Almanac;
  readonly timetable: Timetable;
  readonly organs: Organs;
  readonly offices: Offices;
  readonly accounts: Accounts;
  readonly portfolios: Rows['portfolios'];
  /** All deputies of the present terms, by the congress in which they sit. */
  readonly seats: ReadonlyMap<string, readonly Seat[]>;
  readonly categories: ReadonlyMap<string, string>;
  readonly samples: Samples;
};
