// Drives WebKitGTK, the engine of Safari in the browser of GNOME, by WebDriver. It draws on a screen of its own that nobody sees.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Builder, By, Key as WebDriverKey, type WebDriver, type WebElement } from 'selenium-webdriver';
import { findFreePort } from '../../scripts/lib/static-server.ts';
import { actingOn, called, type Driver, type Finder, type Question, type Start } from './driver.ts';

const KEYS = { Escape: WebDriverKey.ESCAPE, Enter: WebDriverKey.ENTER };
const WINDOW = { width: 1280, height: 960 };

/** An X server without a screen. It chooses its number itself and tells it. */
async function startScreen(): Promise<{ server: ChildProcess; display: string }> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${WINDOW.width}x${WINDOW.height}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended before it told its number.')));
    (server.stdio[3] as Readable).once('data', (said: Buffer) => resolve(said.toString().trim()));
  });
  return { server, display: `:${number}` };
}

/** A home of its own: settings, downloads, and all that the browser keeps. */
function makeHome(downloads: string): string {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(home, '.config'));
  writeFileSync(join(home, '.config/user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  return home;
}

/** Asks until the driver answers. */
async function connect(port: number, executablePath: string): Promise<WebDriver> {
  const capabilities = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: executablePath, args: ['--automation'] } };
  for (let tries = 40; ; tries -= 1)
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      break;
    } catch (error) {
      if (tries === 0) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  return new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build();
}

/** Starts a WebKit. `executablePath`: its MiniBrowser. */
export async function driveWebKit({ executablePath, downloads }: Start): Promise<Driver> {
  const { server, display } = await startScreen();
  const home = makeHome(downloads);
  const port = await findFreePort();
  const service = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      PATH: process.env['PATH'],
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      XDG_RUNTIME_DIR: home,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      // There is no graphics card to ask.
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    },
  });
  const driver = await connect(port, executablePath);
  await driver
    .manage()
    .window()
    .setRect({ x: 0, y: 0, ...WINDOW });

  const element = (finder: Finder) => driver.executeScript<WebElement | null>(`return ${called(finder)}`);
  return {
    async goTo(address) {
      if (new URL(await driver.getCurrentUrl()).pathname === new URL(address).pathname) await driver.get('about:blank');
      await driver.get(address);
    },
    goBack: () => driver.navigate().back(),
    ask: <Result>(question: Question<Result>) => driver.executeAsyncScript<Awaited<Result>>(`Promise.resolve(${called(question)}).then(arguments[0])`),
    ...actingOn(
      element,
      (found) => found.click(),
      async (found, text) => {
        await found.clear();
        await found.sendKeys(text);
      },
    ),
    press: (key) => driver.actions().sendKeys(KEYS[key]).perform(),
    async rolesOf(selector) {
      const roles: string[] = [];
      for (const one of await driver.findElements(By.css(selector))) {
        if (!(await one.isDisplayed())) continue;
        // WebKit decides what a list is when it looks at its items.
        for (const item of await one.findElements(By.css('li'))) await item.getAccessibleName();
        roles.push(await one.getAriaRole());
      }
      return roles;
    },
    picture: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    errors: () => [],
    async close() {
      await driver.quit();
      service.kill();
      server.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
