import type { RegisterNoun } from '@renda/domain';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { EndForm } from './EndForm.tsx';
import { EntryForm } from './EntryForm.tsx';
import type { EntryNode, NamedEntry } from './EntryNode.ts';
import { registerSpecs } from './registerSpecs.ts';

/** What is done in a form beside the page: an entry is added, with what it is known to belong to; or the open one is changed or ended. */
export type Doing =
  | { what: 'add'; noun: RegisterNoun; preset: Readonly<Record<string, NamedEntry>> }
  | { what: 'change' | 'end'; entry: EntryNode };

interface Props {
  /** The noun of the page. */
  noun: RegisterNoun;
  doing: Doing | null;
  /** The open entry's name. */
  name: string;
  /** An entry of the page's own noun was added. */
  onAdded: (id: string) => void;
  onClose: () => void;
}

/** The form of what is done now, if anything is. */
export function RegisterForm({ noun, doing, name, onAdded, onClose }: Props) {
  const { t } = useTranslation('register');
  const { message } = App.useApp();
  if (doing === null) return null;
  const done = (id: string) => {
    onClose();
    void message.success(t(`done.${doing.what}`));
    if (doing.what === 'add' && doing.noun === noun) onAdded(id);
  };
  if (doing.what === 'end') {
    return <EndForm entry={doing.entry} name={name} onClose={onClose} onDone={done} spec={registerSpecs[noun]} />;
  }
  return (
    <EntryForm
      entry={doing.what === 'change' ? doing.entry : null}
      onClose={onClose}
      onDone={done}
      preset={doing.what === 'add' ? doing.preset : undefined}
      spec={registerSpecs[doing.what === 'add' ? doing.noun : noun]}
    />
  );
}
