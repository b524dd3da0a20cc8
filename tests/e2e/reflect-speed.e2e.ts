// A large session on a slow machine: 60 questions, 40 people, four times slower.
import { expect, test } from '../helpers/test.ts';
import type { Rating } from '../../src/features/reflect/model/vocabulary.ts';
import { mainThreadOf } from '../helpers/main-thread.ts';
import { answerCodes, invitationLink, openAnswers, openStep, setUpSession } from '../helpers/reflection.ts';

const MOST_MS = 200;
const RATINGS: Rating[] = ['not-yet', 'starting', 'partly', 'in-place', 'dont-know'];
const GROUPS = ['mental-health', 'substance-use', 'third-sector'] as const;

test('opening, pooling and showing the results each take less than 200 ms of the main thread', async ({ page, context }) => {
  const { slow, worked, slowness } = await mainThreadOf(page, context);
  const people = Array.from({ length: 40 }, (_, person) => ({
    group: GROUPS[person % 3]!,
    rate: (place: number) => RATINGS[(person * 7 + place * 3 + person * place) % 5],
  }));
  /** A session of 60 questions with the codes of 40 people pasted, on a processor four times slower. */
  const paste = async () => {
    await slow(1);
    await setUpSession(page, { from: 'dimension:joined-up-assessment-and-care/all', groups: ['Mental health', 'Substance use', 'Third sector'] });
    await expect(page.getByText(/60 questions/)).toBeVisible();
    const codes = await answerCodes(await invitationLink(page), people);
    await openStep(page, 'Bring together');
    await page.getByLabel('Answer code').fill(codes.join('\n'));
    await expect(page.getByText('Ready to work without a connection, as long')).toBeVisible();
    await slow(4);
  };
  /** Goes to a fragment or, without one, adds the pasted codes; waits until the page shows it and has painted; gives the time worked. */
  const measure = async (fragment: string | undefined, shown: string): Promise<number> => {
    const before = await worked();
    await page.evaluate(
      ([to, text]) =>
        new Promise<void>((resolve) => {
          const look = () => {
            if (document.querySelector('main')?.textContent?.includes(text)) requestAnimationFrame(() => setTimeout(resolve, 50));
            else setTimeout(look, 20);
          };
          if (to === undefined) document.querySelector<HTMLButtonElement>('form button[type=submit]')?.click();
          else location.hash = to;
          look();
        }),
      [fragment, shown] as const,
    );
    return (await worked()) - before;
  };
  const sessionOf = () => new URL(page.url()).hash.split('/')[0]!;
  const toPool = () => measure(`${sessionOf()}/pool`, 'Bring the answers together');
  /** Whatever else runs on the machine slows even processor time down, so the best of three counts, less what measuring itself takes, as on the machine of the limit. */
  const bestOf = async (times: (() => Promise<number>)[]) => {
    const all: number[] = [];
    for (const time of times) all.push(await time());
    return Math.min(...all);
  };
  await paste();
  const idle = await bestOf([toPool, toPool, toPool]);
  let pooling = Infinity;
  // Once the answers are in, they cannot come in again: a second time needs a session of its own.
  for (let times = 0; times < 3 && pooling >= MOST_MS; times += 1) {
    if (times > 0) await paste();
    const slower = await slowness();
    pooling = Math.min(pooling, ((await measure(undefined, '40 people’s answers are in.')) - idle) / slower);
  }
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await openAnswers(page);
  const show = async () => {
    await toPool();
    return measure(`${sessionOf()}/see`, 'Where you agree, and where you differ');
  };
  const slower = await slowness();
  const showing = ((await bestOf([show, show, show])) - idle) / slower;
  const id = sessionOf();
  const open = async () => {
    await measure('#new', 'Ready-made exercises');
    return measure(`${id}/start`, 'Before you begin');
  };
  const opening = ((await bestOf([open, open, open])) - idle) / slower;
  console.log(
    `40 people, 60 questions, four times slower: opening ${opening.toFixed(1)} ms, pooling ${pooling.toFixed(1)} ms, showing ${showing.toFixed(1)} ms`,
  );
  for (const [what, time] of Object.entries({ opening, pooling, showing })) expect.soft(time, what).toBeLessThan(MOST_MS);
});
