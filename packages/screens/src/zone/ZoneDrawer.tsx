import { useIdempotencyKey } from '@renda/client';
import { zoneLimits } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { LimitedText } from '../fields/LimitedText.tsx';
import { useMove } from '../graph/useMove.ts';
import { AddZoneDocument, ChangeZoneDocument } from './changeZones.generated.ts';
import type { ZoneBoard } from './zoneBoard.ts';

interface Props {
  board: ZoneBoard;
  /** The zone that changes; null for a new one. */
  zoneId: string | null;
  onClose: () => void;
  onDone: () => Promise<void>;
}

interface Values {
  name: string;
  villageIds: string[];
}

/** A new zone, or one that changes: its name and its villages, none of which is in another zone. */
export function ZoneDrawer({ board, zoneId, onClose, onDone }: Props) {
  const { t } = useTranslation('zone');
  const { key } = useIdempotencyKey();
  const adding = useMove(AddZoneDocument);
  const changing = useMove(ChangeZoneDocument);
  const zone = board.places.find(({ placeId }) => placeId === zoneId);
  const { isBusy, refusal, invalid } = zone ? changing : adding;
  const villages = [...(zone?.villages ?? []), ...board.unzoned];
  const submit = async (values: Values) => {
    const first = { idempotencyKey: key, townshipId: board.township.id, validFrom: today() };
    const done = zone
      ? await changing.send({ input: { zoneId: zone.placeId, version: zone.version, ...values } })
      : await adding.send({ input: { ...first, ...values } });
    if (done) await onDone();
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      initialValues={{ name: zone?.name ?? '', villageIds: (zone?.villages ?? []).map(({ villageId }) => villageId) }}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      title={zone ? t('zone.change', { name: zone.name }) : t('zone.add')}
    >
      <LimitedText limit={zoneLimits.name} name="name" placeholder={t('zone.nameExample')} />
      <Form.Item extra={t('zone.villagesHint')} label={t('zone.villages')} name="villageIds">
        <Select
          mode="multiple"
          notFoundContent={t('zone.noVillages')}
          optionFilterProp="label"
          options={villages.map(({ villageId, name }) => ({ value: villageId, label: name }))}
        />
      </Form.Item>
    </FormDrawer>
  );
}
