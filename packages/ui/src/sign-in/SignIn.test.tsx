import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { SignIn, type SignInProps } from './SignIn.tsx';

function open(change: Partial<SignInProps> = {}) {
  const props: SignInProps = {
    product: '人大工作平台',
    passwordLength: 8,
    signIn: vi.fn(async () => ({ ok: true as const })),
    changePassword: vi.fn(async () => ({ ok: true as const })),
    redeemCode: vi.fn(async () => ({ ok: true as const })),
    onSignedIn: vi.fn(),
    ...change,
  };
  render(<SignIn {...props} />);
  return props;
}

const type = (label: string, text: string) => userEvent.type(screen.getByLabelText(label), text);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

it('a name and a password sign in', async () => {
  const props = open();
  await type('用户名或手机号', ' zhou ');
  await type('密码', 'secret-1');
  await press('登录');
  expect(props.signIn).toHaveBeenCalledWith('zhou', 'secret-1');
  expect(props.onSignedIn).toHaveBeenCalledOnce();
});

it('an empty field is named and nothing is sent', async () => {
  const props = open();
  await press('登录');
  expect(screen.getByRole('alert').textContent).toContain('请填写用户名或手机号');
  expect(props.signIn).not.toHaveBeenCalled();
});

it('a refusal is told in its own words, and what was typed stays', async () => {
  open({ signIn: async () => ({ ok: false, message: '用户名或密码不对。' }) });
  await type('用户名或手机号', 'zhou');
  await type('密码', 'wrong');
  await press('登录');
  expect(screen.getByRole('alert').textContent).toContain('用户名或密码不对。');
  expect(screen.getByDisplayValue('zhou')).toBeDefined();
});

it('a server that cannot be reached is told as such', async () => {
  open({ signIn: () => Promise.reject(new TypeError('Failed to fetch')) });
  await type('用户名或手机号', 'zhou');
  await type('密码', 'secret-1');
  await press('登录');
  expect(screen.getByRole('alert').textContent).toContain('没有连上服务器');
});

it('a first password must be changed before one goes on, and isn’t asked for again', async () => {
  const props = open({ signIn: async () => ({ ok: true, mustChangePassword: true }) });
  await type('用户名或手机号', 'zhou');
  await type('密码', 'first-pass');
  await press('登录');
  expect(props.onSignedIn).not.toHaveBeenCalled();
  await type('新密码', 'my-own-pass');
  await type('再输一次新密码', 'my-own-pass');
  await press('设置密码');
  expect(props.changePassword).toHaveBeenCalledWith('first-pass', 'my-own-pass');
  expect(props.onSignedIn).toHaveBeenCalledOnce();
});

it.each([
  ['short', 'short', '新密码至少 8 个字符，现在 5 个'],
  ['long-enough', 'long-enouhg', '两次输入的新密码不一样'],
  ['present-pass', 'present-pass', '新密码不能与现在的相同'],
])('a new password %s, repeated as %s, is refused: %s', async (first, again, sentence) => {
  const props = open({ startsWithChange: true });
  await type('现在的密码', 'present-pass');
  await type('新密码', first);
  await type('再输一次新密码', again);
  await press('设置密码');
  expect(screen.getByRole('alert').textContent).toContain(sentence);
  expect(props.changePassword).not.toHaveBeenCalled();
});

it('a one-time code buys a password of one’s own', async () => {
  const props = open();
  await press(/用一次性验证码/);
  await type('用户名或手机号', 'zhou');
  await type('一次性验证码', ' AB12-CD34 ');
  await type('新密码', 'my-own-pass');
  await type('再输一次新密码', 'my-own-pass');
  await press('设置密码');
  expect(props.redeemCode).toHaveBeenCalledWith('zhou', 'AB12-CD34', 'my-own-pass');
  expect(props.onSignedIn).toHaveBeenCalledOnce();
});

it('the county’s own identity service is offered where there is one, and only there', async () => {
  const onStart = vi.fn();
  open({ oidc: { label: '政务统一身份', onStart } });
  await press('用政务统一身份登录');
  expect(onStart).toHaveBeenCalledOnce();
});
