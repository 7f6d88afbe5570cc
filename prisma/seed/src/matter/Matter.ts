/** What a suggestion may be about: the text that deputies write of it, who handles it, and what a unit answers. All invented. */

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
  readonly category: CategoryKey;
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

/** The county's code list of subjects, in its order. */
export const categories = {
  TRANSPORT_AND_POWER: '交通电力',
  FARMING_FORESTRY_WATER: '农林水',
  TOWN_BUILDING_AND_LAND: '城建土地',
  SCIENCE_EDUCATION_CULTURE_HEALTH: '科教文卫',
  VILLAGE_BUILDING: '乡村建设',
  ETHNIC_AND_CIVIL_AFFAIRS: '民族民政',
  LABOUR_AND_SOCIAL_SECURITY: '劳动社保',
  MARKET_REGULATION: '市场监管',
  FINANCE: '财政金融',
  LAW_AND_ORDER: '政法综治',
  INDUSTRY_AND_INFORMATION: '工业信息',
  OTHER: '其他',
} as const;

export type CategoryKey = keyof typeof categories;
