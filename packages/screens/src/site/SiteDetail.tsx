import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { siteFunctionTerms, siteTierTerms } from '@renda/domain';
import { EmptyState, ErrorState, FactList, Loading, ReasonModal, Section } from '@renda/ui/desktop';
import { longDate, shortDate, today, useLocale } from '@renda/ui/texts';
import { Button, Form, Input, Space } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMove } from '../graph/useMove.ts';
import { useWord } from '../texts/useWord.ts';
import { EndSiteDocument } from './changeSites.generated.ts';
import { SiteActivities } from './SiteActivities.tsx';
import { SiteDetailDocument, type SiteDetailQuery } from './SiteDetail.generated.ts';
import { SiteDrawer } from './SiteDrawer.tsx';
import { SiteTownshipsDocument } from './SitesScreen.generated.ts';
import { inOrder } from './siteFunctions.ts';

export type SiteOfDetail = Extract<NonNullable<SiteDetailQuery['node']>, { __typename: 'Site' }>;

interface Props {
  id: string;
  onChanged: () => void;
  sheetLink: (siteId: string, words: string) => ReactNode;
}

/** All of one site, who has looked after it, and what may be done with it. */
export function SiteDetail({ id, onChanged, sheetLink }: Props) {
  const { t } = useTranslation('ui');
  const { data, error, refetch } = useQuery(SiteDetailDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const changed = () => {
    void refetch();
    onChanged();
  };
  if (data?.node?.__typename === 'Site') return <Site onChanged={changed} sheetLink={sheetLink} site={data.node} />;
  if (data) return <EmptyState text={t('state.lostBody')} title={t('state.lost')} />;
  if (error) return <ErrorState onRetry={() => void refetch()} text={faultSentence(error)} />;
  return <Loading lines={8} />;
}

function Site({ site, onChanged, sheetLink }: Omit<Props, 'id'> & { site: SiteOfDetail }) {
  const { t } = useTranslation('site');
  const [form, setForm] = useState<'change' | 'end' | null>(null);
  const { data } = useQuery(SiteTownshipsDocument);
  const mayChange = site.mayChange && !site.validTo;
  const close = () => setForm(null);
  const done = () => {
    close();
    onChanged();
  };
  return (
    <>
      <Section title={site.name}>
        <SiteFacts site={site} />
      </Section>
      <Section title={t('detail.activities')}>
        <SiteActivities site={site} />
      </Section>
      <Section title={t('detail.holders')}>
        <Holders site={site} />
      </Section>
      <Section>
        <Space size="middle" wrap>
          {sheetLink(site.id, t('detail.sheet'))}
          <a href={site.publicPath} rel="noreferrer" target="_blank">
            {t('detail.public')}
          </a>
          {mayChange && <Button onClick={() => setForm('change')}>{t('change.open')}</Button>}
          {mayChange && <Button onClick={() => setForm('end')}>{t('end.open')}</Button>}
        </Space>
      </Section>
      {form === 'change' && (
        <SiteDrawer onClose={close} onDone={done} site={site} townships={data?.siteTownships ?? []} />
      )}
      {form === 'end' && <EndSite onClose={close} onDone={done} site={site} />}
    </>
  );
}

function SiteFacts({ site }: { site: SiteOfDetail }) {
  const { t } = useTranslation('site');
  const word = useWord();
  const locale = useLocale();
  const { latitude, longitude, validTo } = site;
  const facts = [
    { label: t('list.tier'), value: word(siteTierTerms[site.tier]) },
    { label: t('list.township'), value: site.township.name },
    { label: t('form.village'), value: site.village?.name },
    { label: t('form.address'), value: site.address },
    { label: t('list.openingHours'), value: site.openingHours },
    { label: t('form.phone'), value: site.phone },
    {
      label: t('list.functions'),
      value: inOrder(site.functions)
        .map((kind) => word(siteFunctionTerms[kind]))
        .join(t('list.joint')),
    },
    { label: t('form.place'), value: latitude === null ? null : `${latitude}, ${longitude}` },
    { label: t('form.validFrom'), value: longDate(site.validFrom, locale) },
    ...(validTo ? [{ label: t('end.day'), value: longDate(validTo, locale) }] : []),
  ];
  return <FactList facts={facts} />;
}

function Holders({ site: { assignments } }: { site: SiteOfDetail }) {
  const { t } = useTranslation('site');
  const locale = useLocale();
  if (assignments.length === 0) return <p>{t('detail.noHolder')}</p>;
  return [...assignments].reverse().map(({ id, validFrom, validTo, post }) => {
    const from = shortDate(validFrom, locale);
    const span = validTo ? t('detail.span', { from, to: shortDate(validTo, locale) }) : t('detail.since', { from });
    return <p key={id}>{t('detail.held', { name: post.name, span })}</p>;
  });
}

interface EndProps {
  site: SiteOfDetail;
  onClose: () => void;
  onDone: () => void;
}

function EndSite({ site, onClose, onDone }: EndProps) {
  const { t } = useTranslation('site');
  const { send, isBusy, refusal, invalid } = useMove(EndSiteDocument);
  const [validTo, setValidTo] = useState(today());
  const end = async () => {
    if (await send({ input: { siteId: site.id, version: site.version, validTo } })) onDone();
  };
  return (
    <ReasonModal
      confirmLabel={t('end.submit')}
      consequence={t('end.consequence', { name: site.name })}
      isBusy={isBusy}
      isDangerous
      isOpen
      onClose={onClose}
      onConfirm={() => void end()}
      reason="none"
      refusal={refusal ?? invalid?.message ?? null}
      title={t('end.title')}
    >
      <Form.Item label={t('end.day')}>
        <Input onChange={(event) => setValidTo(event.target.value || today())} type="date" value={validTo} />
      </Form.Item>
    </ReasonModal>
  );
}
