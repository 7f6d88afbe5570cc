import { describe, expect, it } from 'vitest';
import { guardedWords } from './guardedWords.ts';
import { adviceAtOnce, type HintId, type WrittenText, writingHints } from './writingHints.ts';

const good: WrittenText = {
  title: '关于修复更戛乡雨季塌方村组道路的建议',
  body: '更戛乡大田坝村到集镇的路，每年雨季塌方三四次，210 户群众出行和学生上学受影响。',
  proposal: '请县交通运输局在明年汛期前加固三处边坡，并配备一台清障机械。',
  kind: 'SUGGESTION',
  isUnitWished: false,
};
const hintsOf = (change: Partial<WrittenText>): HintId[] => writingHints({ ...good, ...change }).map(({ id }) => id);

/** Titles as they are written in a county; invented. */
const titles = [
  '关于改造温泉镇至县城公路临崖路段安全防护设施的建议',
  '关于修复更戛乡雨季塌方村组道路的建议',
  '关于更换珠街彝族乡高海拔村寨老旧供水管网的建议',
  '关于在卡斯镇坝区新建灌溉沟渠二期工程的建议',
  '关于加强病险小坝塘汛前除险加固的建议',
  '关于扶持村级茶叶初制所清洁能源改造的建议',
  '关于规范古茶树资源挂牌保护与采摘管理的建议',
  '关于支持核桃低产林改造和果皮污水治理的建议',
  '关于减轻烤烟种植户冰雹灾害损失的建议',
  '关于完善甘蔗砍运高峰期道路通行管理的建议',
  '关于推广肉牛养殖粪污集中处理的建议',
  '关于解决山区学校寄宿学生周末返程乘车难的建议',
  '关于充实乡镇中心小学心理健康教师的建议',
  '关于提高村卫生室慢性病药品配备率的建议',
  '关于增设耈街彝族苗族乡急救转运车辆的建议',
  '关于方便外出务工人员异地就医报销的建议',
  '关于建设农村互助养老服务点的建议',
  '关于规范农村公益性公墓建设管理的建议',
  '关于整治县城学校周边上下学时段拥堵的建议',
  '关于加快老旧小区雨污分流改造的建议',
  '关于完善集镇垃圾转运站运行经费保障的建议',
  '关于治理集镇农贸市场占道经营的建议',
  '关于消除边远自然村移动通信信号盲区的建议',
  '关于改善农村低电压台区供电质量的建议',
  '关于加大地质灾害隐患点群众搬迁扶持的建议',
  '关于传承苗族彝族传统节庆和民间技艺的建议',
  '关于建立返乡创业青年小额信贷绿色通道的建议',
  '关于提高人民陪审员参审补助保障水平的建议',
  '关于加强村组集体“三资”公开的批评和建议',
  '关于加强野生动物肇事补偿宣传和理赔服务的建议',
  '关于加强机关保密宣传教育的建议',
  '关于畅通信访渠道、规范行政复议的建议',
  '关于保护企业商业秘密的建议',
  '关于加强基层司机密集路段安全教育的建议',
];

