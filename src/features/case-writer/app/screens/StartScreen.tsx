// Ways to begin: go on with one, start blank, open a file, or begin from what is kept already.
import { useCallback } from 'preact/hooks';
import { Button } from '../../../../components/app/Button.tsx';
import { LinkRows } from '../../../../components/app/LinkRows.tsx';
import { LoneScreen } from '../../../../components/app/Screen.tsx';
import { SideNote } from '../../../../components/app/SideNote.tsx';
import { longDay } from '../../../../library/words.ts';
import { goTo, screenHref, sitePath, useApplication, useAttempt, useListed, useLoaded, useSavedFile } from '../../../application/index.ts';
import { dayOfMoment, readTextFile } from '../../../exchange/index.ts';
import { caseStudyKind, emptyCaseStudy, type CaseStudy } from '../../../own-case-study/index.ts';
import { readAs, readWorkbookFile } from '../../../workbook/index.ts';
import { listSources } from '../load-beginning.ts';
import * as texts from '../../texts.ts';

/** What a case study is called until somebody gives it a name. */
export const UNTITLED = texts.caseStudyWithoutATitle;

/** One screen. */
export function StartScreen() {
  const { workbook, site } = useApplication();
  const { attempt, problem } = useAttempt();
  const kept = useListed(caseStudyKind);
  const sources = useLoaded(useCallback(() => listSources(workbook), [workbook]));
  const begin = async (title: string, body: CaseStudy) => goTo(screenHref((await workbook.create(caseStudyKind, title, body)).id, 'about'));
  const file = useSavedFile(async (chosen) => {
    const read = readWorkbookFile(await readTextFile(chosen), [caseStudyKind]);
    if (!read.ok) return read;
    const [document] = read.documents;
    if (document) await begin(document.title, readAs(document, caseStudyKind).body);
    return undefined;
  });
  const side = (
    <>
      <SideNote title={texts.whatComesOfIt}>{texts.wordDocumentToGiveToOthers}</SideNote>
      <SideNote title={texts.howLong}>{texts.aboutAnHour}</SideNote>
      <SideNote title={texts.people}>{texts.nameServicesAndRoles}</SideNote>
    </>
  );
  return (
    <LoneScreen key="start" title={texts.tellOthersWhatYouDid} lead={texts.writeACaseStudyInTheShapeOfTheLibrarysOwn} side={side}>
      {kept.state === 'ready' && kept.value.length > 0 && (
        <LinkRows
          title={texts.carryOn}
          rows={kept.value.map(({ id, title, changedAt }) => ({
            href: screenHref(id, 'about'),
            title,
            note: texts.changedOnDay(longDay(dayOfMoment(changedAt))),
          }))}
        />
      )}
      <section class="mt-10 first:mt-0">
        <h2 class="text-title leading-tight font-bold">{texts.startANewOne}</h2>
        <div class="mt-4 flex flex-wrap gap-3">
          <Button look="main" onClick={() => attempt(() => begin(UNTITLED, emptyCaseStudy()))}>
            {texts.startBlank}
          </Button>
          {file.picker(texts.openAFile)}
        </div>
        {problem}
        {file.problem}
      </section>
      {sources.state === 'ready' && sources.value.length > 0 && (
        <LinkRows title={texts.orBeginFromWhatYouHaveHere} rows={sources.value.map(({ id, title, kind }) => ({ href: `#from=${id}`, title, note: kind }))} />
      )}
      <p class="mt-8 max-w-read text-small">{texts.seeHowOthersToldTheirs(<a href={sitePath(site, '/case-studies/')}>{texts.caseStudies}</a>)}</p>
    </LoneScreen>
  );
}
