/** Subjects under which suggestions are counted: the code list with which a county begins; afterwards it is the county's own. */

export const defaultCategories = {
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

export type DefaultCategory = keyof typeof defaultCategories;
