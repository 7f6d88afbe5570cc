/** Signs by which a text shows that it answers a reader's questions: where, since when, whom, what is asked, of whom. Generous: who has
 * answered in other words is not to be nagged. */

/** What is called a village, a road, a school… without saying which. */
const noPlaceInParticular =
  /(?:我们|咱们|本|我|这个|那个|每个|各个|有的|有些|一些|几个|多个|全|农|乡|山|自然|行政|边远|偏远|贫困|老)(?:村|寨)|乡镇|城镇|村镇|村民|村组|乡村|镇上|乡里|村里|社区居民|[修铺走公道马铁网电线通开拓出的条段截]路|[的座]桥|[的条]河|学校|市场|河水|这条[路河街]|那条[路河街]/gu;
const place =
  /(?:全|我)[县镇乡市]|(?:本|各)(?:县|乡镇?|镇|村)|县(?:城|域|内)|城区|集镇|\p{Script=Han}(?:镇|乡|村|寨|社区|小组|组|街|巷|路|桥|河|江|水库|坝塘|坝区|沟|渠|箐|山|小区|小学|中学|学校|幼儿园|医院|卫生院|卫生室|市场|站|公园|路口|路段|道班|园区)/u;
const time =
  /[\d〇零一二三四五六七八九十两几近多数][ \d多几]*(?:年|个月|月|天|周|次)|[去前今明往当历常每连]年|上半年|下半年|[上本这]个?(?:月|周)|[春夏秋冬雨汛旱][天季期]|汛前|汛后|丰水|枯水|春节|节假日|周末|赶集|上下学|放学|学期|高峰|以来|以前|至今|目前|现在|如今|最近|近期|近来|长期|一直|经常|常常|时常|每到|每逢|每次|每天|天天|已久|早晚|夜间|晚上|白天/u;
const people =
  /群众|百姓|乡亲|村民|居民|农民|农户|养殖户|种植户|[\p{Script=Han}\d](?:户|人)(?!大|员|民|事|口普|工智)|学生|孩子|儿童|家长|老师|教师|师生|老人|老年|妇女|青年|残疾|患者|病人|司机|驾驶员|行人|过往|旅客|游客|职工|务工|工人|商户|企业|用户|消费者|大家|我们|出行|居住/u;
const request =
  /建议|希望|恳请|请求?|要求|盼|应当?|需要?|尽快|加快|加强|加大|修[建缮好复通]?|新?建|拓宽|硬化|安装|装[上设]|增[加设]|更换|改[造善建进]|整治|治理|整改|纠正|查处|落实|安排|配[备齐]|补[助贴偿]|设[立置]|解决|完善|规范|协调|清[理运]|疏通|提高|扩大|取消|减免|调整|公[开示]|制定|出台|派|拨|给予|支持|督促/u;
const actor =
  /[局委院]|政府|部门|公安|交警|供电|电信|移动|联通|公司|银行|中心|办公室|乡镇|村委|社区|主席团|主管|责任单位|承办单位|交通运输|住建|水务|财政|教体|卫健/u;
const blame =
  /批评|不作为|乱作为|推诿|扯皮|敷衍|弄虚作假|形式主义|态度(?:差|恶劣|生硬|冷漠)|吃拿卡要|久拖不决|失职|监管不力|不闻不问|侵占|挪用/u;

/** Which of a reader's questions the text answers. */
export const writingSigns = {
  place: (text: string): boolean => place.test(text.replace(noPlaceInParticular, '，')),
  time: (text: string): boolean => time.test(text),
  people: (text: string): boolean => people.test(text),
  request: (text: string): boolean => request.test(text),
  actor: (text: string): boolean => actor.test(text),
  blame: (text: string): boolean => blame.test(text),
} as const;

const self = '(?:我家|我自己|我个人|本人|我(?:的|和)?(?:儿子|女儿|老伴|丈夫|妻子|父亲|母亲|哥哥|弟弟|亲戚|侄))';
const ownCase = new RegExp(
  `${self}[^。；！？\\n]{0,24}(?:判决|判|裁定|起诉|上诉|申诉|上访|信访|案|官司|赔偿|补偿|欠款|欠薪|工资|宅基地|承包地|土地|房屋|低保|纠纷|处分|职称)|` +
    '(?:不服|请求?撤销|推翻)[^。；！？\\n]{0,16}(?:判决|裁定|处罚|决定|仲裁)|' +
    '[(（〔[]20\\d{2}[)）〕\\]]\\s*云?\\s*\\d{0,4}\\s*[民刑行执][初终再申监恢]|' +
    '(?:多次|到|去|赴)(?:省|市|县|州|北京|昆明|保山)?(?:里|城)?上访',
  'u',
);

/** Whether it reads as one's own or a kinsman's case, which deputies don't carry (代表法31, 59). */
export function readsAsOwnCase(text: string): boolean {
  return ownCase.test(text.normalize('NFKC'));
}

const fields: readonly RegExp[] = [
  /道路|公路|村路|路面|桥|护栏/u,
  /饮水|供水|自来水|水源/u,
  /学校|小学|中学|幼儿园|教师|校舍/u,
  /医院|卫生室|卫生院|医生|药品|就医/u,
  /电网|低电压|供电|停电/u,
  /通信|信号|基站|宽带/u,
  /养老|敬老/u,
  /垃圾/u,
  /灌溉|沟渠|水库|坝塘/u,
];
const another =
  /(?:另外|此外|再就是|顺便|同时)[^。；\n]{0,6}(?:还有|再|说|反映|提)(?:一|另|个|件|下)|(?:还有|再|另)(?:反映|提|说)?(?:一|两|几)(?:件|个)(?:事|问题)|(?:两|三|四|几)件事/u;

/** Whether more than one matter seems to be meant: a title that joins two fields, or a text that says so itself. One matter with several points is one. */
export function readsAsSeveral(title: string, body: string): boolean {
  const [, subject = title] = /^(?:关于)?(.*?)(?:的(?:建议|批评|意见).*)?$/u.exec(title) ?? [];
  const parts = subject.split(/以及|和|与|及|、|，|；/u);
  const of = (part: string) => fields.flatMap((field, index) => (field.test(part) ? [index] : []));
  const [first = [], ...others] = parts.map(of).filter((found) => found.length > 0);
  return others.some((other) => other.every((field) => !first.includes(field))) || another.test(body);
}
