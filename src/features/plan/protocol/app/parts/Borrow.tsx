// Examples of the ideas in practice that belong to a line: one is put in where the agreement goes, to be edited.
import { useCallback, useState } from 'preact/hooks';
import { Button, TextButton } from '../../../../../components/app/Button.tsx';
import { Problem } from '../../../../../components/app/Problem.tsx';
import { sitePath, useApplication, useLoaded } from '../../../../application/index.ts';
import type { Origin } from '../../../../exchange/index.ts';
import { ideasFor, type IdeaToBorrow } from '../../model/library.ts';
import type { Line } from '../../model/protocol.ts';
import { loadProtocolData } from '../load-data.ts';
import * as texts from '../../texts.ts';

interface Props {
  line: Line;
  name: string;
  onBorrow: (from: Origin, words: string) => void;
}

/** A button that unfolds them. */
export function Borrow({ line, name, onBorrow }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="no-print mt-1">
      <TextButton isSmall isExpanded={isOpen} label={texts.borrowAnExampleName(name)} onClick={() => setOpen(!isOpen)}>
        {texts.borrowAnExample}
      </TextButton>
      {isOpen && (
        <Examples
          line={line}
          onBorrow={(...borrowed) => {
            onBorrow(...borrowed);
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}

function Examples({ line, onBorrow }: Pick<Props, 'line' | 'onBorrow'>) {
  const { site } = useApplication();
  const { id, section } = line;
  const load = useCallback(async () => ideasFor(await loadProtocolData(site), { id, section }), [site, id, section]);
  const loaded = useLoaded(load);
  if (loaded.state === 'loading') return <p role="status">{texts.looking}</p>;
  if (loaded.state === 'failed') return <Problem message={loaded.why} whatToDo={texts.whatYouWroteIsKept} />;
  if (loaded.value.length === 0) return <p class="text-small">{texts.libraryHasNoExampleForThisLine}</p>;
  return (
    <div class="border-s-4 border-both ps-4">
      <p class="text-small text-soft">{texts.whatOthersDo}</p>
      {loaded.value.map((idea) => (
        <Idea key={idea.id} idea={idea} onBorrow={onBorrow} />
      ))}
    </div>
  );
}

const Idea = ({ idea: { title, path, examples }, onBorrow }: { idea: IdeaToBorrow } & Pick<Props, 'onBorrow'>) => {
  const { site } = useApplication();
  return (
    <section class="mt-3">
      <h3 class="text-small font-semibold">
        <a href={sitePath(site, path)} class="inline-block py-1">
          {title}
        </a>
      </h3>
      <ul>
        {examples.map((words, index) => (
          <li key={words} class="grid items-start gap-x-6 gap-y-1.5 border-t border-line py-2.5 text-small md:grid-cols-[minmax(0,var(--container-read))_auto]">
            <p>{words}</p>
            <p>
              <Button label={texts.putInTitleExampleIndex(title, index + 1)} onClick={() => onBorrow({ title, path }, words)}>
                {texts.putIn}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};
