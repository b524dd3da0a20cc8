// The page of a learning package that a platform opens. It holds the assignment as data; nothing in it can reach outside the package.
import { DATA_ID, type PackageData } from '../package-data.ts';
import { escapeText } from '../../../exchange/index.ts';
import { titleOf } from '../../model/assignment.ts';
import * as texts from '../texts.ts';
import { languageOfTexts } from '../../../../library/texts.ts';

/** Script and styles come from the package; nothing is fetched, framed or sent. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** The text of `index.html`. */
export function startPageOf(data: PackageData): string {
  // With every < written as an escape, no text can close the element.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${languageOfTexts}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(`${titleOf(data.assignment)} – ${data.siteName}`)}</title>
<link rel="stylesheet" href="player.css">
<script src="player.js" defer></script>
</head>
<body>
<div id="player"><p class="wrap">${escapeText(texts.thisOpensAsSoonAsItsProgramHasLoaded)}</p></div>
<script type="application/json" id="${DATA_ID}">${json}</script>
</body>
</html>
`;
}
