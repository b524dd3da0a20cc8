// What can be presented: from the library, and from the workbook.
import { useKept } from '../../application/index.ts';
import { holdsWords } from '../../../library/holds-words.ts';
import { minuteWords } from '../../../library/words.ts';
import { useState } from 'preact/hooks';
import { Button } from '../../../components/app/Button.tsx';
import { Select } from '../../../components/app/Field.tsx';
import { FindLine } from '../../../components/app/FindLine.tsx';
import { LinkRows, type LinkRow } from '../../../components/app/LinkRows.tsx';
import { Problem } from '../../../components/app/Problem.tsx';
import { LoneScreen } from '../../../components/app/Screen.tsx';
import { SideList, SideNote } from '../../../components/app/SideNote.tsx';
import type { WorkbookDocument } from '../../workbook/index.ts';
import { assignmentKind } from '../kinds.ts';
import { KeptRows } from '../loading/KeptHere.tsx';
import { useCatalogue } from '../loading/use-catalogue.ts';
import { placeHref } from './place.ts';
import * as texts from './texts.ts';

const LISTS = [
  ['all', texts.everything],
  ['case-studies', texts.caseStudies],
  ['tools', texts.tools],
  ['session-plans', texts.sessionPlans],
  ['ready', texts.readyMadeAssignments],
] as const;
const TITLES = Object.fromEntries(LISTS);

const ownRow = ({ id, title }: WorkbookDocument) => ({ href: placeHref({ is: 'document', id }), title, note: '' });

const hasWords = ({ title, text = '' }: LinkRow, words: string) => holdsWords(words)(`${title} ${text}`);

/** The lists, with a field to find something in them. */
export function StartScreen() {
  const kept = useKept(assignmentKind);
  const catalogue = useCatalogue();
  const [words, setWords] = useState('');
  const [list, setList] = useState<string>('all');
  const data = catalogue.state === 'ready' ? catalogue.value : undefined;
  const rows: [string, LinkRow[]][] = data
    ? [
        ...(['case-studies', 'tools', 'session-plans'] as const).map((collection): [string, LinkRow[]] => [
          collection,
          data.items
            .filter(({ key }) => key.startsWith(`${collection}/`))
            .map(({ key, title, summary, minutes }) => ({
              href: placeHref({ is: 'entry', key }),
              title,
              text: summary,
              // The catalogue counts the minutes to read; only a case study is counted with its questions.
              note: collection === 'case-studies' ? minuteWords(minutes) : '',
            })),
        ]),
        [
          'ready',
          data.ready.map(({ id, title, summary, minutes }) => ({ href: placeHref({ is: 'ready', id }), title, text: summary, note: minuteWords(minutes) })),
        ],
      ]
    : [];
  const found = rows
    .filter(([name]) => list === 'all' || name === list)
    .map(([name, all]): [string, LinkRow[]] => [name, all.filter((row) => hasWords(row, words))])
    .filter(([, some]) => some.length > 0);
  /** Everything at once is four lists, each folded under its name. */
  const isNarrowed = list !== 'all' || words.trim() !== '';
  const count = found.reduce((sum, [, some]) => sum + some.length, 0);
  return (
    <LoneScreen
      key="start"
      title={texts.teachInARoom}
      lead={texts.chooseWhatToShow}
      side={
        // With the lists, which would move it down on a phone.
        catalogue.state !== 'loading' && (
          <>
            <SideNote title={texts.beforeYouStart}>
              <SideList items={[texts.openItWhileYouHaveAConnection, texts.pressNForTheNotes, texts.pressForAllKeys]} />
            </SideNote>
            <SideNote title={texts.onPaper}>{texts.printFromTheSlides}</SideNote>
          </>
        )
      }
    >
      <KeptRows kept={kept} title={texts.yourAssignments} rowOf={ownRow} />
      {catalogue.state === 'failed' && (
        <Problem message={texts.listCouldNotBeLoaded} whatToDo={catalogue.why}>
          <div class="mt-3">
            <Button onClick={catalogue.retry}>{texts.tryAgain}</Button>
          </div>
        </Problem>
      )}
      {data && (
        <>
          <div class="grid gap-x-6 sm:grid-cols-2">
            <FindLine label={texts.findByWords} value={words} onValue={setWords} max={100} />
            <Select label={texts.show} value={list} onValue={setList} options={LISTS} />
          </div>
          <p role="status" class="mt-4 mb-6 text-small text-soft">
            {count === 0 ? texts.nothingHasTheseWords : texts.countToChooseFrom(count)}
          </p>
          {found.map(([name, some]) => (
            <LinkRows key={name} title={TITLES[name] ?? ''} rows={some} isOpen={isNarrowed} />
          ))}
        </>
      )}
    </LoneScreen>
  );
}
