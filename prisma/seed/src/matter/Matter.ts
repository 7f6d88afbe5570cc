/** What a suggestion may be about: the text that deputies write of it, who handles it, and what a unit answers. All invented. */
import type { DefaultCategory } from '@renda/domain';

/**
 * A matter. In its texts {t} stands for the township (in the title for nothing, when it concerns the whole county), {v} for a village,
 * {a} for a number of two figures, {b} for one of one, {县名} as in names of units. A title without {t} is the county's alone.
 */
export type Matter = {
  readonly title: string;
  /** The township that the title names in this year's session; COUNTY when it names none; absent when nobody raises it there. */
  readonly thisYear?: string;
  /** The title in this year's session, where it is worded otherwise. */
  readonly titleThisYear?: string;
  /** The township whose deputy raises it this year. */
  readonly raisedFrom?: string;
  /** The titles of the two years before, of a matter of the whole county. */
  readonly otherYears?: readonly [string, string];
  /** The townships that it may concern; absent for all. */
  readonly places?: readonly string[];
  readonly category: DefaultCategory;
  /** Short names of units; {t} is the township's government. */
  readonly lead: string;
  readonly assisting?: readonly string[];
  /** Wide or difficult: six months. */
  readonly isWide?: boolean;
  readonly kind?: 'CRITICISM' | 'OPINION';
  /** What the deputy saw, and why it is so. */
  readonly condition: string;
  readonly cause: string;
  readonly asks: readonly string[];
  /** What the unit has done when it is solved. */
  readonly done: string;
  /** Why it cannot be solved for now; absent when it can. */
  readonly hindered?: string;
};
