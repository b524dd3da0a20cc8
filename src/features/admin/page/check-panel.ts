// Shows beside the form what the check finds, as soon as something is saved.
import type { CheckReport, FileReport, Problem } from '../check-report.ts';

const state = document.querySelector('#check-state')!;
const found = document.querySelector('#check-found')!;

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, ...inside: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...inside);
  return made;
}

/** An explanation that is folded until somebody wants it. */
const folded = (summary: string, ...inside: (Node | string)[]) => element('details', element('summary', summary), ...inside);

const quoted = (values: readonly string[]) => values.map((value) => `“${value}”`).join(' or ');

function problemItem({ where, message, guesses, known, rule }: Problem): HTMLLIElement {
  const item = element('li', ...(where ? [element('strong', where)] : []), element('p', message));
  if (guesses.length) item.append(element('p', `Did you mean ${quoted(guesses)}?`));
  if (known.length) item.append(folded('What can stand there', element('p', known.join(', '))));
  if (rule) item.append(folded('What to do', ...rule.split('\n\n').map((paragraph) => element('p', paragraph))));
  return item;
}

/** One file with its problems. Its name leads to it in the form. */
function fileSection({ file, title, address, problems }: FileReport): HTMLElement {
  const name = address ? element('a', title) : element('span', title);
  if (name instanceof HTMLAnchorElement) name.href = `#${address!}`;
  name.title = file;
  return element('section', element('h3', name), element('ul', ...problems.map(problemItem)));
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

function show({ entries, files, drafts }: CheckReport) {
  const problems = files.flatMap((file) => file.problems).length;
  state.textContent = problems ? `${count(problems, 'thing', 'things')} to mend` : 'Nothing to mend';
  document.body.dataset['state'] = problems ? 'to-mend' : 'sound';
  const sound = element('p', `${count(entries, 'entry', 'entries')} checked.`);
  const unfinished = drafts.map(({ problems: needs, ...draft }) => {
    const section = fileSection({ ...draft, problems: [] });
    section.append(
      needs.length
        ? folded(`${count(needs.length, 'thing', 'things')} to mend first`, element('ul', ...needs.map(problemItem)))
        : element('p', 'Ready: switch “Draft” off.'),
    );
    return section;
  });
  found.replaceChildren(
    ...(problems ? files.map(fileSection) : [sound]),
    ...(unfinished.length ? [element('h2', count(unfinished.length, 'draft', 'drafts')), element('p', 'Kept, and not on the site.'), ...unfinished] : []),
  );
}

const checks = new EventSource('check.events');
checks.addEventListener('message', ({ data }) => {
  show(JSON.parse(String(data)) as CheckReport);
});
checks.addEventListener('error', () => {
  // The browser asks again by itself.
  state.textContent = 'The check does not answer. Is “npm run dev” still running?';
  document.body.dataset['state'] = 'silent';
});
