import { Alert, Button, Drawer, Flex, Form, type FormInstance, Space } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from './useDraft.ts';
import { useInvalidField } from './useInvalidField.ts';

interface Props<Values extends object> {
  isOpen: boolean;
  title: string;
  onClose: () => void;
  submitLabel?: string;
  isBusy?: boolean;
  /** What the server refused, as a sentence. */
  refusal?: string | null;
  /** What the server found wrong with one field: told beside it, or like `refusal` where the form has no such field. */
  invalid?: { field: string; message: string } | null;
  initialValues: Partial<Values>;
  /** Keeps what is written until it is sent; without it nothing is kept. Values must be plain (dates as strings). */
  draftKey?: string;
  /** Called with values that passed the fields' own rules. Resolve true when it counted: the draft is forgotten. */
  onSubmit: (values: Values) => Promise<boolean>;
  /** `Form.Item`s of antd; names are keys of `Values`. */
  children: ReactNode | ((form: FormInstance<Values>) => ReactNode);
  width?: number;
  /** At the left of the buttons. */
  extra?: ReactNode;
}

/** A form in a drawer: checks as one types, keeps its draft by itself, stays open and whole when refused. */
export function FormDrawer<Values extends object>(props: Props<Values>) {
  const { isOpen, title, onClose, submitLabel, isBusy = false, width = 560, extra } = props;
  const { t } = useTranslation('ui');
  const [form] = Form.useForm<Values>();
  return (
    <Drawer
      destroyOnHidden
      footer={
        <Flex align="center" justify="space-between">
          <div>{extra}</div>
          <Space>
            <Button onClick={onClose}>{t('act.cancel')}</Button>
            <Button loading={isBusy} onClick={() => form.submit()} type="primary">
              {submitLabel ?? t('act.save')}
            </Button>
          </Space>
        </Flex>
      }
      onClose={onClose}
      open={isOpen}
      size={width}
      title={title}
    >
      <DraftedForm {...props} form={form} />
    </Drawer>
  );
}

function DraftedForm<Values extends object>(props: Props<Values> & { form: FormInstance<Values> }) {
  const { form, initialValues, draftKey, isBusy, onSubmit, children } = props;
  const refusal = useInvalidField(form, props.invalid) ?? props.refusal;
  const draft = useDraft(form, draftKey);
  const submit = async (values: Values) => {
    if (!isBusy && (await onSubmit(values))) draft.forget();
  };
  return (
    <Form<Values>
      form={form}
      initialValues={initialValues}
      layout="vertical"
      onFinish={(values) => void submit(values)}
      onValuesChange={(_, values) => draft.keep(values)}
      scrollToFirstError
    >
      {draft.isFound && <FoundDraft onDrop={draft.drop} />}
      {typeof children === 'function' ? children(form) : children}
      {refusal && <Refused sentence={refusal} />}
    </Form>
  );
}

/** What was refused, brought into sight: a form may be longer than its drawer. */
function Refused({ sentence }: { sentence: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which must not become the effect's clean-up.
    void place.current?.scrollIntoView({ block: 'nearest' });
  }, [sentence]);
  return (
    <div ref={place}>
      <Alert role="alert" showIcon title={sentence} type="error" />
    </div>
  );
}

function FoundDraft({ onDrop }: { onDrop: () => void }) {
  const { t } = useTranslation('ui');
  return (
    <Form.Item>
      <Alert
        action={
          <Button onClick={onDrop} size="small">
            {t('form.draftDrop')}
          </Button>
        }
        showIcon
        title={t('form.draftFound')}
        type="info"
      />
    </Form.Item>
  );
}
