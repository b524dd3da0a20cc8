// A person without a mouse.
import type { Page } from '@playwright/test';

/** Presses Tab until something with this name has the focus, as someone without a mouse does. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const words = await page.evaluate(() => {
      const element = document.activeElement;
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? [...(element.labels ?? [])].map((label) => label.textContent) : [];
      return [element?.getAttribute('aria-label') ?? '', element?.textContent ?? '', ...labels].join(' ').trim();
    });
    if (name.test(words)) return;
  }
  throw new Error(`Tab never reached ${name}`);
}
