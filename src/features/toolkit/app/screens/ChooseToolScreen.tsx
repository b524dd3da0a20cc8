// Chooses the tool of a worksheet that is begun from a page or a session.
import { useCallback, useState } from 'preact/hooks';
import { FindLine } from '../../../../components/app/FindLine.tsx';
import { LoneScreen } from '../../../../components/app/Screen.tsx';
import { holdsWords } from '../../../../library/holds-words.ts';
import { bySharedIdeas } from '../../../../library/shared-ideas.ts';
import { worksheetPath, type BegunFrom } from '../../../../library/worksheet-links.ts';
import { sitePath, useApplication, useLoaded, WithLoaded } from '../../../application/index.ts';
import type { ListedTool } from '../../model/listed-tool.ts';
import { loadTools } from '../load-tool.ts';
import * as texts from '../texts.ts';

/** One screen. */
export function ChooseToolScreen({ from }: { from: BegunFrom }) {
  const { site } = useApplication();
  const load = useCallback(() => loadTools(site), [site]);
  return (
    <WithLoaded loaded={useLoaded(load)} waiting={texts.fetchingTheTools} title={texts.toolsCannotBeListed} whatToDo={texts.nothingHasBeenBegun}>
      {(tools) => <Choose tools={tools} from={from} />}
    </WithLoaded>
  );
}

function Choose({ tools, from }: { tools: readonly ListedTool[]; from: BegunFrom }) {
  const { site } = useApplication();
  const [words, setWords] = useState('');
  const isFound = holdsWords(words);
  const found = tools.filter(({ title, summary }) => isFound(`${title} ${summary}`));
  const fitting = bySharedIdeas(found, from.ideas ?? [], ({ ideas }) => ideas);
  const others = found.filter((tool) => !fitting.includes(tool));
  const list = (heading: string, some: readonly ListedTool[]) =>
    some.length > 0 && (
      <section class="mt-7">
        <h2 class="text-large font-semibold">{heading}</h2>
        <ul class="mt-2 max-w-read border-b border-line">
          {some.map(({ id, title, summary, minutes }) => (
            <li key={id} class="border-t border-line py-3">
              <a href={sitePath(site, worksheetPath(id, from))} class="inline-block py-1 font-semibold">
                {title}
              </a>{' '}
              <span class="text-small whitespace-nowrap text-soft">{texts.minutes(minutes)}</span>
              <span class="block text-small text-soft">{summary}</span>
            </li>
          ))}
        </ul>
      </section>
    );
  return (
    <LoneScreen key="choose" title={texts.whichTool} lead={leadFor(from)}>
      <FindLine label={texts.findATool} value={words} onValue={setWords} />
      {list(texts.toolsThatFit, fitting)}
      {list(fitting.length > 0 ? texts.allOtherTools : texts.allTools, others)}
      {found.length === 0 && <p class="mt-5">{texts.noToolHasTheseWords}</p>}
    </LoneScreen>
  );
}

function leadFor({ session, action, page }: BegunFrom): string {
  if (action) return texts.worksheetKeepsTheLinkToTheActionItIsFor;
  if (session) return texts.questionsThatStandLowestCanComeAlongAsRows;
  return page ? texts.worksheetKeepsTheLinkToThePageYouComeFrom : texts.chooseOne;
}
