/** The ways out of the house that the settings open; the demonstration has its own, which lead no further than its data folder. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  mailGateway,
  type NoticeGateway,
  type OutgoingMessage,
  type Outwards,
  recordingGateway,
  webhookGateway,
} from '@renda/jobs';
import type { Settings } from './env.ts';

/** Opens nothing yet: each message makes its own connection. */
export function openOutwards(
  settings: Pick<Settings, 'mail' | 'noticeGateway' | 'baseUrl' | 'host' | 'port' | 'dataFolder'>,
  { isDemonstration }: { readonly isDemonstration: boolean } = { isDemonstration: false },
): Outwards {
  const { mail, noticeGateway, baseUrl, host, port, dataFolder } = settings;
  const recorded: NoticeGateway | undefined = isDemonstration
    ? recordingGateway(keptIn(join(dataFolder, 'outbox')))
    : undefined;
  const EMAIL = mail ? mailGateway(mail) : recorded;
  const GATEWAY = noticeGateway ? webhookGateway(noticeGateway) : recorded;
  return {
    gateways: { ...(EMAIL && { EMAIL }), ...(GATEWAY && { GATEWAY }) },
    baseUrl: baseUrl ?? new URL(`http://${host}:${port}`),
  };
}

/** Writes each message to a file of its own, readable by nobody else; the same message again replaces it. */
function keptIn(folder: string): (message: OutgoingMessage) => Promise<void> {
  return async (message) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(join(folder, `${message.id}.json`), `${JSON.stringify(message, null, 2)}\n`, { mode: 0o600 });
  };
}
