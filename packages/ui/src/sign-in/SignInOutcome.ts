/** What came of signing in, redeeming a code or changing a password; `message` is in the person's language. */
export type SignInOutcome = { ok: true; mustChangePassword?: boolean } | { ok: false; message: string };
