// scene/unmarked and scene/cites: the scene that opens an idea says that it is illustrative, and nothing made up lends itself a source.
import { partsOf } from '../parts.ts';
import type { Rule } from './rule.ts';

const SCENE_MARK = '**Illustrative.** ';
/** The mark of anything made up, a scene or an example, also where more words follow in it: “**Illustrative, for practice.**” */
const MADE_UP = /\*\*Illustrative\b/u;

export const scenes: Rule = ({ content }) =>
  content.entries.flatMap(({ collection, body, file }) =>
    partsOf(body).flatMap(({ heading, pieces }) =>
      pieces.flatMap(({ text, cites, offset }, index) => {
        const isScene = collection === 'ideas' && heading === 'What this might look like' && index === 0;
        const issue = { file, place: { offset } };
        return [
          ...(isScene && !text.startsWith(SCENE_MARK)
            ? [
                {
                  ...issue,
                  code: 'scene/unmarked',
                  message: `The first paragraph is a scene. Begin it with “${SCENE_MARK.trim()}”, so that nobody takes it for a report.`,
                },
              ]
            : []),
          ...((isScene || MADE_UP.test(text)) && cites.length
            ? [
                {
                  ...issue,
                  code: 'scene/cites',
                  message: 'A scene or an illustrative example is made up, so it cites nothing. Move what a source says into a paragraph of its own.',
                },
              ]
            : []),
        ];
      }),
    ),
  );
