/** Invented names, as they are common in the mountains of western Yunnan. No one real is meant by any of them. */
import type { Sex } from '@renda/domain';
import type { Random } from '../chance/Random.ts';

/** Surnames by ethnic group; one that stands twice is twice as common. */
const surnames: Readonly<Record<string, string>> = {
  汉族: '杨李张王赵罗段施蒋禹陈刘周郭何黄徐马尹苏郑吴万毕普陶董朱孙高林唐许邓韩曹彭曾田潘袁蔡余叶程魏吕丁沈任姚卢姜钟汪金石戴贾韦夏付方邹熊白孟秦邱江尚穆杨李张王李杨张',
  彝族: '字茶鲁罗李普毕杨起自阿张禹字茶鲁罗',
  苗族: '熊陶马杨王李古侯项罗熊陶马',
  傣族: '刀景线俸帕杨李张刀景线',
  白族: '杨段赵董尹李张杨段',
  回族: '马沙保纳马丁马',
  布朗族: '李杨蒋阿段',
  傈僳族: '余胡李祝霜密',
};

/** How often a name of the group is written with a dot, and how it then sounds. */
const dotted: Readonly<
  Record<string, { readonly share: number; readonly names: Readonly<Record<Sex, readonly string[]>> }>
> = {
  傣族: {
    share: 0.3,
    names: {
      MALE: ['岩·罕拉', '岩·温勐', '岩·依团', '岩·坎甸', '岩·叫龙', '岩·宰弄'],
      FEMALE: ['玉·香囡', '玉·罕恩', '玉·应甸', '玉·叫海', '玉·波罗', '玉·旺香'],
    },
  },
  布朗族: { share: 0.25, names: { MALE: ['岩·三木', '岩·章南'], FEMALE: ['玉·坎章', '依·南娜'] } },
  傈僳族: { share: 0.25, names: { MALE: ['阿普·鲁嘎', '阿邓·木扒'], FEMALE: ['阿娜·木玛', '阿纳·此玛'] } },
};

const given: Readonly<Record<Sex, { readonly first: string; readonly second: string }>> = {
  MALE: {
    first: '建文志永国明正春学光家绍应加朝世兴启开继忠德新宏云子天树庆维金荣成长自从发有',
    second: '华平军明荣祥伟刚林贵强勇武昌福生才宏斌龙先涛峰东洲聪学富全良忠清权旺彪仁云',
  },
  FEMALE: {
    first: '丽春秀晓玉雪美艳红文云金海彩慧庆永兰凤素燕翠月加正桂琼应丹如静思',
    second: '芳梅萍琼英珍兰香芬娟仙莲花丽娇琴艳凤敏蓉霞燕红云美菊焕珠仙存娅妹',
  },
};

/** A name that a person of this sex and ethnic group could bear. */
export function inventedName(random: Random, sex: Sex, ethnicGroup: string): string {
  const dot = dotted[ethnicGroup];
  if (dot !== undefined && random.chance(dot.share)) return random.pick(dot.names[sex]);
  const surname = random.pick([...(surnames[ethnicGroup] ?? (surnames.汉族 as string))]);
  const { first, second } = given[sex];
  const last = random.pick([...second]);
  if (random.chance(0.22)) return surname + last;
  return surname + random.pick([...first]) + last;
}
