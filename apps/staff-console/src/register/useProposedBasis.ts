import { type MandateGround, usualBasis } from '@renda/domain';
import { Form, type FormInstance } from 'antd';
import { useEffect, useRef } from 'react';
import type { FormValues } from './formValues.ts';

/** Proposes the usual basis of the chosen grounds, as long as nothing else was written there. */
export function useProposedBasis(form: FormInstance<FormValues>): void {
  const grounds = Form.useWatch('endGrounds', form) as MandateGround | null | undefined;
  const proposed = useRef('');
  useEffect(() => {
    if (!grounds || (form.getFieldValue('legalBasis') ?? '') !== proposed.current) return;
    proposed.current = usualBasis(grounds);
    form.setFieldValue('legalBasis', proposed.current);
  }, [grounds, form]);
}
