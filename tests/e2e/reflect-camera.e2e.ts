// Long answers go over from one screen to another as several QR codes, read by a camera: a film of the codes stands for it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type Page } from '../helpers/test.ts';
import { invitationLink, openStep, setUpSession } from '../helpers/reflection.ts';

const SIDE = 720;

/** One frame of a film: a QR code, given as the path of its drawing, in the middle of a light square. Luminance first, then no colour. */
function frameOf(path: string, size: number): Buffer {
  const scale = Math.floor(SIDE / size);
  const from = Math.floor((SIDE - size * scale) / 2);
  const frame = Buffer.alloc((SIDE * SIDE * 3) / 2, 235);
  frame.fill(128, SIDE * SIDE);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = 0; row < scale; row++) {
      const start = (from + Number(y) * scale + row) * SIDE + from + Number(x) * scale;
      frame.fill(16, start, start + Number(width) * scale);
    }
  return frame;
}

/** A film in the format that Chromium takes for its camera: each code for a second, over and over. */
const filmOf = (codes: readonly { path: string; size: number }[]) =>
  Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${SIDE} H${SIDE} F5:1 Ip A1:1 C420jpeg\n`),
    ...codes.flatMap(({ path, size }) => Array.from({ length: 5 }, () => [Buffer.from('FRAME\n'), frameOf(path, size)]).flat()),
  ]);

/** Answers with long notes, up to the screen on which they are handed in. */
async function answer(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('button', { name: 'Start answering' }).click();
  for (let number = 1; number <= 3; number++) {
    await expect(page.getByText(`Question ${number} of 3`)).toBeVisible();
    await page.getByRole('radio', { name: 'Partly' }).check();
    await page.getByText('Add a note').click();
    // Words that cannot be packed much smaller, as long notes to sixty questions cannot.
    await page
      .getByLabel('What would show it?')
      .fill(Array.from({ length: 160 }, (_, place) => ((place * 7919 + number * 104_729) % 1_679_616).toString(36)).join(' '));
    await page.getByRole('link', { name: /^(Next question|Go on to handing in)$/ }).click();
  }
  await page.getByRole('button', { name: 'Hand in' }).click();
}

test('answers with long notes are shown as several codes and read by the camera of the facilitator', async ({ page, baseURL, launchOptions }) => {
  // Two browsers are started, and the film goes round several times.
  test.setTimeout(150_000);
  const folder = await mkdtemp(join(tmpdir(), 'reflect-camera-'));
  const film = join(folder, 'codes.y4m');
  const open = (args: string[]) =>
    chromium.launchPersistentContext(join(folder, 'profile'), {
      ...launchOptions,
      baseURL: baseURL ?? '',
      reducedMotion: 'reduce',
      args: [...(launchOptions?.args ?? []), ...args],
    });
  try {
    let context = await open([]);
    let facilitator = await context.newPage();
    await setUpSession(facilitator, { from: 'set:starting-a-conversation' });
    const link = await invitationLink(facilitator);
    const session = facilitator.url();
    await context.close();

    await answer(page, link);
    const code = page.getByRole('img', { name: /Your answers as a QR code, part/ });
    await expect(code).toBeVisible();
    const count = Number((await code.getAttribute('aria-label'))!.split(' ').at(-1));
    expect(count).toBeGreaterThan(3);
    const codes: { path: string; size: number }[] = [];
    for (let part = 1; part <= count; part++) {
      const shown = page.getByRole('img', { name: `part ${part} of ${count}` });
      await expect(shown).toBeVisible();
      const [path, box] = [await shown.locator('path').getAttribute('d'), await shown.getAttribute('viewBox')];
      codes.push({ path: path!, size: Number(box!.split(' ').at(-1)) });
      await page.getByRole('button', { name: 'Next part' }).click();
    }
    await writeFile(film, filmOf(codes));

    context = await open(['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`]);
    facilitator = await context.newPage();
    await facilitator.goto(session);
    await openStep(facilitator, 'Bring together');
    await facilitator.getByRole('button', { name: 'Scan with the camera' }).click();
    await expect(facilitator.getByText(/\d+ of \d+ parts are read/)).toBeVisible({ timeout: 15_000 });
    await expect(facilitator.getByText('1 person’s answers are in.')).toBeVisible({ timeout: 60_000 });
    await context.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
