// What the policies of pages and of workers hold: the headers that a real server sends, and what each page says itself on any server.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { requireDist } from '../../scripts/lib/dist.ts';
import { startServer } from '../../scripts/lib/static-server.ts';
import { isHosted } from '../../scripts/workshop/hosted-site.ts';
import { site } from '../../src/site.config.ts';
import { at } from '../helpers/paths.ts';
import { expect, test } from '../helpers/test.ts';

/** A server of somebody else, who would take anything from any page, and what was asked of it. */
async function elsewhere() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('got it');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

/** Searches on the search page, and sees a result. */
async function searchFinds(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('searchbox').fill('joint assessment');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /assessment/i })
      .first(),
  ).toBeVisible();
}

/** Sends something. Runs in a page or a worker. */
const send = async (address: string) => (await fetch(address)).text().catch(String);

test('search finds, and neither its worker nor the service worker can send what was searched for to another address', async ({
  page,
  context,
  baseURL,
  strayed,
}) => {
  test.skip(!isHosted(), 'the small server of the project sends no such headers');
  const other = await elsewhere();
  try {
    await page.goto(at('/search/'));
    await searchFinds(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    const workers = [...page.workers(), ...context.serviceWorkers()];
    expect(workers).toHaveLength(2);
    for (const worker of workers) {
      await expect(worker.evaluate(send, `${other.url}?words=joint+assessment`), worker.url()).rejects.toThrow(/fetch/i);
      expect(await worker.evaluate(send, new URL('data/questions.json', baseURL).href), 'the site itself').toContain('{');
    }
    await expect(page.evaluate(send, other.url), 'the page').rejects.toThrow(/fetch/i);
    expect(other.asked).toEqual([]);
    // What the policies stopped is what was asked for here.
    strayed.length = 0;
  } finally {
    other.close();
  }
});

test('without any header, a page still makes no program and no markup from text, and takes no other policy', async ({ page, strayed }) => {
  const server = await startServer({ root: requireDist(), port: 0, base: site.base });
  try {
    await page.goto(`${server.url}search/`);
    await searchFinds(page);
    const refused = await page.evaluate(() => {
      const tries: Record<string, () => unknown> = {
        markup: () => document.body.insertAdjacentHTML('beforeend', '<b>made from text</b>'),
        'a page': () => new DOMParser().parseFromString('<b>made from text</b>', 'text/html'),
        'a worker': () => new Worker('/icon.svg'),
        'the address of a script': () => (document.createElement('script').src = '/icon.svg'),
        'a policy of another name': () =>
          (globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }).trustedTypes.createPolicy('default', {}),
      };
      return Object.entries(tries).map(([name, attempt]) => {
        try {
          attempt();
          return `${name} was made`;
        } catch (error) {
          return (error as Error).name;
        }
      });
    });
    expect(new Set(refused)).toEqual(new Set(['TypeError']));
  } finally {
    await page.close();
    strayed.length = 0;
    await server.close();
  }
});
