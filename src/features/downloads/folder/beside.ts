// What lies beside the site in its zip file: how to begin, a small server for each system, and a word on pages that are opened without one.
import * as texts from '../texts.ts';
import { PORT, serversFor } from './servers.ts';

/** Shown at the head of a page that was opened from a folder. A plain script, since browsers refuse modules there. */
export const FOLDER_NOTE = `if (location.protocol === 'file:') {
  const note = document.createElement('p');
  note.setAttribute('role', 'note');
  note.className = 'no-print border-b border-line bg-sunk px-4 py-2 text-small';
  note.textContent = ${JSON.stringify(texts.readingACopyInAFolder)};
  document.body.prepend(note);
}
`;

const ADDRESS = `http://localhost:${PORT}/`;
const strong = (words: string) => `<strong>${words}</strong>`;

/** The page that tells how to begin. `page`: where the site begins, from there. */
const startHere = (language: string, name: string, page: string) => `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${texts.startHere(name)}</title>
  </head>
  <body>
    <h1>${texts.wholeSiteInAFolder(name)}</h1>
    <p>${texts.openTheSite((words) => `<a href="${page}">${words}</a>`)}</p>
    <h2>${texts.whatNeedsTheServer}</h2>
    <p>${texts.whyTheyNeedAServer}</p>
    <ul>
      <li>${texts.onWindows(strong('start.cmd'))}</li>
      <li>${texts.onMacOSAndLinux(strong('sh start.sh'))}</li>
    </ul>
    <p>${texts.thenOpen(`<a href="${ADDRESS}">${ADDRESS}</a>`)}</p>
    <p>${texts.whatYouTypeStays(ADDRESS)}</p>
    <h2>${texts.onAFileServer}</h2>
    <p>${texts.putTheFolderWhereverYouLike}</p>
  </body>
</html>
`;

/** The site whose copy it is. */
interface Copied {
  name: string;
  /** BCP 47 */
  language: string;
  /** The path below which it lies in its folder, with slashes at both ends. */
  base: string;
}

/** The files beside the site, by their names. */
export const besideSite = ({ name, language, base }: Copied): Record<string, string> => ({
  'start-here.html': startHere(language, name, `site${base}index.html`),
  ...serversFor(`${base.slice(1)}404.html`),
});
