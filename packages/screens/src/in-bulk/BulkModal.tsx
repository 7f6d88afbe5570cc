import { Alert, Form, Modal, Progress } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LineList, type ListedSuggestion } from './LineList.tsx';
import { type Chosen, type SendSome, useOneByOne } from './useOneByOne.ts';

interface Props<Values> {
  title: string;
  /** Exactly what will happen, and who will be told. */
  consequence: string;
  submitLabel: string;
  suggestions: readonly (ListedSuggestion & Chosen)[];
  /** Those to which it can be done now. */
  fitting: ReadonlySet<string>;
  initialValues: Values;
  /** Sends some of them with what was filled in. */
  sendSome: (some: Parameters<SendSome>[0], values: Values) => ReturnType<SendSome>;
  /** Why none could be sent, as a sentence. */
  refusal: string | null;
  children: ReactNode;
  /** Called with whether anything was done. */
  onClose: (isChanged: boolean) => void;
}

/** Does one thing to many: first to which it fits, then how far it is, at last a line for each. */
export function BulkModal<Values extends object>(props: Props<Values>) {
  const { title, suggestions, fitting, refusal } = props;
  const { t } = useTranslation('inBulk');
  const [form] = Form.useForm<Values>();
  const { run, stop, lines, isBusy } = useOneByOne((some) => props.sendSome(some, form.getFieldsValue()));
  const able = suggestions.filter(({ id }) => fitting.has(id));
  const unfit = suggestions.length - able.length;
  const isOver = lines !== null && !isBusy;
  const close = () => {
    stop();
    props.onClose(lines?.some(({ isDone }) => isDone) ?? false);
  };
  return (
    <Modal
      cancelText={t(isBusy ? 'stop' : 'cancel')}
      closable={!isBusy}
      footer={isOver ? (_, { OkBtn }) => <OkBtn /> : undefined}
      mask={{ closable: false }}
      okButtonProps={{ disabled: able.length === 0, loading: isBusy }}
      okText={isOver ? t('close') : props.submitLabel}
      onCancel={isBusy ? stop : close}
      onOk={isOver ? close : () => form.submit()}
      open
      title={title}
      width="40rem"
    >
      <p>{isOver ? t('over', tally(lines)) : t(unfit > 0 ? 'before' : 'allFit', { able: able.length, unfit })}</p>
      <LineList fitting={fitting} lines={lines} suggestions={suggestions} />
      {isBusy && <Progress aria-label={title} percent={percent(lines?.length ?? 0, able.length)} />}
      <Form
        form={form}
        hidden={isOver}
        initialValues={props.initialValues}
        layout="vertical"
        onFinish={() => void run(able)}
      >
        {props.children}
        <p>{props.consequence}</p>
      </Form>
      {refusal && <Alert role="alert" showIcon title={refusal} type="error" />}
    </Modal>
  );
}

const percent = (done: number, all: number) => Math.round((100 * done) / Math.max(1, all));

function tally(lines: readonly { isDone: boolean }[]) {
  const done = lines.filter(({ isDone }) => isDone).length;
  return { done, refused: lines.length - done };
}
