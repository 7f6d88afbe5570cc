/** For jobs of which a test expects that they touch no file. */
import type { AttachmentBytes } from '@renda/db';

const none = () => Promise.reject(new Error('this test gave its jobs no bytes'));

/** Whatever is asked of it fails. */
export const noBytes = new Proxy({} as AttachmentBytes, { get: () => none });