describe('help with writing', () => {
  it('is silent on what says where, since when, whom, what and who', () => {
    expect(hintsOf({})).toEqual([]);
  });

  it.each(titles)('has nothing against the title %s', (title) => {
    const kind = title.includes('批评') ? 'CRITICISM' : 'SUGGESTION';
    expect(hintsOf({ title, kind })).toEqual([]);
  });

  it('says nothing of an empty page, or of what is only being begun', () => {
    expect(hintsOf({ title: '', body: '', proposal: '' })).toEqual([]);
    expect(hintsOf({ title: '路的问题', body: '路不好走', proposal: '修一下' })).toEqual([]);
  });

  it.each<[HintId, Partial<WrittenText>]>([
    [
      'PLACE',
      { title: '关于修路的建议', body: '每年雨季我们村到镇上的道路塌方三四次，群众出行很困难，学校也受影响。' },
    ],
    ['PLACE', { title: '', body: '我们村到镇上的路，有三处弯道临崖，雨季多雾，护墩稀，晚上看不清。' }],
    ['TIME', { body: '更戛乡大田坝村到集镇的路有三处塌方，210 户群众出行和学生上学都受影响。' }],
    ['PEOPLE', { body: '更戛乡大田坝村到集镇的路，每年雨季塌方三四次，护栏已经掉到箐沟里面去了。' }],
    ['REQUEST', { proposal: '有关部门高度重视此事，政府更要重视。' }],
    ['ACTOR', { proposal: '尽快加固三处边坡，安装护栏 400 米。' }],
    ['BLAME', { body: `${good.body}有关部门多次推诿、敷衍。` }],
    ['SEVERAL_MATTERS', { title: '关于修建大田坝村公路和村卫生室的建议' }],
    ['SEVERAL_MATTERS', { title: '关于更换供水管网及扩建中心小学的建议' }],
    ['SEVERAL_MATTERS', { body: `${good.body}另外还有一件事，镇上的垃圾也没有人清运。` }],
    ['OWN_CASE', { body: `${good.body}我家的宅基地补偿一直没有给。` }],
    ['OWN_CASE', { body: `${good.body}本人不服县人民法院（2024）云0524民初88号判决。` }],
    ['OWN_CASE', { body: `${good.body}他为此多次上访。` }],
  ])('gives the advice %s where it is lacking', (id, change) => {
    expect(hintsOf(change)).toEqual([id]);
  });

  it.each<[string, Partial<WrittenText>]>([
    ['several points of one matter', { proposal: '一、请县交通运输局加固边坡；二、安装护栏；三、配备清障机械。' }],
    ['one’s own house as the place', { body: `${good.body}我家门前就有一处。` }],
    ['courts and petitions as a subject', { body: `${good.body}县人民法院判决执行难、信访积案多，群众反映强烈。` }],
    ['a promise that it holds no secret', { body: `${good.body}本建议不含国家秘密、工作秘密。` }],
    ['a telephone of a unit', { body: `${good.body}服务热线 0875-7120000、12345。` }],
    ['figures of money and people', { body: `${good.body}共需资金 13800000 元，涉及 15912 人，13.812345678 公里。` }],
    ['no unit in the text where one was chosen', { proposal: '尽快加固三处边坡，安装护栏。', isUnitWished: true }],
    [
      'several points without a unit',
      { proposal: '建议：一是尽快清理塌方，抢通中断路段；二是对悬空路基修筑挡墙，补设边沟和涵管；三是落实养护。' },
    ],
    ['criticism chosen as the kind', { body: `${good.body}多次推诿、敷衍。`, kind: 'CRITICISM' }],
    ['criticism that asks for nothing', { proposal: '政府工作作风如此，群众有看法。', kind: 'CRITICISM' }],
  ])('does not object to %s', (_, change) => {
    expect(hintsOf(change)).toEqual([]);
  });

  it('gives only a little advice at once, and warnings always', () => {
    const hints = writingHints({
      title: '关于修路的建议',
      body: '路况很差，通行十分困难，摔坏过东西，非常不便。联系电话 13900000000，内部资料附后。',
      proposal: '高度重视，真抓实干，务求实效。',
      kind: 'SUGGESTION',
      isUnitWished: false,
    });
    expect(hints.filter(({ severity }) => severity === 'WARNING').map(({ id }) => id)).toEqual(['SECRET', 'TELEPHONE']);
    expect(hints.filter(({ severity }) => severity === 'ADVICE')).toHaveLength(adviceAtOnce);
  });

  it('speaks of the fields that are shown', () => {
    const written = {
      ...good,
      body: '路况很差，通行十分困难，摔坏过东西，非常不便，请看照片。',
      proposal: '务求取得实效，真抓实干。',
    };
    const fields = (shown: Parameters<typeof writingHints>[1]) =>
      writingHints(written, shown).map(({ field }) => field);
    expect(new Set(fields(['title', 'body']))).toEqual(new Set(['body']));
    expect(new Set(fields(['proposal', 'kind']))).toEqual(new Set(['proposal']));
  });

  it('never repeats a whole number of a person', () => {
    const [hint] = writingHints({ ...good, body: '请联系 13912345678。' });
    expect(hint?.sentences['zh-CN']).toContain('139…78');
    expect(hint?.sentences.en).not.toContain('13912345678');
  });
});

describe('what must not be written', () => {
  it.each([
    ['此件为机密文件', ['机密']],
    ['【秘密】★3年', ['秘密']],
    ['绝密，阅后即焚', ['绝密']],
    ['附上内部资料一份', ['内部资料']],
    ['请勿外传', ['请勿外传']],
    ['身份证 53302419650412001X', ['53302419650412001X']],
    ['电话：１３９１２３４５６７８', ['13912345678']],
    ['电话 139 1234 5678', ['139 1234 5678']],
    ['电话 139-1234-5678，139-1234-5678', ['139-1234-5678']],
  ])('finds in “%s” %j', (text, found) => {
    expect(guardedWords(text).map((word) => word.text)).toEqual(found);
  });

  it.each([
    '飞机密集',
    '司机密切配合',
    '杜绝密闭空间',
    '拒绝密集',
    '保护个人秘密',
    '不涉密',
    '编号 201391234567890',
    '3.13912345678',
  ])('passes “%s”', (text) => {
    expect(guardedWords(text)).toEqual([]);
  });
});
