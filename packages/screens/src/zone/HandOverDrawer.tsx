import { useQuery } from '@apollo/client/react';
import { addDays } from '@renda/domain';
import { FormDrawer, Loading } from '@renda/ui/desktop';
import { longDate, today, useLocale } from '@renda/ui/texts';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { useMove } from '../graph/useMove.ts';
import { HandOverHoldingsDocument } from './assignHolders.generated.ts';
import { ZoneBoardScreenDocument } from './ZoneBoardScreen.generated.ts';
import { type BoardMember, loadOf, type ZoneBoard } from './zoneBoard.ts';

interface Props {
  board: ZoneBoard;
  member: BoardMember;
  onClose: () => void;
  onDone: () => Promise<void>;
}

interface Values {
  from: string;
  to: Record<string, string>;
}

/** A member hands over all zones and rooms on one screen, each to somebody: all of it or nothing. */
export function HandOverDrawer({ board, member, onClose, onDone }: Props) {
  const { t } = useTranslation('zone');
  const { send, isBusy, refusal, invalid } = useMove(HandOverHoldingsDocument);
  const submit = async ({ from, to }: Values, places: ZoneBoard['places']) => {
    const items = places.map(({ placeId, version }) => ({ placeId, version, postId: to[placeId] ?? null }));
    const done = await send({ input: { postId: member.postId, from, items } });
    if (done) await onDone();
    return done !== null;
  };
  const held = useHeldUntil(board, member);
  return (
    <FormDrawer<Values>
      initialValues={{ from: member.leavesOn ?? board.on, to: {} }}
      invalid={invalid?.field === 'from' ? invalid : null}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={(values) => submit(values, held.places ?? [])}
      refusal={refusal ?? (invalid && invalid.field !== 'from' ? invalid.message : null)}
      submitLabel={t('handOver.submit')}
      title={t('handOver.title', { name: member.name })}
      width={720}
    >
      {(form) => (
        <>
          <Form.Item extra={t('handOver.fromHint')} label={t('handOver.from')} name="from" rules={[{ required: true }]}>
            <Input max={member.leavesOn ?? undefined} min={today()} type="date" />
          </Form.Item>
          {held.places ? (
            <Heirs
              board={board}
              member={member}
              onAll={(postId) => form.setFieldValue('to', allTo(held.places ?? [], postId))}
              places={held.places}
            />
          ) : (
            <Loading lines={4} />
          )}
        </>
      )}
    </FormDrawer>
  );
}

function allTo(places: ZoneBoard['places'], postId: string): Record<string, string> {
  return Object.fromEntries(places.map(({ placeId }) => [placeId, postId]));
}

/** What the member holds on the day of the board: until they leave, if that lies before it, on their last day. */
function useHeldUntil(board: ZoneBoard, member: BoardMember) {
  const lastDay = member.leavesOn ? addDays(member.leavesOn, -1) : board.on;
  const { data } = useQuery(ZoneBoardScreenDocument, {
    variables: { townshipId: board.township.id, on: lastDay },
    fetchPolicy: 'cache-and-network',
  });
  return { places: data?.zoneBoard?.places.filter(({ holder }) => holder?.postId === member.postId) };
}

interface HeirsProps {
  board: ZoneBoard;
  member: BoardMember;
  places: ZoneBoard['places'];
  onAll: (postId: string) => void;
}

function Heirs({ board, member, places, onAll }: HeirsProps) {
  const { t } = useTranslation('zone');
  const locale = useLocale();
  const options = board.members
    .filter(({ postId }) => postId !== member.postId)
    .map(({ postId, name, leavesOn }) => {
      const load = loadOf(board.places.filter(({ holder }) => holder?.postId === postId));
      const label = t('menu.to', { name, ...load });
      return {
        value: postId,
        label: leavesOn ? t('handOver.leaving', { label, date: longDate(leavesOn, locale) }) : label,
      };
    });
  return (
    <>
      <Consequence>{t('handOver.consequence', { name: member.name, ...loadOf(places) })}</Consequence>
      <Form.Item label={t('handOver.all')}>
        <Select onChange={onAll} options={options} placeholder={t('handOver.choose')} />
      </Form.Item>
      {places.map(({ placeId, name }) => (
        <Form.Item
          key={placeId}
          label={t('handOver.place', { name })}
          name={['to', placeId]}
          rules={[{ required: true, message: t('handOver.missing', { name }) }]}
        >
          <Select options={options} placeholder={t('handOver.choose')} />
        </Form.Item>
      ))}
    </>
  );
}
