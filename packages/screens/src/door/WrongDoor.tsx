import type { Role } from '@renda/domain';
import { EmptyState } from '@renda/ui/desktop';
import { Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { doorsOf } from './doorsOf.ts';

/** For who has signed in to an app in which they have nothing to do: says so, and leads to those in which they have. */
export function WrongDoor({ roles }: { roles: readonly Role[] }) {
  const { t } = useTranslation('door');
  const doors = doorsOf(roles);
  const ways = (
    <Space wrap>
      {doors.map(({ door, href }) => (
        <Button href={href} key={door} type="primary">
          {t(`to.${door}`)}
        </Button>
      ))}
    </Space>
  );
  return <EmptyState action={ways} text={doors.length > 0 ? t('text') : t('nowhere')} title={t('title')} />;
}
