/** What is told to the server about a fault in the browser: where and how, never what the person typed. */
interface ClientError {
  app: string;
  message: string;
  stack: string | null;
  /** The path alone: search parameters may hold names. */
  path: string;
}

const mostPerPage = 10;
const reported = new Set<string>();
let appName = 'unknown';

/** Sends a fault to `POST /client-errors`, each once and at most ten a page. Never throws, never waits. */
export function reportError(error: unknown): void {
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
  const mark = `${message}\n${stack ?? ''}`;
  if (reported.size >= mostPerPage || reported.has(mark)) return;
  reported.add(mark);
  const body: ClientError = {
    app: appName,
    message: message.slice(0, 500),
    stack: stack?.slice(0, 4000) ?? null,
    path: location.pathname,
  };
  void fetch('/client-errors', {
    method: 'POST',
    credentials: 'same-origin',
    keepalive: true,
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
    body: JSON.stringify(body),
  }).catch(() => undefined);
}

/** From now on every error that nothing catches is reported under the app's name. */
export function reportUncaughtErrors(app: string): void {
  appName = app;
  window.addEventListener('error', (event) => reportError(event.error ?? event.message));
  window.addEventListener('unhandledrejection', (event) => reportError(event.reason));
}
