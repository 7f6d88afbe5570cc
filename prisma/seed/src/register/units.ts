/** The handling units of a county of this prefecture after the reform of 2024, as data. */
import type { OrganKind } from '@renda/domain';

/** Through which organ suggestions reach a unit. */
export type HandedThrough = 'INSPECTION_OFFICE' | 'PARTY_COMMITTEE_OFFICE' | 'ITSELF';

/** A unit; in its name {县} stands for the county and {县名} for the county's name without 县. */
export type Unit = {
  readonly name: string;
  readonly shortName: string;
  readonly kind: OrganKind;
  readonly through: HandedThrough;
  /** The unit's mark in document numbers: 交 in 昌交函〔2026〕18号. */
  readonly mark: string;
  /** Title of its head. */
  readonly head: string;
};

type Line = readonly [shortName: string, mark: string, head: string, name?: string];

const named = (line: Line, kind: OrganKind, through: HandedThrough): Unit => ({
  name: line[3] ?? `{县}${line[0]}`,
  shortName: line[0],
  kind,
  through,
  mark: line[1],
  head: line[2],
});

const partyBodies: readonly Line[] = [
  ['县委办公室', '办', '主任', '中共{县}委办公室'],
  ['县委组织部', '组', '部长', '中共{县}委组织部'],
  ['县委宣传部', '宣', '部长', '中共{县}委宣传部'],
  ['县委统战部', '统战', '部长', '中共{县}委统一战线工作部'],
  ['县委政法委', '政法', '书记', '中共{县}委政法委员会'],
  ['县委社会工作部', '社工', '部长', '中共{县}委社会工作部'],
  ['县委编办', '编办', '主任', '中共{县}委机构编制委员会办公室'],
  ['县委巡察办', '巡察', '主任', '中共{县}委巡察工作领导小组办公室'],
  ['县直机关工委', '直工', '书记', '中共{县}委直属机关工作委员会'],
];

const partyUnits: readonly Line[] = [
  ['县委党校', '党校', '常务副校长', '中共{县}委党校'],
  ['县融媒体中心', '融媒', '主任', '{县}融媒体中心'],
  ['县档案馆', '档', '馆长', '{县}档案馆'],
];

const departments: readonly Line[] = [
  ['县政府办公室', '政办', '主任', '{县}人民政府办公室'],
  ['发展和改革局', '发改', '局长'],
  ['教育体育局', '教体', '局长'],
  ['工业和信息化局', '工信', '局长'],
  ['科学技术局', '科', '局长'],
  ['民族宗教事务局', '民宗', '局长'],
  ['公安局', '公', '局长'],
  ['民政局', '民', '局长'],
  ['司法局', '司', '局长'],
  ['财政局', '财', '局长'],
  ['人力资源和社会保障局', '人社', '局长'],
  ['自然资源局', '自然资', '局长'],
  ['住房和城乡建设局', '住建', '局长'],
  ['交通运输局', '交', '局长'],
  ['水务局', '水', '局长'],
  ['农业农村局', '农', '局长'],
  ['商务局', '商', '局长'],
  ['文化和旅游局', '文旅', '局长'],
  ['卫生健康局', '卫健', '局长'],
  ['退役军人事务局', '退役', '局长'],
  ['应急管理局', '应急', '局长'],
  ['审计局', '审', '局长'],
  ['市场监督管理局', '市监', '局长'],
  ['统计局', '统', '局长'],
  ['林业和草原局', '林草', '局长'],
  ['医疗保障局', '医保', '局长'],
  ['政务服务管理局', '政务', '局长', '{县}政务服务管理局（{县}数据局）'],
  ['信访局', '信', '局长'],
  ['城市管理综合行政执法局', '城管', '局长'],
  ['搬迁安置办公室', '搬迁', '主任'],
  ['投资促进局', '投促', '局长'],
];

const otherPublicUnits: readonly Line[] = [
  ['供销合作社联合社', '供', '主任'],
  ['机关事务服务中心', '机管', '主任'],
  ['市生态环境局{县名}分局', '环', '局长', '保山市生态环境局{县名}分局'],
  ['税务局', '税', '局长', '国家税务总局{县}税务局'],
  ['气象局', '气', '局长'],
  ['消防救援大队', '消', '大队长'],
  ['烟草专卖局', '烟', '局长'],
  ['{县名}供电局', '供电', '局长', '{县名}供电局'],
  ['{县名}公路分局', '路', '局长', '{县名}公路分局'],
  ['电信{县名}分公司', '电信', '总经理', '中国电信{县名}分公司'],
  ['移动{县名}分公司', '移动', '总经理', '中国移动{县名}分公司'],
];

const massOrganisations: readonly Line[] = [
  ['县总工会', '工', '主席', '{县}总工会'],
  ['团县委', '团', '书记', '共青团{县}委员会'],
  ['县妇联', '妇', '主席', '{县}妇女联合会'],
  ['县残联', '残', '理事长', '{县}残疾人联合会'],
  ['县工商联', '商联', '主席', '{县}工商业联合会'],
  ['县红十字会', '红', '会长', '{县}红十字会'],
];

/** All units that are of the county itself, in the order of the list on paper; the township governments come besides. */
export const countyUnits: readonly Unit[] = [
  ...partyBodies.map((line) => named(line, 'PARTY_COMMITTEE_BODY', 'PARTY_COMMITTEE_OFFICE')),
  ...partyUnits.map((line) => named(line, 'OTHER_UNIT', 'PARTY_COMMITTEE_OFFICE')),
  named(['县监委', '监', '主任', '{县}监察委员会'], 'SUPERVISORY_COMMISSION', 'ITSELF'),
  named(['县法院', '法', '院长', '{县}人民法院'], 'COURT', 'ITSELF'),
  named(['县检察院', '检', '检察长', '{县}人民检察院'], 'PROCURATORATE', 'ITSELF'),
  ...departments.map((line) => named(line, 'GOVERNMENT_DEPARTMENT', 'INSPECTION_OFFICE')),
  ...otherPublicUnits.map((line) => named(line, 'OTHER_UNIT', 'INSPECTION_OFFICE')),
  ...massOrganisations.map((line) => named(line, 'OTHER_UNIT', 'PARTY_COMMITTEE_OFFICE')),
];
