// Words to begin from: what this library says is expected, to adapt, and what sources tell of others. One is put in where the agreement goes.
import { useCallback, useState } from 'preact/hooks';
import { Button, TextButton } from '../../../../../components/app/Button.tsx';
import { Problem } from '../../../../../components/app/Problem.tsx';
import { sitePath, useApplication, useLoaded } from '../../../../application/index.ts';
import type { Origin } from '../../../../exchange/index.ts';
import { toBorrow, type WordsToBorrow } from '../../model/library.ts';
import type { Line } from '../../model/protocol.ts';
import { loadProtocolData } from '../load-data.ts';
import * as texts from '../../texts.ts';

interface Props {
  line: Line;
  name: string;
  onBorrow: (from: Origin, words: string) => void;
}

/** A button that stands under the field which it writes into, and the words that it unfolds, which take the whole width below. */
export function useBorrow({ line, name, onBorrow }: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = (
    <TextButton isSmall isExpanded={isOpen} label={texts.borrowWordsName(name)} onClick={() => setOpen(!isOpen)}>
      {texts.borrowWords}
    </TextButton>
  );
  const offered = isOpen && (
    <Offered
      line={line}
      onBorrow={(...borrowed) => {
        onBorrow(...borrowed);
        setOpen(false);
      }}
    />
  );
  return { button, offered };
}

function Offered({ line, onBorrow }: Pick<Props, 'line' | 'onBorrow'>) {
  const { site } = useApplication();
  const { id, section } = line;
  const load = useCallback(async () => toBorrow(await loadProtocolData(site), { id, section }), [site, id, section]);
  const loaded = useLoaded(load);
  if (loaded.state === 'loading') return <p role="status">{texts.looking}</p>;
  if (loaded.state === 'failed') return <Problem message={loaded.why} whatToDo={texts.whatYouWroteIsKept} />;
  const { adapt, ideas } = loaded.value;
  if (adapt.length + ideas.length === 0) return <p class="text-small">{texts.libraryHasNoWordsForThisLine}</p>;
  return (
    <div class="border-s-4 border-both py-1 ps-4 text-small">
      {adapt.length > 0 && (
        <section>
          <h3 class="font-semibold">{texts.wordsYouCanAdapt}</h3>
          <p class="max-w-read text-soft">{texts.whatIsExpectedAsIfAlreadySo}</p>
          <List of={adapt} title={texts.wordsYouCanAdapt} onBorrow={onBorrow} />
        </section>
      )}
      {ideas.length > 0 && (
        <details open={adapt.length === 0} class="mt-2">
          <summary class="min-h-11 cursor-pointer content-center text-link underline underline-offset-4">
            {texts.whatSourcesTell(ideas.reduce((count, { examples }) => count + examples.length, 0))}
          </summary>
          <p class="max-w-read text-soft">{texts.retoldFromReports}</p>
          {ideas.map(({ id: idea, title, path, examples }) => (
            <section key={idea} class="mt-3">
              <h3 class="font-semibold">
                <a href={sitePath(site, path)} class="inline-block py-1">
                  {title}
                </a>
              </h3>
              <List of={examples} title={title} onBorrow={onBorrow} />
            </section>
          ))}
        </details>
      )}
    </div>
  );
}

const List = ({ of, title, onBorrow }: { of: readonly WordsToBorrow[]; title: string } & Pick<Props, 'onBorrow'>) => (
  <ul class="mt-1">
    {of.map(({ kind, words, from, origin }, index) => (
      <li key={words} class="grid items-start gap-x-6 gap-y-1.5 border-t border-line py-2.5 md:grid-cols-[minmax(0,var(--container-read))_auto]">
        <div>
          <p>{words}</p>
          <p class="text-soft">{texts.kindAndSource[kind](from)}</p>
        </div>
        <p>
          <Button label={texts.putInTitleExampleIndex(title, index + 1)} onClick={() => onBorrow(origin, words)}>
            {texts.putIn}
          </Button>
        </p>
      </li>
    ))}
  </ul>
);
