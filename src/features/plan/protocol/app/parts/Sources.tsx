// The passages that a line rests on, each with where it stands and whom it speaks of.
import { sitePath, useApplication } from '../../../../application/index.ts';
import type { Line, LocalProtocol } from '../../model/protocol.ts';
import * as texts from '../../texts.ts';

interface Props {
  line: Line;
  name: string;
  passages: LocalProtocol['passages'];
}

/** Folded; of a line of the partnership’s own a sentence. */
export function Sources({ line, name, passages }: Props) {
  const { site } = useApplication();
  if (line.cites.length === 0) return <p class="mt-4 text-small text-soft">{texts.lineOfYourOwn}</p>;
  return (
    <details class="mt-3 text-small">
      <summary class="inline-flex min-h-11 cursor-pointer items-center text-link underline underline-offset-4">
        {texts.whereItComesFrom(<span class="sr-only">: {name}</span>)}
      </summary>
      <ul class="max-w-read list-disc ps-5">
        {line.cites.map((id) => {
          const passage = passages[id];
          return (
            passage && (
              <li key={id} class="mt-1">
                <a href={sitePath(site, passage.path)}>{passage.label}</a>, {passage.source}, {passage.locator}
                {passage.population && texts.aboutPopulation(passage.population)}
              </li>
            )
          );
        })}
      </ul>
    </details>
  );
}
