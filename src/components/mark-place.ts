// Marks the part of the page that is being read in its contents, and names it in the line that follows the reader on small screens.
import * as texts from './texts.ts';

/** How far down the screen a part begins to be read, as a share of its height. */
const READING_LINE = 0.3;

const lists = [...document.querySelectorAll('.page-parts')];
const follower = document.querySelector('[data-here]');
const title = document.querySelector('h1')?.textContent.trim() ?? '';
const linksTo = (id: string) => lists.flatMap((list) => [...list.querySelectorAll<HTMLAnchorElement>(`a[href="#${CSS.escape(id)}"]`)]);
const parts = [...(lists[0]?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])].flatMap(({ hash }) => document.getElementById(hash.slice(1)) ?? []);

let marked: HTMLElement | undefined;

function mark() {
  const here = parts.findLast((part) => part.getBoundingClientRect().top < innerHeight * READING_LINE);
  if (here === marked) return;
  for (const link of marked ? linksTo(marked.id) : []) link.removeAttribute('aria-current');
  const links = here ? linksTo(here.id) : [];
  for (const link of links) link.setAttribute('aria-current', 'true');
  if (follower) follower.textContent = links[0] ? `${title} · ${links[0].textContent.trim()}` : texts.onThisPage;
  marked = here;
}

const watch = new IntersectionObserver(mark, { rootMargin: `0px 0px -${100 - READING_LINE * 100}% 0px` });
for (const part of parts) watch.observe(part);

export {};
