import { describe, expect, it } from 'vitest';
import { Invalid } from '../kernel/Refusal.ts';
import { checkedSite, type SiteInput } from './checkedSite.ts';

const site: SiteInput = {
  name: ' 松山联络室 ',
  tier: 'ROOM',
  address: '松山村党群服务中心一楼',
  openingHours: '工作日 9:00—17:00',
  functions: ['PARTY_ROOM', 'LIAISON', 'PARTY_ROOM'],
};

function fieldRefused(input: SiteInput): string | null {
  try {
    checkedSite(input);
    return null;
  } catch (error) {
    if (error instanceof Invalid) return error.field;
    throw error;
  }
}

describe('a site as it is typed', () => {
  it('is stored trimmed, each function once and in the order of the list', () => {
    expect(checkedSite(site)).toEqual({
      name: '松山联络室',
      tier: 'ROOM',
      address: '松山村党群服务中心一楼',
      openingHours: '工作日 9:00—17:00',
      phone: null,
      latitude: null,
      longitude: null,
      functions: ['LIAISON', 'PARTY_ROOM'],
    });
  });

  it.each<[string, Partial<SiteInput>, string]>([
    ['no name', { name: ' ' }, 'name'],
    ['opening hours of 101 characters', { openingHours: '时'.repeat(101) }, 'openingHours'],
    ['a tier that is none', { tier: 'HUT' as 'HOME' }, 'tier'],
    ['no function', { functions: [] }, 'functions'],
    ['a function that is none', { functions: ['SHOP' as 'LIAISON'] }, 'functions'],
    ['a mobile number, which is somebody’s own', { phone: '138 8751 2345' }, 'phone'],
    ['a mobile number with the country before it', { phone: '+86 13887512345' }, 'phone'],
    ['words for a number', { phone: '村委会' }, 'phone'],
    ['half a place', { latitude: 24.8 }, 'longitude'],
    ['a place abroad', { latitude: 24.8, longitude: 12 }, 'longitude'],
    ['a place that is no number', { latitude: Number.NaN, longitude: 99 }, 'latitude'],
  ])('is refused with %s', (_, change, field) => {
    expect(fieldRefused({ ...site, ...change })).toBe(field);
  });

  it('keeps an office’s number and a whole place', () => {
    expect(checkedSite({ ...site, phone: '0875-7121234', latitude: 24.8, longitude: 99.6 })).toMatchObject({
      phone: '0875-7121234',
      latitude: 24.8,
      longitude: 99.6,
    });
  });
});
