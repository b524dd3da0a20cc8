// A story is cut where it stops, and nothing of it is lost.
import { expect, test } from 'vitest';
import { chaptersOfHtml } from './story.ts';

const HTML =
  '<h2 id="setting">Setting</h2><p>A town.</p><h2 id="what-prompted-it">What prompted it</h2><p>A call.</p><h2 id="what-they-did">What they did</h2><p>They met.</p>';
const pause = (id: string, after: 'Setting' | 'What prompted it' | 'What changed') => ({ id, after, text: 'What now?' });

test('a chapter ends where the heading after the pause begins', () => {
  const chapters = chaptersOfHtml(HTML, [pause('one', 'Setting'), pause('two', 'What prompted it')]);
  expect(chapters.map(({ html }) => html.replace(/<[^>]+>/g, ' ').trim())).toEqual([
    'Setting  A town.',
    'What prompted it  A call.',
    'What they did  They met.',
  ]);
  expect(chapters.map((chapter) => chapter.pause?.id)).toEqual(['one', 'two', undefined]);
  expect(chapters.map(({ html }) => html).join('')).toBe(HTML);
});

test('nothing leads away from a story before its last pause, but to its sources; the words stay', () => {
  const story = HTML.replaceAll('<p>', '<p>At a <a href="/models/hub/">hub</a> <a class="named" href="/sources/one/">One</a>: ');
  const [setting, prompted, done] = chaptersOfHtml(story, [pause('one', 'Setting'), pause('two', 'What prompted it')]).map(({ html }) => html);
  for (const html of [setting, prompted]) expect(html).toContain('<p>At a hub <a class="named" href="/sources/one/">One</a>: ');
  expect(done).toContain('<a href="/models/hub/">hub</a>');
});

test('a heading that is not there stops the build', () => {
  expect(() => chaptersOfHtml(HTML, [pause('late', 'What changed')])).toThrow('no heading “What helped” after its pause “late”');
});
