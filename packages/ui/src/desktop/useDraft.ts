import type { FormInstance } from 'antd';
import { useEffect, useState } from 'react';
import { keepDraft, keptDraft } from '../drafts/keepDraft.ts';

/** What a form does with its draft. */
export interface Draft {
  /** Whether the form shows what was written before. */
  isFound: boolean;
  keep: (values: object) => void;
  /** It counted: nothing is left to be found. */
  forget: () => void;
  /** Begin afresh. */
  drop: () => void;
}

/** Puts back what was written under `key` and not sent, and keeps what is being written. Without a key, nothing. */
export function useDraft<Values extends object>(form: FormInstance<Values>, key: string | undefined): Draft {
  const [found] = useState(() => (key ? keptDraft(key) : null));
  const [isFound, setFound] = useState(found !== null);
  useEffect(() => {
    if (found !== null) form.setFieldsValue(found as Parameters<typeof form.setFieldsValue>[0]);
  }, [found, form]);
  const forget = () => {
    if (key) keepDraft(key, null);
    setFound(false);
  };
  return {
    isFound,
    forget,
    keep: (values) => key && keepDraft(key, values),
    drop() {
      forget();
      form.resetFields();
    },
  };
}
