import { useQuery } from '@apollo/client/react';
import { deadlineKeys, unitTerm } from '@renda/domain';
import { Card, Loading, type PlainColumn, PlainTable, Section, Tag } from '@renda/ui/desktop';
import { longDate, useLocale } from '@renda/ui/texts';
import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CorrectedDayDrawer } from './CorrectedDayDrawer.tsx';
import { DeadlineRuleDrawer } from './DeadlineRuleDrawer.tsx';
import styles from './SettingsPage.module.css';
import { type TimetableRuleFragment as Rule, TimetableDocument, type TimetableQuery } from './Timetable.generated.ts';
import { TimetablePreview } from './TimetablePreview.tsx';
import { useTimetableChange } from './useTimetableChange.ts';

/** The rules of time of the county, and the days that it put right in the calendar. */
export function Timetable() {
  const { data } = useQuery(TimetableDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <>
      <Rules rules={data?.deadlineRules} />
      <Days days={data?.calendarCorrections} />
    </>
  );
}

function Rules({ rules }: { rules: readonly Rule[] | undefined }) {
  const { t } = useTranslation('setting');
  const [open, setOpen] = useState<Rule | null>(null);
  const columns = useRuleColumns(setOpen);
  return (
    <Card>
      <Section title={t('timetable.rules')}>
        <p className={styles.intro}>{t('timetable.rulesText')}</p>
        {rules ? (
          <PlainTable
            columns={columns}
            label={t('timetable.rules')}
            rowKey={({ id }) => id}
            rows={[...rules].sort(inOrder)}
          />
        ) : (
          <Loading lines={8} />
        )}
      </Section>
      {open && <DeadlineRuleDrawer onClose={() => setOpen(null)} rule={open} />}
    </Card>
  );
}

/** In the order of the work; of each the latest first, as they came. */
function inOrder(one: Rule, other: Rule): number {
  return deadlineKeys.indexOf(one.key) - deadlineKeys.indexOf(other.key);
}

function useRuleColumns(onChange: (rule: Rule) => void): PlainColumn<Rule>[] {
  const { t } = useTranslation('setting');
  const locale = useLocale();
  return [
    { key: 'label', title: t('timetable.rule'), render: ({ label }) => label },
    {
      key: 'count',
      title: t('timetable.term'),
      render: ({ count, unit, starts }) =>
        t(count < 0 ? 'timetable.beforeStart' : count === 0 ? 'timetable.onStart' : 'timetable.afterStart', {
          starts,
          term: unitTerm(Math.abs(count), unit, locale),
        }),
    },
    { key: 'basis', title: t('timetable.basis'), render: ({ legalBasis }) => legalBasis },
    {
      key: 'inForce',
      title: t('timetable.inForce'),
      render: ({ inForceFrom, inForceTo }) =>
        inForceTo ? (
          <Tag>{t('timetable.until', { day: longDate(inForceTo, locale) })}</Tag>
        ) : (
          t('timetable.since', { day: longDate(inForceFrom, locale) })
        ),
    },
    {
      key: 'act',
      title: t('category.act'),
      render: (rule) =>
        rule.inForceTo === null && (
          <Button
            aria-label={t('timetable.changeOf', { label: rule.label })}
            onClick={() => onChange(rule)}
            size="small"
          >
            {t('change')}
          </Button>
        ),
    },
  ];
}

type Day = TimetableQuery['calendarCorrections'][number];

function Days({ days }: { days: readonly Day[] | undefined }) {
  const { t } = useTranslation('setting');
  const [isAdding, setAdding] = useState(false);
  const { message } = App.useApp();
  const { asked, ask, back, confirm, refused, isAsking, isBusy } = useTimetableChange();
  const columns = useDayColumns((day) => void ask({ publishedDay: day }), isAsking);
  const done = async () => {
    const count = await confirm();
    if (count === null) return;
    back();
    void message.success(t('timetable.dayChanged', { count }));
  };
  return (
    <Card>
      <Section
        extra={<Button onClick={() => setAdding(true)}>{t('timetable.addDay')}</Button>}
        title={t('timetable.calendar')}
      >
        <p className={styles.intro}>{t('timetable.daysText')}</p>
        {refused && <Alert showIcon title={refused.message} type="error" />}
        {!days && <Loading lines={2} />}
        {days?.length === 0 && <p>{t('timetable.noDays')}</p>}
        {days && days.length > 0 && (
          <PlainTable columns={columns} label={t('timetable.calendar')} rowKey={({ day }) => day} rows={days} />
        )}
      </Section>
      {isAdding && <CorrectedDayDrawer onClose={() => setAdding(false)} />}
      {asked && (
        <TimetablePreview isBusy={isBusy} onBack={back} onConfirm={() => void done()} preview={asked.preview} />
      )}
    </Card>
  );
}

function useDayColumns(onTakeBack: (day: string) => void, isAsking: boolean): PlainColumn<Day>[] {
  const { t } = useTranslation('setting');
  const locale = useLocale();
  return [
    { key: 'day', title: t('timetable.day'), render: ({ day }) => longDate(day, locale) },
    {
      key: 'isWorkday',
      title: t('timetable.dayIs'),
      render: ({ isWorkday }) => t(isWorkday ? 'timetable.worked' : 'timetable.off'),
    },
    { key: 'name', title: t('timetable.dayName'), render: ({ name }) => name },
    {
      key: 'act',
      title: t('category.act'),
      render: ({ day }) => (
        <Button
          aria-label={t('timetable.takeBackOf', { day: longDate(day, locale) })}
          disabled={isAsking}
          onClick={() => onTakeBack(day)}
          size="small"
        >
          {t('timetable.takeBack')}
        </Button>
      ),
    },
  ];
}
