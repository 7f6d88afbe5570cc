import { useQuery } from '@apollo/client/react';
import { useIdempotencyKey } from '@renda/client';
import { sampleSize } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { useMove } from '../graph/useMove.ts';
import { SuggestionFilterOptionsDocument } from '../suggestion/SuggestionFilters.generated.ts';
import { DrawLookBacksDocument, LookBackPopulationDocument } from './LookBackDrawsScreen.generated.ts';

interface Props {
  bodies: readonly { id: string; name: string }[];
  onClose: () => void;
  /** Called when it was done, with the draw and what to tell the person. */
  onDone: (id: string | undefined, told: string) => void;
}

interface Values {
  screenerId: string;
  year: number | null;
  sessionId: string | null;
  percent: number | null;
  seed: string;
}

const yearsBack = 5;

/** Draws a sample of class A: of which body and year, how many per cent, from which seed; it says before how many there are. */
export function DrawDrawer({ bodies, onClose, onDone }: Props) {
  const { t } = useTranslation('lookBack');
  const { key } = useIdempotencyKey();
  const { send, isBusy, refusal, invalid } = useMove(DrawLookBacksDocument);
  const thisYear = Number(today().slice(0, 4));
  const years = Array.from({ length: yearsBack }, (_, back) => thisYear - back);
  const sessions = useSessions();
  const submit = async ({ percent, seed, ...range }: Values) => {
    const done = await send({ input: { idempotencyKey: key, range, percent, seed: seed || null } });
    if (done) onDone(done.draw?.id, t('draw.done', { count: done.draw?.drawn ?? 0 }));
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      initialValues={{ screenerId: bodies[0]?.id ?? '', year: null, sessionId: null, percent: null, seed: '' }}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('draw.submit')}
      title={t('draw.begin')}
    >
      <Form.Item hidden={bodies.length < 2} label={t('draw.screener')} name="screenerId">
        <Select options={bodies.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <Form.Item label={t('draw.year')} name="year">
        <Select
          options={[{ value: null, label: t('draw.all') }, ...years.map((year) => ({ value: year, label: `${year}` }))]}
        />
      </Form.Item>
      <Form.Item label={t('draw.session')} name="sessionId">
        <Select options={[{ value: null, label: t('draw.all') }, ...sessions]} />
      </Form.Item>
      <Form.Item dependencies={['screenerId', 'year', 'sessionId', 'percent']} noStyle>
        {({ getFieldsValue }) => <Population {...(getFieldsValue(true) as Values)} />}
      </Form.Item>
      <Form.Item extra={t('draw.seedHint')} label={t('draw.seed')} name="seed">
        <Input maxLength={64} />
      </Form.Item>
      <Consequence>{t('draw.consequence')}</Consequence>
    </FormDrawer>
  );
}

/** The county's per cent, to be changed, and how many that would draw. */
function Population({ screenerId, year, sessionId, percent }: Values) {
  const { t } = useTranslation('lookBack');
  const { data } = useQuery(LookBackPopulationDocument, {
    variables: { range: { screenerId, year, sessionId } },
    skip: !screenerId,
    fetchPolicy: 'network-only',
  });
  const found = data?.lookBackPopulation;
  const drawn = percent ?? found?.percent ?? 0;
  const count = found?.numbers.length ?? 0;
  const size = sampleSize(count, drawn);
  return (
    <Form.Item
      extra={found && (count === 0 ? t('draw.nothing') : t('draw.population', { count, percent: drawn, size }))}
      label={t('draw.percent')}
      name="percent"
    >
      <InputNumber max={100} min={1} placeholder={found && String(found.percent)} precision={0} />
    </Form.Item>
  );
}

/** The sessions of every congress, the latest first. */
function useSessions() {
  const { data } = useQuery(SuggestionFilterOptionsDocument);
  const congresses = [...(data?.county.edges ?? []), ...(data?.ofTownships.edges ?? [])];
  return congresses
    .flatMap(({ node }) => node.terms.flatMap((term) => [...term.sessions].reverse()))
    .map(({ id, name }) => ({ value: id, label: name }));
}
