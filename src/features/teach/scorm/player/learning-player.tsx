// What a learning package runs: reads the assignment from the page, looks for the platform, and shows the player.
import { render } from 'preact';
import { questionsOf } from '../../model/questions.ts';
import { DATA_ID, entriesByKey, type PackageData } from '../package-data.ts';
import { findApi } from '../runtime/find-api.ts';
import { platformOf } from '../runtime/platform.ts';
import { openVisit, type Visit } from '../runtime/visit.ts';
import { Player } from './Player.tsx';
import { beginWords } from './words.ts';

function begin(): void {
  const place = document.getElementById('player');
  const json = document.getElementById(DATA_ID)?.textContent;
  if (!place || !json) return;
  const data = JSON.parse(json) as PackageData;
  const { edition } = data;
  const api = findApi(window, edition);
  const platform = api && platformOf(api, edition, () => navigator.onLine);
  const visit: Visit | undefined =
    platform &&
    openVisit({ platform, edition, questions: questionsOf(data.assignment, entriesByKey(data)), fullMarks: data.fullMarks ?? false, now: () => new Date() });
  place.replaceChildren();
  render(<Player data={data} visit={visit} told={beginWords(platform, visit)} />, place);
}

begin();
