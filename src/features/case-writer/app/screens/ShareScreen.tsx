// Taking a case study away: as Word, on paper, as a file, for teaching, and for the library.
import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import { Button, LinkButton } from '../../../../components/app/Button.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { applicationPath } from '../../../../library/applications.ts';
import {
  AS_WORD,
  goTo,
  screenHref,
  sitePath,
  useApplication,
  useLeavingTitled,
  useLoaded,
  useMaking,
  type OpenWhole,
  type Titled,
} from '../../../application/index.ts';
import { checkCannotFindEverything, fileName, textFile, toWord, today } from '../../../exchange/index.ts';
import { LIMITS, studyTexts, type CaseStudy, type Study } from '../../../own-case-study/index.ts';
import { documentsToFile } from '../../../workbook/index.ts';
import type { Form } from '../form.ts';
import { loadLibraryFiles, loadReadability, loadReport } from '../later.ts';
import * as texts from '../../texts.ts';

interface Props extends OpenWhole<CaseStudy> {
  title: string;
  onTitle: (title: string) => void;
  form: Form;
}
const Way = ({ title, text, children }: { title: string; text: string; children: ComponentChildren }) => (
  <section class="mt-8 border-t border-line pt-6 first:mt-0 first:border-0 first:pt-0">
    <h2 class="text-title leading-tight font-bold">{title}</h2>
    <p class="mt-1 mb-4 max-w-read">{text}</p>
    {children}
  </section>
);

/** The ways out. Each goes through the check for details of people. */
export function ShareScreen({ id, doc, body, change, title, onTitle, form }: Props) {
  const { site } = useApplication();
  const { leave, reviewed } = useLeavingTitled<Study>({
    title,
    body: body.study,
    name: { label: texts.title, most: LIMITS.line },
    wordsOf: studyTexts,
    // New words take the past with them: undo would bring the old ones back.
    change: (updater) => change((now) => ({ ...now, study: updater(now.study), past: [], future: [] })),
    rename: onTitle,
  });
  const { make, outcome } = useMaking(texts.caseStudyIsKept);
  const word = (checked: Titled<Study>) =>
    make(AS_WORD.what, async () => ({
      name: fileName(checked.title || doc.title, 'docx'),
      content: await toWord((await loadReport()).studyReport(checked.title || doc.title, checked.body, { madeBy: site.name, day: today() })),
    }));
  const file = (checked: Titled<Study>) =>
    make(texts.file, () => {
      const { name, text } = documentsToFile([{ ...doc, title: checked.title || doc.title, body: { ...body, study: checked.body, past: [], future: [] } }]);
      return textFile(name, text, 'application/json');
    });
  return reviewed(
    <Screen key="share" title={texts.takeItAway} lead={texts.nothingLeavesThisPageBeforeItIsChecked(checkCannotFindEverything)}>
      <Way title={texts.toRead} text={texts.wholeCaseStudy}>
        <div class="flex flex-wrap gap-3">
          <Button look="main" onClick={() => leave(AS_WORD.goOnLabel, word)}>
            {AS_WORD.label}
          </Button>
          <Button onClick={() => leave(texts.goOnToPrint, () => goTo(screenHref(id, 'print')))}>{texts.print}</Button>
          <Button onClick={() => leave(texts.saveTheFile, file)}>{texts.fileToGoOnWithElsewhere}</Button>
        </div>
      </Way>
      <Way title={texts.toTeachWithIt} text={texts.putItIntoAnAssignment}>
        <LinkButton href={sitePath(site, applicationPath('build'))}>{texts.buildAnAssignment}</LinkButton>
      </Way>
      <ForTheLibrary id={id} title={title} form={form} onSave={(goOn) => leave(texts.saveTheFiles, goOn)} make={make} />
      {outcome}
    </Screen>,
  );
}

/** What the files of the library still lack, or the button that saves them. */
function ForTheLibrary({
  id,
  title,
  form: { study, data, names },
  onSave,
  make,
}: {
  id: string;
  title: string;
  form: Form;
  onSave: (goOn: (checked: Titled<Study>) => void) => void;
  make: ReturnType<typeof useMaking>['make'];
}) {
  const { site } = useApplication();
  const loaded = useLoaded(useCallback(async () => ({ files: await loadLibraryFiles(), readability: await loadReadability() }), []));
  const text = texts.threeSmallFilesAndAPageThatSaysWhereEach;
  if (data.state === 'failed' || loaded.state === 'failed')
    return (
      <Way title={texts.forTheLibrary} text={text}>
        <p class="max-w-read">
          {texts.thisNeedsAConnectionOnce}{' '}
          <Button onClick={data.state === 'failed' ? data.retry : loaded.state === 'failed' ? loaded.retry : undefined}>{texts.tryAgain}</Button>
        </p>
      </Way>
    );
  if (data.state === 'loading' || loaded.state === 'loading')
    return (
      <Way title={texts.forTheLibrary} text={text}>
        <p class="text-soft">{texts.lookingAtWhatItStillNeeds}</p>
      </Way>
    );
  const { files, readability } = loaded.value;
  const known = { taken: data.value.taken, names, gradeOf: (words: string) => readability.measure(words).grade, today: today() };
  const gaps = files.gapsForLibrary(title, study, known);
  if (gaps.length > 0)
    return (
      <Way title={texts.forTheLibrary} text={text}>
        <p class="font-semibold">{texts.gapsThingsToPutRightFirst(gaps.length)}</p>
        <ul class="mt-3 max-w-read border-b border-line">
          {gaps.map(({ what, whatToDo, step }) => (
            <li key={what} class="border-t border-line py-2">
              <a href={screenHref(id, step)} class="inline-block py-1 font-semibold">
                {what}
              </a>{' '}
              {whatToDo}
            </li>
          ))}
        </ul>
      </Way>
    );
  return (
    <Way title={texts.forTheLibrary} text={text}>
      <Button
        onClick={() =>
          onSave((checked) =>
            make(
              texts.filesForTheLibrary,
              () => {
                // What was changed in the check may have left something empty.
                if (files.gapsForLibrary(checked.title, checked.body, known).length > 0) return undefined;
                return files.libraryZip(checked.title, checked.body, { takenIds: data.value.taken.ids, today: today(), madeBy: site.name });
              },
              texts.somethingIsMissingNow,
            ),
          )
        }
      >
        {texts.saveTheFilesZip}
      </Button>
    </Way>
  );
}
