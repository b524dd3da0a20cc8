// Texts that belong together, each with what it asks, such as those of a reflective record.
import { Text } from './Field.tsx';

interface Props<Key extends string> {
  fields: readonly { key: Key; title: string; prompt: string }[];
  texts: Readonly<Record<Key, string>>;
  /** The most characters of each. */
  max: number;
  rows?: number;
  onText: (key: Key, text: string) => void;
}

/** One field below the other. */
export const Texts = <Key extends string>({ fields, texts, max, rows = 3, onText }: Props<Key>) => (
  <>
    {fields.map(({ key, title, prompt }) => (
      <Text key={key} label={title} hint={prompt} value={texts[key]} max={max} rows={rows} onValue={(text) => onText(key, text)} />
    ))}
  </>
);
