import { Alert, Form, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './ReasonModal.module.css';

interface Props {
  isOpen: boolean;
  title: string;
  /** Exactly what will happen, and who will be told. */
  consequence: ReactNode;
  confirmLabel: string;
  /** Whether the law or the house wants a reason; `none` asks for nothing but the confirmation. */
  reason: 'required' | 'optional' | 'none';
  reasonLabel?: string;
  /** Most characters of the reason. */
  reasonLimit?: number;
  /** An act that takes something away. */
  isDangerous?: boolean;
  isBusy?: boolean;
  /** What the server refused, as a sentence. */
  refusal?: string | null;
  onConfirm: (reason: string) => void;
  onClose: () => void;
  /** More fields, as `Form.Item`s without a name. */
  children?: ReactNode;
}

/** Asks before an official act: what exactly it does, and why. */
export function ReasonModal(props: Props) {
  const { isOpen, title, consequence, confirmLabel, reason, isDangerous, isBusy, refusal } = props;
  const { t } = useTranslation('ui');
  const [form] = Form.useForm<{ reason: string }>();
  return (
    <Modal
      cancelText={t('act.cancel')}
      confirmLoading={isBusy}
      destroyOnHidden
      okButtonProps={{ danger: isDangerous }}
      okText={confirmLabel}
      onCancel={props.onClose}
      onOk={() => form.submit()}
      open={isOpen}
      title={title}
    >
      <Form
        form={form}
        initialValues={{ reason: '' }}
        layout="vertical"
        onFinish={(values) => props.onConfirm(values.reason?.trim() ?? '')}
        preserve={false}
      >
        <Form.Item>{consequence}</Form.Item>
        {props.children}
        {reason !== 'none' && (
          <ReasonField isRequired={reason === 'required'} label={props.reasonLabel} limit={props.reasonLimit ?? 500} />
        )}
        {refusal && <Alert role="alert" showIcon title={refusal} type="error" />}
      </Form>
    </Modal>
  );
}

function ReasonField(props: { label: string | undefined; isRequired: boolean; limit: number }) {
  const { isRequired, limit } = props;
  const { t } = useTranslation('ui');
  const label = props.label ?? t('form.reason');
  const fits = async (_: unknown, value: string) => {
    const length = [...(value ?? '')].length;
    if (length > limit) throw new Error(t('form.tooLong', { label, limit, length }));
  };
  return (
    <Form.Item
      className={styles.area}
      label={label}
      name="reason"
      rules={[{ required: isRequired, whitespace: true, message: t('form.required', { label }) }, { validator: fits }]}
    >
      <Input.TextArea autoFocus count={{ show: true, max: limit }} rows={4} />
    </Form.Item>
  );
}
