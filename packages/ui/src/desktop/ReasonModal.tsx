import { Alert, Form, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

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
  const { isOpen, title, consequence, confirmLabel, reason, reasonLimit = 500, isDangerous, isBusy, refusal } = props;
  const { t } = useTranslation('ui');
  const [form] = Form.useForm<{ reason: string }>();
  const label = props.reasonLabel ?? t('form.reason');
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
        <p style={{ marginBottom: 16 }}>{consequence}</p>
        {props.children}
        {reason !== 'none' && (
          <Form.Item
            label={label}
            name="reason"
            required={reason === 'required'}
            rules={[
              { required: reason === 'required', whitespace: true, message: t('form.required', { label }) },
              {
                validator: async (_, value: string) => {
                  const length = [...(value ?? '')].length;
                  if (length > reasonLimit) throw new Error(t('form.tooLong', { label, limit: reasonLimit, length }));
                },
              },
            ]}
          >
            <Input.TextArea autoFocus count={{ show: true, max: reasonLimit }} rows={4} />
          </Form.Item>
        )}
        {refusal && <Alert role="alert" showIcon title={refusal} type="error" />}
      </Form>
    </Modal>
  );
}
