/** What may be written of a site: the API and the form refuse alike. */
import { checkedText, type TextLimit } from '../kernel/limits.ts';
import { Invalid } from '../kernel/Refusal.ts';
import { type SiteFunctionKind, type SiteTier, siteFunctionKinds, siteTiers } from './siteTerms.ts';

/** The bounds of a site's texts. */
export const siteLimits = {
  name: { label: { 'zh-CN': '名称', en: 'Name' }, min: 2, max: 40 },
  address: { label: { 'zh-CN': '地址', en: 'Address' }, min: 2, max: 100 },
  openingHours: { label: { 'zh-CN': '开放时间', en: 'Opening hours' }, min: 2, max: 100 },
  phone: { label: { 'zh-CN': '公开电话', en: 'Public telephone' }, min: 0, max: 20 },
} as const satisfies Record<string, TextLimit>;

/** A site as it is typed. Degrees are decimal, WGS 84. */
export type SiteInput = {
  readonly name: string;
  readonly tier: SiteTier;
  readonly address: string;
  readonly openingHours: string;
  readonly phone?: string | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly functions: readonly SiteFunctionKind[];
};

/** A site as it is stored: texts trimmed, what is empty null, each function once in the order of the list. */
export type CheckedSite = {
  readonly name: string;
  readonly tier: SiteTier;
  readonly address: string;
  readonly openingHours: string;
  readonly phone: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly functions: readonly SiteFunctionKind[];
};

/**
 * The site, cleaned. Refuses (`Invalid`, naming the field) a text out of bounds, a mobile number, which would be somebody's own, half a
 * place or one outside China, and no function at all.
 */
export function checkedSite(input: SiteInput): CheckedSite {
  const { name, address, openingHours, phone } = siteLimits;
  if (!siteTiers.includes(input.tier)) throw new Invalid('tier', notOfTheList);
  return {
    name: checkedText('name', input.name, name),
    tier: input.tier,
    address: checkedText('address', input.address, address),
    openingHours: checkedText('openingHours', input.openingHours, openingHours),
    phone: publicPhone(checkedText('phone', input.phone, phone)),
    ...checkedPlace(input.latitude ?? null, input.longitude ?? null),
    functions: checkedFunctions(input.functions),
  };
}

function publicPhone(phone: string): string | null {
  if (phone === '') return null;
  if (!/^\+?[0-9][0-9 -]{4,}$/.test(phone)) throw new Invalid('phone', notANumber);
  if (/^(86)?1[3-9]\d{9}$/.test(phone.replace(/\D/g, ''))) throw new Invalid('phone', personal);
  return phone;
}

function checkedPlace(latitude: number | null, longitude: number | null) {
  if ((latitude === null) !== (longitude === null)) {
    throw new Invalid(latitude === null ? 'latitude' : 'longitude', halfAPlace);
  }
  if (latitude !== null && !(latitude >= 3 && latitude <= 54)) throw new Invalid('latitude', outside);
  if (longitude !== null && !(longitude >= 73 && longitude <= 136)) throw new Invalid('longitude', outside);
  return { latitude, longitude };
}

function checkedFunctions(given: readonly SiteFunctionKind[]): SiteFunctionKind[] {
  if (given.some((kind) => !siteFunctionKinds.includes(kind))) throw new Invalid('functions', notOfTheList);
  const functions = siteFunctionKinds.filter((kind) => given.includes(kind));
  if (functions.length === 0) throw new Invalid('functions', noFunction);
  return functions;
}

const notOfTheList = { 'zh-CN': '不在可选范围内。', en: 'It is not one of the list.' };
const notANumber = { 'zh-CN': '公开电话只能是数字。', en: 'A telephone number is written in digits.' };
const personal = {
  'zh-CN': '公开电话请填写办公电话，不填个人手机号。',
  en: 'Give a telephone of the office, not a mobile number of somebody’s own.',
};
const halfAPlace = { 'zh-CN': '经度、纬度要一起填写。', en: 'Give latitude and longitude together.' };
const outside = { 'zh-CN': '位置不在中国境内，请核对。', en: 'The place is not in China; check it.' };
const noFunction = { 'zh-CN': '请至少选择一项功能。', en: 'Choose one function at least.' };
