/** Usual words about a person, offered by forms so that structure tables count one thing under one name. */

/** The 56 ethnic groups by their official names, those of western Yunnan first. */
export const ethnicGroupWords = [
  '汉族', '彝族', '傣族', '苗族', '布朗族', '回族', '白族', '傈僳族', '佤族', '拉祜族', '哈尼族', '景颇族', '阿昌族', '德昂族', '纳西族', '普米族', '怒族',
  '独龙族', '基诺族', '壮族', '瑶族', '布依族', '水族', '藏族', '蒙古族', '维吾尔族', '朝鲜族', '满族', '侗族', '土家族', '哈萨克族', '黎族', '畲族', '高山族',
  '东乡族', '柯尔克孜族', '土族', '达斡尔族', '仫佬族', '羌族', '撒拉族', '毛南族', '仡佬族', '锡伯族', '塔吉克族', '乌孜别克族', '俄罗斯族', '鄂温克族',
  '保安族', '裕固族', '京族', '塔塔尔族', '鄂伦春族', '赫哲族', '门巴族', '珞巴族',
] as const;

/** Occupation classes as the structure of a congress is counted. */
export const occupationClassWords = [
  '农民', '工人', '专业技术人员', '党政领导干部', '企业负责人', '村（社区）干部', '解放军和武警', '其他',
] as const;

/** Levels of education. */
export const educationWords = ['研究生', '大学本科', '大学专科', '中专', '高中', '初中', '小学'] as const;

/** Political affiliations (GB/T 4762). */
export const affiliationWords = [
  '中共党员', '中共预备党员', '共青团员', '民革党员', '民盟盟员', '民建会员', '民进会员', '农工党党员', '致公党党员', '九三学社社员', '台盟盟员',
  '无党派人士', '群众',
] as const;
