import { useIdempotencyKey } from '@renda/client';
import {
  offeredReplyClasses,
  type ReplyClass,
  replyPlaces,
  replyPlaceTerms,
  replyTemplateLimits,
  writtenPlace,
} from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { useLocale } from '@renda/ui/texts';
import { Button, Form, Radio, Select, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { LimitedText } from '../fields/LimitedText.tsx';
import { useMove } from '../graph/useMove.ts';
import { useReplyClassWord } from '../handling/useReplyClassWord.ts';
import { AddReplyTemplateDocument, ChangeReplyTemplateDocument } from './changeReplyTemplates.generated.ts';
import { ReplyTemplatePreview } from './ReplyTemplatePreview.tsx';
import type { ReplyTemplate_templateFragment, ReplyTemplateKeepingQuery } from './ReplyTemplatesScreen.generated.ts';

type Keeping = ReplyTemplateKeepingQuery['replyTemplateKeeping'];

interface Props {
  /** The template that changes; null for a new one. */
  template: ReplyTemplate_templateFragment | null;
  /** Whose templates the viewer keeps, for a new one. */
  keeping: Keeping | null;
  onClose: () => void;
  onDone: (id: string | undefined) => void;
}

interface Values {
  keeper: string;
  name: string;
  replyClass: ReplyClass | 'ANY';
  body: string;
}

const ofCounty = 'county';

/** A new template of replies, or one that is changed, with its preview as one writes. */
export function ReplyTemplateDrawer({ template, keeping, onClose, onDone }: Props) {
  const { t } = useTranslation('replyTemplate');
  const { key } = useIdempotencyKey();
  const adding = useMove(AddReplyTemplateDocument);
  const changing = useMove(ChangeReplyTemplateDocument);
  const { isBusy, refusal, invalid } = template ? changing : adding;
  const submit = async ({ keeper, name, replyClass, body }: Values) => {
    const written = { name, replyClass: replyClass === 'ANY' ? null : replyClass, body };
    const { id = '', version = 0, isActive = true } = template ?? {};
    const unitId = keeper === ofCounty ? null : keeper;
    const done = template
      ? await changing.send({ input: { replyTemplateId: id, version, ...written, isActive } })
      : await adding.send({ input: { idempotencyKey: key, unitId, ...written } });
    if (done) onDone(done.replyTemplate?.id);
    return done !== null;
  };
  const keepers = keepersOf(template, keeping, t('list.ofCounty'));
  return (
    <FormDrawer<Values>
      draftKey={`replyTemplate.${template?.id ?? 'new'}`}
      initialValues={initialValues(template, keepers)}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      title={template ? t('change.title', { name: template.name }) : t('add.open')}
      width={680}
    >
      <Fields keepers={keepers} />
    </FormDrawer>
  );
}

type Keeper = { value: string; label: string };

function keepersOf(template: Props['template'], keeping: Keeping | null, county: string): Keeper[] {
  const all = { value: ofCounty, label: county };
  const units = template ? (template.unit ? [template.unit] : []) : (keeping?.ofUnits ?? []);
  const isForAll = template ? template.unit === null : keeping?.ofCounty;
  return [...units.map(({ id, name }) => ({ value: id, label: name })), ...(isForAll ? [all] : [])];
}

function initialValues(template: Props['template'], [first]: Keeper[]): Partial<Values> {
  const keeper = first ? { keeper: first.value } : {};
  if (!template) return { ...keeper, replyClass: 'ANY' };
  const { name, replyClass, body } = template;
  return { ...keeper, name, replyClass: replyClass ?? 'ANY', body };
}

function Fields({ keepers }: { keepers: readonly Keeper[] }) {
  const { t } = useTranslation('replyTemplate');
  const classWord = useReplyClassWord();
  const classes = offeredReplyClasses.map((each) => ({ value: each, label: classWord(each) }));
  return (
    <>
      <Form.Item hidden={keepers.length < 2} label={t('list.keeper')} name="keeper" rules={[{ required: true }]}>
        <Select options={[...keepers]} />
      </Form.Item>
      <LimitedText limit={replyTemplateLimits.name} name="name" placeholder={t('form.nameExample')} />
      <Form.Item label={t('form.replyClass')} name="replyClass">
        <Radio.Group options={[{ value: 'ANY', label: t('list.anyClass') }, ...classes]} vertical />
      </Form.Item>
      <Places />
      <LimitedText limit={replyTemplateLimits.body} name="body" placeholder={t('form.bodyExample')} rows={8} />
      <Preview keepers={keepers} />
    </>
  );
}

/** Buttons that write a place at the end of the text; it may be typed as well, or moved. */
function Places() {
  const { t } = useTranslation('replyTemplate');
  const locale = useLocale();
  const form = Form.useFormInstance<Values>();
  const write = (written: string) => form.setFieldValue('body', `${form.getFieldValue('body') ?? ''}${written}`);
  return (
    <Form.Item extra={t('form.placesHint')} label={t('form.places')}>
      <Space wrap>
        {replyPlaces.map((place) => (
          <Button key={place} onClick={() => write(writtenPlace(place, locale))} size="small">
            {replyPlaceTerms[place][locale]}
          </Button>
        ))}
      </Space>
    </Form.Item>
  );
}

function Preview({ keepers }: { keepers: readonly Keeper[] }) {
  const { t } = useTranslation('replyTemplate');
  const form = Form.useFormInstance<Values>();
  const body = Form.useWatch('body', form) ?? '';
  const keeper = keepers.find(({ value }) => value === form.getFieldValue('keeper'));
  const unit = keeper && keeper.value !== ofCounty ? { id: keeper.value, name: keeper.label } : null;
  return (
    <Form.Item label={t('preview.title')}>
      <ReplyTemplatePreview body={body} unit={unit} />
    </Form.Item>
  );
}
