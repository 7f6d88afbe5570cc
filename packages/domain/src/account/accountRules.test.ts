import { describe, expect, test } from 'vitest';
import { Invalid } from '../kernel/Refusal.ts';
import { checkedLogin, checkedPhone, signInName } from './accountRules.ts';

describe('a log-in name', () => {
  test.each(['li.ming', 'zhang_3', 'wang-xia', 'abc'])('may be %s', (login) => {
    expect(checkedLogin('login', login)).toBe(login);
  });

  test('is kept in lower case', () => {
    expect(checkedLogin('login', ' Li.Ming ')).toBe('li.ming');
  });

  test.each(['', 'ab', '李明', '3zhang', '13800000001', 'li ming', "li'--", 'a'.repeat(33)])(
    'may not be "%s"',
    (login) => {
      expect(() => checkedLogin('login', login)).toThrow(Invalid);
    },
  );
});

describe('a mobile number', () => {
  test.each(['13800000001', '138 0000 0001', '138-0000-0001', '+86 138 0000 0001', '8613800000001'])(
    'written %s is kept as 13800000001, and signs in as written',
    (phone) => {
      expect(checkedPhone('phone', phone)).toBe('13800000001');
      expect(signInName(phone)).toBe('13800000001');
    },
  );

  test('may be left out', () => {
    expect(checkedPhone('phone', null)).toBeNull();
    expect(checkedPhone('phone', '  ')).toBeNull();
  });

  test.each(['1380000000', '23800000001', '0875-7120000', 'phone'])('may not be "%s"', (phone) => {
    expect(() => checkedPhone('phone', phone)).toThrow(Invalid);
  });
});

test('what is typed to sign in is read without regard to case and spaces around it', () => {
  expect(signInName('  Li.Ming ')).toBe('li.ming');
});
