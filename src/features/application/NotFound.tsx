// A document that cannot be opened: unknown here, or unreadable.
import { applicationPath } from '../../library/applications.ts';
import { LinkButton } from '../../components/app/Button.tsx';
import { Problem } from '../../components/app/Problem.tsx';
import { LoneScreen } from '../../components/app/Screen.tsx';
import { sitePath, useApplication } from './context.ts';
import { misplacedCode } from './misplaced.ts';
import * as texts from './texts.ts';

interface Props {
  problem?: string | undefined;
  /** What to do about the problem, and a link that does it. */
  wayOn?: { words: string; label: string; href: string };
  /** The address was to carry something and does not carry it whole; with the place of this page where it can be pasted, if there is one. */
  cutOff?: { pasteAt: string | undefined };
}

/** Why, and what to do, where nobody has said it yet. */
const notKept = (cutOff: boolean) =>
  cutOff
    ? { message: texts.linkIsCutOffOrChanged, whatToDo: texts.askForItAgain }
    : { message: texts.thisBrowserDoesNotKeepWhatTheLinkNames, whatToDo: texts.itMayBeInAnotherBrowserOrOnAnotherDevice };

/** Says why, and where to go on. A link that belongs to another page of this site leads there. */
export function NotFound({ problem, wayOn: given, cutOff }: Props) {
  const { site, start } = useApplication();
  const misplaced = given || problem ? undefined : misplacedCode(location.hash, site);
  const said = notKept(cutOff !== undefined);
  const paste = cutOff?.pasteAt ? { words: texts.askForItAgain, label: texts.pasteItHere, href: cutOff.pasteAt } : undefined;
  const wayOn = given ?? (misplaced ? { ...misplaced, words: texts.itIsOpenedOnAnotherPage } : paste);
  return (
    <LoneScreen key="not-found" title={texts.thisCannotBeOpenedHere}>
      <Problem
        message={problem ?? misplaced?.message ?? said.message}
        whatToDo={wayOn?.words ?? (problem ? texts.yourWorkbookShowsEverythingThatThisBrowser : said.whatToDo)}
      >
        <div class="mt-4 flex flex-wrap gap-3">
          {wayOn && (
            <LinkButton look="main" href={wayOn.href}>
              {wayOn.label}
            </LinkButton>
          )}
          <LinkButton look={wayOn ? 'quiet' : 'main'} href={sitePath(site, applicationPath('workbook'))}>
            {texts.openYourWorkbook}
          </LinkButton>
          <LinkButton href={sitePath(site, start.path)}>{start.label}</LinkButton>
        </div>
      </Problem>
    </LoneScreen>
  );
}
