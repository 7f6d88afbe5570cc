import { Card, DueTag, Section } from '@renda/ui/desktop';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DueExplanation } from '../suggestion/DueExplanation.tsx';
import { useWays } from '../ways/WaysContext.ts';
import styles from './Today.module.css';
import type { TodayScreenQuery } from './TodayScreen.generated.ts';
import type { TodoGroup } from './todoGroups.ts';
import { todoDeadlines, todoWay } from './todoWay.ts';

type Todo = TodayScreenQuery['todos'][number];

/** How many of a group are shown until somebody asks for the rest. */
const most = 5;

const rowKey = ({ suggestion, batch, siteId, dueOn, handlingId, count }: Todo) =>
  `${suggestion?.id ?? batch?.id ?? (siteId ? `${siteId} ${dueOn}` : count)} ${handlingId ?? ''}`;

/** Things to do of one kind, each a sentence with its date and one button. */
export function TodoGroupCard({ act, todos }: TodoGroup<Todo>) {
  const { t } = useTranslation('today');
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? todos : todos.slice(0, most);
  const rest = todos.length - shown.length;
  return (
    <Card>
      <Section note={<span className={styles.count}>{todos.length}</span>} title={t(`group.${act}`)}>
        <ul className={styles.todos}>
          {shown.map((todo) => (
            <TodoRow key={rowKey(todo)} todo={todo} />
          ))}
        </ul>
        {rest > 0 && (
          <Button onClick={() => setWhole(true)} type="link">
            {t('more', { count: rest })}
          </Button>
        )}
      </Section>
    </Card>
  );
}

function TodoRow({ todo }: { todo: Todo }) {
  const { t } = useTranslation('today');
  const { WayLink, go } = useWays();
  const sentenceId = useId();
  const { act, dueOn, suggestion, batch, siteName, count } = todo;
  const way = todoWay(todo);
  const number = suggestion?.officialNumber ?? '';
  const facts = {
    name: suggestion?.leadDeputy.name ?? '',
    number,
    batch: batch?.name ?? '',
    room: siteName ?? '',
    count: count ?? 0,
  };
  const sentence = {
    className: styles.sentence,
    id: sentenceId,
    children: t(`${number ? 'numbered' : 'unnumbered'}.${act}`, facts),
  };
  const button = { 'aria-describedby': sentenceId, className: styles.act, children: t('do') };
  return (
    <li className={styles.todo}>
      <div className={styles.words}>
        {'href' in way ? <a href={way.href} {...sentence} /> : <WayLink way={way} {...sentence} />}
        {suggestion && <span className={styles.title}>{suggestion.title || t('untitled')}</span>}
      </div>
      {dueOn && (
        <DueTag
          dueOn={dueOn}
          explanation={suggestion && <Explanation act={act} dueOn={dueOn} suggestionId={suggestion.id} />}
        />
      )}
      {'href' in way ? <Button href={way.href} {...button} /> : <Button onClick={() => go(way)} {...button} />}
    </li>
  );
}

/** Why it is that day; a promise's own day was promised, and needs no reckoning. */
function Explanation({ act, ...due }: { act: Todo['act']; dueOn: string; suggestionId: string }) {
  const keys = todoDeadlines[act];
  const { t } = useTranslation('today');
  return keys ? <DueExplanation keys={keys} {...due} /> : t('promised');
}
