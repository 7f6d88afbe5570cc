/** Every path of the app, below its base; screens and links take them from here alone. */
export const urls = {
  home: '/',
  me: '/me',
  signIn: '/sign-in',
} as const;
