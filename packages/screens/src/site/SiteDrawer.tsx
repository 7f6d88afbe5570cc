import { useIdempotencyKey } from '@renda/client';
import {
  type SiteFunctionKind,
  type SiteTier,
  siteFunctionKinds,
  siteFunctionTerms,
  siteLimits,
  siteTiers,
  siteTierTerms,
} from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import { Checkbox, Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { LimitedText } from '../fields/LimitedText.tsx';
import { useMove } from '../graph/useMove.ts';
import { useWord } from '../texts/useWord.ts';
import { AddSiteDocument, ChangeSiteDocument } from './changeSites.generated.ts';
import type { SiteOfDetail } from './SiteDetail.tsx';
import type { SiteTownshipsQuery } from './SitesScreen.generated.ts';

type SiteTownship = SiteTownshipsQuery['siteTownships'][number];

interface Props {
  /** The site that changes; null for a new one. */
  site: SiteOfDetail | null;
  /** Where the viewer may add sites, with the villages. */
  townships: readonly SiteTownship[];
  onClose: () => void;
  onDone: (id: string | undefined) => void;
}

interface Values {
  townshipId: string;
  villageId?: string | null;
  name: string;
  tier: SiteTier;
  address: string;
  openingHours: string;
  phone?: string;
  functions: SiteFunctionKind[];
  validFrom: string;
}

/** A new site, or one that is put right. */
export function SiteDrawer({ site, townships, onClose, onDone }: Props) {
  const { t } = useTranslation('site');
  const { key } = useIdempotencyKey();
  const adding = useMove(AddSiteDocument);
  const changing = useMove(ChangeSiteDocument);
  const { isBusy, refusal, invalid } = site ? changing : adding;
  const submit = async ({ townshipId, validFrom, ...values }: Values) => {
    const { villageId = null, phone = null } = values;
    const written = {
      ...values,
      villageId,
      phone,
      latitude: site?.latitude ?? null,
      longitude: site?.longitude ?? null,
    };
    const done = site
      ? await changing.send({ input: { siteId: site.id, version: site.version, ...written } })
      : await adding.send({ input: { idempotencyKey: key, townshipId, validFrom, ...written } });
    if (done) onDone(done.site?.id);
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      initialValues={initialValues(site, townships)}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      title={site ? t('change.title', { name: site.name }) : t('add.open')}
    >
      <Fields isNew={site === null} townships={townships} />
    </FormDrawer>
  );
}

function initialValues(site: SiteOfDetail | null, townships: readonly SiteTownship[]): Partial<Values> {
  if (site === null) {
    const [only, ...others] = townships;
    const where = only && others.length === 0 ? { townshipId: only.id } : {};
    return { ...where, tier: 'ROOM', functions: ['LIAISON'], validFrom: today() };
  }
  const { township, village, name, tier, address, openingHours, phone, functions } = site;
  const kinds = functions.map(({ kind }) => kind);
  const written = { name, tier, address, openingHours, functions: kinds };
  return { ...written, townshipId: township.id, villageId: village?.id ?? null, phone: phone ?? '' };
}

function Fields({ isNew, townships }: { isNew: boolean; townships: readonly SiteTownship[] }) {
  const { t } = useTranslation('site');
  const word = useWord();
  const options = <K extends string>(kinds: readonly K[], terms: Record<K, { 'zh-CN': string; en: string }>) =>
    kinds.map((value) => ({ value, label: word(terms[value]) }));
  return (
    <>
      <Form.Item
        hidden={!isNew || townships.length === 1}
        label={t('list.township')}
        name="townshipId"
        rules={[{ required: true, message: t('form.townshipMissing') }]}
      >
        <Select options={townships.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <LimitedText limit={siteLimits.name} name="name" placeholder={t('form.nameExample')} />
      <Form.Item label={t('list.tier')} name="tier">
        <Radio.Group options={options(siteTiers, siteTierTerms)} />
      </Form.Item>
      <Village townships={townships} />
      <LimitedText limit={siteLimits.address} name="address" />
      <LimitedText limit={siteLimits.openingHours} name="openingHours" placeholder={t('form.hoursExample')} />
      <LimitedText extra={t('form.phoneHint')} limit={siteLimits.phone} name="phone" />
      <Form.Item
        extra={t('form.functionsHint')}
        label={t('list.functions')}
        name="functions"
        rules={[{ required: true, message: t('form.functionsMissing') }]}
      >
        <Checkbox.Group options={options(siteFunctionKinds, siteFunctionTerms)} />
      </Form.Item>
      {isNew && (
        <Form.Item label={t('form.validFrom')} name="validFrom" rules={[{ required: true }]}>
          <Input type="date" />
        </Form.Item>
      )}
    </>
  );
}

/** The villages of the township chosen. */
function Village({ townships }: { townships: readonly SiteTownship[] }) {
  const { t } = useTranslation('site');
  const townshipId = Form.useWatch('townshipId');
  const villages = townships.find(({ id }) => id === townshipId)?.villages ?? [];
  return (
    <Form.Item extra={t('form.villageHint')} label={t('form.village')} name="villageId">
      <Select
        allowClear
        optionFilterProp="label"
        options={villages.map(({ id, name }) => ({ value: id, label: name }))}
        showSearch
      />
    </Form.Item>
  );
}
