export { SignIn, type SignInProps } from './SignIn.tsx';
export type { SignInOutcome } from './SignInOutcome.ts';
