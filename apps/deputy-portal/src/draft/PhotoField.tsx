import { FilePicker } from '@renda/ui/phone';
import { type ReactNode, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftKeeper } from './DraftKeeper.ts';
import { trayOf } from './PhotoTray.ts';
import { useDraftState } from './useOpenDraft.ts';

/** Photographs, by the phone's camera or from its album, each with how far it has come. */
export function PhotoField({ keeper, beside }: { keeper: DraftKeeper; beside?: ReactNode }) {
  const { t } = useTranslation('draft');
  const tray = trayOf(keeper);
  const onTheWay = useSyncExternalStore(tray.subscribe, tray.onTheWay);
  const arrived = useDraftState(keeper).copy.work.photos.map(({ id, name }) => ({ key: id, name, progress: 1 }));
  return (
    <FilePicker
      accept="image/*"
      beside={beside}
      files={[...arrived, ...onTheWay]}
      label={t('matter.photo')}
      onPick={(files) => tray.add(files)}
      onRemove={(key) => tray.remove(key)}
      onRetry={(key) => tray.retry(key)}
    />
  );
}
