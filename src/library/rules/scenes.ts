// scene/unmarked and scene/cites: the scene that opens an idea says that it is illustrative, and lends itself no source.
import { partsOf } from '../parts.ts';
import type { Rule } from './rule.ts';

const SCENE_MARK = '**Illustrative.** ';

export const scenes: Rule = ({ graph }) =>
  graph.all('ideas').flatMap(({ body, file }) => {
    const scene = partsOf(body).find(({ heading }) => heading === 'What this might look like')?.pieces[0];
    if (!scene) return [];
    const issue = { file, place: { offset: scene.offset } };
    return [
      ...(scene.text.startsWith(SCENE_MARK)
        ? []
        : [
            {
              ...issue,
              code: 'scene/unmarked',
              message: `The first paragraph is a scene. Begin it with “${SCENE_MARK.trim()}”, so that nobody takes it for a report.`,
            },
          ]),
      ...(scene.cites.length
        ? [{ ...issue, code: 'scene/cites', message: 'A scene is made up, so it cites nothing. Move what a source says into the next paragraph.' }]
        : []),
    ];
  });
