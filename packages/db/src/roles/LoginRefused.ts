/** The log-ins of this deployment can't be made or used; the message says why and what to do. */
export class LoginRefused extends Error {
  override readonly name = 'LoginRefused';
}
