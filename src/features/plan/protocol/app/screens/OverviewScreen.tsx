// A protocol at a glance: how far each section is, what contradicts itself, what is missing, and the ways to take it away.
import { useCallback, useState } from 'preact/hooks';
import { AddToList } from '../../../../../components/app/AddToList.tsx';
import { Button, LinkButton } from '../../../../../components/app/Button.tsx';
import { Screen } from '../../../../../components/app/Screen.tsx';
import { isOverdue } from '../../../../../library/agreed-actions.ts';
import { applicationPath } from '../../../../../library/applications.ts';
import { longDay } from '../../../../../library/words.ts';
import { goTo, screenHref, sitePath, useApplication, useLoaded, useUndo, type OpenWhole } from '../../../../application/index.ts';
import { randomId, today } from '../../../../exchange/index.ts';
import { allActions } from '../../model/actions.ts';
import { contradictionsFirst, findIn, type Finding } from '../../model/checks.ts';
import { addLibrarySection, addSection, redo, undo } from '../../model/edit.ts';
import { progressOf, progressWords } from '../../model/progress.ts';
import { LIMITS, lineName, lineNumbers, linesIn, type LocalProtocol } from '../../model/protocol.ts';
import { loadProtocolData } from '../load-data.ts';
import { AboutFields } from '../parts/AboutFields.tsx';
import { Printed } from '../parts/Printed.tsx';
import { ProgressBar } from '../parts/ProgressBar.tsx';
import { TakeAway } from '../parts/TakeAway.tsx';
import * as texts from '../../texts.ts';

/** One screen. */
export function OverviewScreen(open: OpenWhole<LocalProtocol>) {
  const { id, doc, body, change, rename } = open;
  const [title, setTitle] = useState(doc.title);
  const { buttons, said } = useUndo({ body, change, undo, redo });
  const retitle = (words: string) => {
    setTitle(words);
    if (words.trim()) rename(words.trim());
  };
  const progress = progressOf(body.lines);
  const findings = findIn(body, today());
  return (
    <div class="py-8 print:pb-0">
      <div class="print:hidden">
        <Screen key={id} isWide title={title.trim() || texts.localProtocol} lead={body.about.area.trim() && texts.forArea(body.about.area)}>
          {body.past.length + body.future.length > 0 && <div class="flex flex-wrap items-center gap-3">{buttons}</div>}
          {said}
          <p class="mb-2 text-large font-semibold">{progressWords(progress)}</p>
          <ProgressBar progress={progress} />
          <Sections id={id} protocol={body} />
          <MoreSections id={id} protocol={body} change={change} />
          <Findings id={id} protocol={body} findings={findings} />
          <section class="mt-10">
            <h2 class="text-title font-bold">{texts.aboutTheProtocol}</h2>
            <AboutFields title={title} onTitle={retitle} about={body.about} edit={change} />
          </section>
          <Standing id={id} protocol={body} />
          <ActionsOfAll protocol={body} id={id} />
          <TakeAway {...open} title={title} rename={retitle} />
        </Screen>
      </div>
      <Printed title={title} protocol={body} />
    </div>
  );
}

const Sections = ({ id, protocol }: { id: string; protocol: LocalProtocol }) => (
  <section class="mt-9">
    <h2 class="text-title font-bold">{texts.sections}</h2>
    <ol class="mt-3 border-b border-line">
      {protocol.sections.map((section, index) => {
        const progress = progressOf(linesIn(protocol, section.id));
        return (
          <li key={section.id} data-dimension={section.dimension} class="grid gap-x-5 border-t border-line py-1.5 md:grid-cols-[minmax(0,1fr)_16rem]">
            <a href={screenHref(id, section.id)} class="flex min-h-11 items-center gap-3 font-semibold md:min-h-10">
              <span class="w-6 shrink-0 text-end text-soft tabular">{index + 1}</span>
              <span dir="auto">{section.title}</span>
            </a>
            <span class="ps-9 text-small text-soft md:self-center md:ps-0 md:text-end">{progressWords(progress)}</span>
          </li>
        );
      })}
    </ol>
  </section>
);

