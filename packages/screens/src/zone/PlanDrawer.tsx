import { useLazyQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { Alert, Button, Drawer, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { HolderPlanDocument } from './HolderPlan.generated.ts';
import { type Asked, askedOf, PlanQuestion, usualAsked } from './PlanQuestion.tsx';
import { type HolderPlan, PlanResult } from './PlanResult.tsx';
import type { Passing, ZoneBoard } from './zoneBoard.ts';

interface Props {
  board: ZoneBoard;
  onClose: () => void;
  onPass: (passings: readonly Passing[]) => Promise<void>;
}

/** Asks for a plan by weights and limits, shows what it would change and bring, and passes on what is ticked. */
export function PlanDrawer({ board, onClose, onPass }: Props) {
  const { t } = useTranslation('zone');
  const [asked, setAsked] = useState<Asked>(() => usualAsked(board));
  const { find, plan, refusal, isBusy, forget } = usePlan(board);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const ask = (next: Asked) => {
    setAsked(next);
    forget();
  };
  const taken = plan?.changes.filter(({ place }) => !left.has(place.placeId)) ?? [];
  const confirm = async () => {
    await onPass(passingsOf(board, taken));
    onClose();
  };
  return (
    <Drawer
      destroyOnHidden
      footer={
        <Flex gap="small" justify="end">
          <Button loading={isBusy} onClick={() => void find(asked)} type={plan ? 'default' : 'primary'}>
            {t(plan ? 'plan.again' : 'plan.find')}
          </Button>
          {plan && (
            <Button disabled={taken.length === 0} onClick={() => void confirm()} type="primary">
              {t('plan.confirm', { count: taken.length })}
            </Button>
          )}
        </Flex>
      }
      onClose={onClose}
      open
      size={720}
      title={t('plan.title', { township: board.township.name })}
    >
      <Consequence>{t('plan.consequence')}</Consequence>
      <PlanQuestion asked={asked} board={board} onAsked={ask} />
      {refusal && <Alert role="alert" showIcon title={refusal} type="error" />}
      <div aria-live="polite">{plan && <PlanResult board={board} left={left} onLeft={setLeft} plan={plan} />}</div>
    </Drawer>
  );
}

function usePlan(board: ZoneBoard) {
  const [load, { loading }] = useLazyQuery(HolderPlanDocument, { fetchPolicy: 'no-cache' });
  const [plan, setPlan] = useState<HolderPlan | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const forget = () => {
    setPlan(null);
    setRefusal(null);
  };
  const find = async (asked: Asked) => {
    forget();
    const input = { townshipId: board.township.id, on: board.on, ...askedOf(asked) };
    const { data, error } = await load({ variables: { input } });
    if (data?.holderPlan.__typename === 'HolderPlan') setPlan(data.holderPlan);
    else setRefusal(data ? data.holderPlan.message : faultSentence(error));
  };
  return { find, plan, refusal, isBusy: loading, forget };
}

/** The ticked changes as moves: what goes to one member goes together. */
function passingsOf(board: ZoneBoard, changes: HolderPlan['changes']): Passing[] {
  return board.members.flatMap((to) => {
    const ids = new Set(changes.filter((change) => change.to.postId === to.postId).map(({ place }) => place.placeId));
    const places = board.places.filter(({ placeId }) => ids.has(placeId));
    return places.length === 0 ? [] : [{ places, to }];
  });
}
