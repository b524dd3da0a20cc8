import { test } from '@playwright/test';
import * as H from '../helpers/reflection.ts';
test('perf', async ({ browser }) => {
  test.setTimeout(120000);
  const c = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const p = await c.newPage();
  p.on('pageerror', (e) => console.log('PAGEERROR', e.stack));
  await H.setUpSession(p, { from: 'dimension:joined-up-assessment-and-care', groups: ['Mental health', 'Substance use', 'Third sector'] });
  const link = await H.invitationLink(p);
  const R = ['not-yet', 'starting', 'partly', 'in-place', 'dont-know'];
  const G = ['mental-health', 'substance-use', 'third-sector'];
  const codes = await H.answerCodes(
    link,
    Array.from({ length: 40 }, (_, i) => ({ group: G[i % 3], rate: (q) => R[(i * 7 + q * 3 + i * q) % 5], evidence: 'The rota on the wall number ' + i })),
  );
  await H.openStep(p, 'Pool');
  const cdp = await c.newCDPSession(p);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await p.evaluate(() => {
    window.__lt = [];
    new PerformanceObserver((l) => {
      for (const e of l.getEntries()) window.__lt.push(Math.round(e.duration));
    }).observe({ type: 'longtask', buffered: true });
  });
  const m = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const g = (n) => metrics.find((x) => x.name === n).value * 1000;
    return { task: g('TaskDuration'), script: g('ScriptDuration'), layout: g('LayoutDuration'), style: g('RecalcStyleDuration') };
  };
  const diff = (a, b) => Object.fromEntries(Object.keys(a).map((k) => [k, Math.round(b[k] - a[k])]));
  const step = async (n, f) => {
    const s = await m();
    await p.evaluate(() => {
      (window.__lt ??= []).length = 0;
    });
    await f();
    await p.waitForTimeout(1500);
    console.log(n, diff(s, await m()), await p.evaluate(() => window.__lt));
  };
  await p.getByLabel('Answer code').fill(codes.join('\n'));
  await p.waitForTimeout(1000);
  await step('pool', async () => {
    await p.evaluate(() => [...document.querySelectorAll('button')].find((b) => b.textContent === 'Add to the pool').click());
  });
  await step('idle', async () => {});

  await step('see', async () => {
    await p.evaluate(() => {
      location.hash = location.hash.replace('/pool', '/see');
    });
  });

  await step('table', async () => {
    await p.evaluate(() => document.querySelectorAll('input[type=radio]')[1].click());
  });
  await step('discuss', async () => {
    await p.evaluate(() => {
      location.hash = location.hash.replace('/see', '/discuss');
    });
  });
  await step('discuss1', async () => {
    await p.evaluate(() => {
      location.hash = location.hash + '/5';
    });
  });
  const url = p.url();
  await p.goto('about:blank');
  await step('open', async () => {
    await p.goto(url.replace('/discuss/5', '/start'));
    await p.evaluate(() => {
      window.__lt = [];
      new PerformanceObserver((l) => {
        for (const e of l.getEntries()) window.__lt.push([Math.round(e.startTime), Math.round(e.duration)]);
      }).observe({ type: 'longtask', buffered: true });
    });
  });
  await step('openSee', async () => {
    await p.goto('about:blank');
    await p.goto(url.replace('/discuss/5', '/see'));
    await p.evaluate(() => {
      window.__lt = [];
      new PerformanceObserver((l) => {
        for (const e of l.getEntries()) window.__lt.push([Math.round(e.startTime), Math.round(e.duration)]);
      }).observe({ type: 'longtask', buffered: true });
    });
  });
  await p.screenshot({ path: '/tmp/r3-see60.png' });
  await p.evaluate(() => {
    location.hash = location.hash.replace('/see', '/discuss/5');
  });
  await p.waitForTimeout(500);
  await p.screenshot({ path: '/tmp/r3-d60.png', fullPage: true });
  await p.setViewportSize({ width: 390, height: 844 });
  await p.waitForTimeout(300);
  await p.screenshot({ path: '/tmp/r3-d60-390.png', fullPage: true });
});
