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
            <TodoRow key={`${todo.suggestion.id} ${todo.dueOn}`} todo={todo} />
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

function TodoRow({ todo: { act, dueOn, suggestion } }: { todo: Todo }) {
  const { t } = useTranslation('today');
  const { WayLink, go } = useWays();
  const sentenceId = useId();
  const { id, officialNumber, title } = suggestion;
  const way = todoWay(act, id);
  const facts = { name: suggestion.leadDeputy.name, number: officialNumber ?? '' };
  return (
    <li className={styles.todo}>
      <div className={styles.words}>
        <WayLink className={styles.sentence} id={sentenceId} way={way}>
          {t(officialNumber ? `numbered.${act}` : `unnumbered.${act}`, facts)}
        </WayLink>
        <span className={styles.title}>{title || t('untitled')}</span>
      </div>
      {dueOn && (
        <DueTag
          dueOn={dueOn}
          explanation={<DueExplanation dueOn={dueOn} keys={todoDeadlines[act]} suggestionId={id} />}
        />
      )}
      <Button aria-describedby={sentenceId} className={styles.act} onClick={() => go(way)}>
        {t('do')}
      </Button>
    </li>
  );
}
