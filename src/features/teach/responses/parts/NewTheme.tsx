// A field for the name of a new theme.
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/app/Button.tsx';
import { Line } from '../../../../components/app/Field.tsx';
import { LIMITS, randomId } from '../../model/fields.ts';
import { problemOfTheme, themeNamed, withTheme } from '../marks.ts';
import type { CollectedScreen } from '../collected-screen.ts';
import { NameForm } from './NameForm.tsx';
import * as texts from '../texts.ts';

interface Props extends Pick<CollectedScreen, 'body' | 'change'> {
  /** Called with the id of the theme: the new one, or the one that has this name already. */
  onAdded?: (id: string) => void;
}

/** The field and its button. */
export function NewTheme({ body, change, onAdded }: Props) {
  const [label, setLabel] = useState('');
  const [message, setMessage] = useState('');
  const add = () => {
    const there = onAdded && themeNamed(body, label);
    const problem = there ? undefined : problemOfTheme(body, label);
    setMessage(problem ?? '');
    if (problem) return;
    const id = there?.id ?? randomId();
    if (!there) change((now) => withTheme(now, label, id));
    onAdded?.(id);
    setLabel('');
    setMessage(texts.addedLabel(label.trim()));
  };
  return (
    <NameForm
      onSubmit={add}
      field={<Line label="New theme" value={label} max={LIMITS.line} onValue={setLabel} />}
      buttons={<Button isSubmit>{texts.addTheTheme}</Button>}
      message={message}
    />
  );
}
