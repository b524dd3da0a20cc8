// The site as a real server sends it, with the headers of the settings for hosts: what only these can hold.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { isHosted } from '../../scripts/workshop/hosted-site.ts';
import { at } from '../helpers/paths.ts';

test.skip(!isHosted(), 'the small server of the project sends no such headers');

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

/** Sends something. Runs in a page or a worker. */
const send = async (address: string) => (await fetch(address)).text().catch(String);

test('search finds, and neither its worker nor the service worker can send what was searched for to another address', async ({ page, context, baseURL }) => {
  const other = await elsewhere();
  try {
    await page.goto(at('/search/'));
    await page.getByRole('main').getByRole('searchbox').fill('joint assessment');
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /assessment/i })
        .first(),
    ).toBeVisible();
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    const workers = [...page.workers(), ...context.serviceWorkers()];
    expect(workers).toHaveLength(2);
    for (const worker of workers) {
      await expect(worker.evaluate(send, `${other.url}?words=joint+assessment`), worker.url()).rejects.toThrow(/fetch/i);
      expect(await worker.evaluate(send, new URL('data/questions.json', baseURL).href), 'the site itself').toContain('{');
    }
    await expect(page.evaluate(send, other.url), 'the page').rejects.toThrow(/fetch/i);
    expect(other.asked).toEqual([]);
  } finally {
    other.close();
  }
});