/** Sections of one’s own, and those of the library that the protocol was begun without. */
function MoreSections({ id, protocol, change }: Pick<OpenWhole<LocalProtocol>, 'id' | 'change'> & { protocol: LocalProtocol }) {
  const { site } = useApplication();
  const load = useCallback(() => loadProtocolData(site), [site]);
  const loaded = useLoaded(load);
  const others = loaded.state === 'ready' ? loaded.value.sections.filter((section) => !protocol.sections.some((one) => one.id === section.id)) : [];
  if (protocol.sections.length >= LIMITS.sections) return <p class="mt-4">{texts.thisProtocolHoldsSections(LIMITS.sections)}</p>;
  return (
    <details class="mt-3">
      <summary class="inline-flex min-h-11 cursor-pointer items-center text-link underline underline-offset-4">{texts.addASection}</summary>
      {others.length > 0 && (
        <ul class="mt-2 flex max-w-read flex-wrap gap-2">
          {others.map((section) => (
            <li key={section.id}>
              <Button onClick={() => loaded.state === 'ready' && change((now) => addLibrarySection(now, loaded.value, section.id))}>{section.title}</Button>
            </li>
          ))}
        </ul>
      )}
      <AddToList
        rowName="Section of your own"
        most={LIMITS.line}
        onAdd={(title) => {
          const own = randomId();
          change((now) => addSection(now, own, title));
          goTo(screenHref(id, own));
        }}
      />
    </details>
  );
}

/** So many are shown at first. */
const FIRST = 8;

function Findings({ id, protocol, findings }: { id: string; protocol: LocalProtocol; findings: readonly Finding[] }) {
  const [isAll, setAll] = useState(false);
  const numbers = lineNumbers(protocol);
  const ordered = contradictionsFirst(findings);
  const shown = isAll ? ordered : ordered.slice(0, FIRST);
  const placeOf = (line: NonNullable<Finding['line']>) => linesIn(protocol, line.section).indexOf(line) + 1;
  return (
    <section class="mt-10" aria-labelledby="findings">
      <h2 id="findings" class="text-title font-bold">
        {texts.toLookAt}
      </h2>
      {findings.length === 0 ? (
        <p class="mt-2 max-w-read">{texts.nothingContradictsItself}</p>
      ) : (
        <ul class="mt-3 border-b border-line">
          {shown.map(({ kind, words, line }) => (
            <li key={`${line?.id ?? ''} ${words}`} class="border-t border-line py-2.5">
              {kind === 'contradicts' && <strong>{texts.check} </strong>}
              {words}
              {line && (
                <span class="block text-small">
                  <a href={screenHref(id, line.section, placeOf(line))} class="inline-block py-1">
                    {numbers.get(line.id)} {lineName(line)}
                  </a>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {ordered.length > FIRST && !isAll && (
        <p class="mt-3">
          <Button onClick={() => setAll(true)}>{texts.showAllOrdered(ordered.length)}</Button>
        </p>
      )}
    </section>
  );
}

/** The way to what a reflection session found. */
const Standing = ({ id, protocol }: { id: string; protocol: LocalProtocol }) => {
  const taken = protocol.lines.filter(({ nowTaken }) => nowTaken).length;
  return (
    <section class="mt-10">
      <h2 class="text-title font-bold">{texts.whereYouAreNow}</h2>
      <p class="mt-2 max-w-read">{taken > 0 ? texts.takenLinesSayWhatAReflectionSessionFound(taken) : texts.ifYourTeamHasHeldAReflectionSession}</p>
      <p class="mt-3">
        <LinkButton href={screenHref(id, 'take-over')}>{texts.takeOverFromAReflectionSession}</LinkButton>
      </p>
    </section>
  );
};

function ActionsOfAll({ id, protocol }: { id: string; protocol: LocalProtocol }) {
  const { site } = useApplication();
  const numbers = lineNumbers(protocol);
  const open = allActions(protocol).filter(({ action }) => action.status === 'open');
  if (open.length === 0) return null;
  const now = today();
  return (
    <section class="mt-10">
      <h2 class="text-title font-bold">{texts.openActions}</h2>
      <p class="mt-1 max-w-read text-small text-soft">
        {texts.listsThemWithThoseOfYourSessions(<a href={sitePath(site, applicationPath('workbook'))}>{texts.yourWorkbook}</a>)}
      </p>
      <ul class="mt-3 border-b border-line">
        {open.map(({ line, action }) => (
          <li key={action.id} class="border-t border-line py-2.5">
            <span class="font-semibold">{action.text}</span>
            <span class="block text-small">
              {isOverdue({ status: action.status, by: action.due || undefined }, now) && <strong class="text-help">{texts.overdue} </strong>}
              {[action.role, action.due && texts.byDay(longDay(action.due))].filter(Boolean).join(' · ') || texts.noOwnerAndNoDayYet}
            </span>
            <a href={screenHref(id, line.section, linesIn(protocol, line.section).indexOf(line) + 1)} class="inline-block py-1 text-small">
              {numbers.get(line.id)} {lineName(line)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
