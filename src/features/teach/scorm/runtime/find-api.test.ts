import { expect, it } from 'vitest';
import { findApi, type WindowLike } from './find-api.ts';

const api = { LMSInitialize: () => 'true' };

/** A window on its own. */
function view(more: object = {}): WindowLike {
  const made: WindowLike & object = Object.assign({ opener: null } as unknown as WindowLike, more);
  if (!('parent' in made)) Object.assign(made, { parent: made });
  if (!('top' in made)) Object.assign(made, { top: made });
  return made;
}
const inside = (parent: WindowLike, levels = 1): WindowLike => (levels === 0 ? parent : inside(view({ parent, top: parent.top }), levels - 1));

it('finds the platform in the same window and up to 500 windows around it', () => {
  const top = view({ API: api });
  expect(findApi(top, '1.2')).toBe(api);
  expect(findApi(inside(top, 500), '1.2')).toBe(api);
  expect(findApi(inside(top, 502), '1.2')).toBeUndefined();
});

it('finds the platform in the window that opened this one, or the one around it, and in windows around that', () => {
  const opener = inside(view({ API: api }), 2);
  expect(findApi(view({ opener }), '1.2')).toBe(api);
  expect(findApi(inside(view({ opener })), '1.2')).toBe(api);
});

it('looks for the object of its own edition', () => {
  const top = view({ API: api });
  expect(findApi(top, '2004')).toBeUndefined();
  expect(findApi(view({ API_1484_11: api }), '2004')).toBe(api);
});

it('passes by windows of another site, which may not be read', () => {
  const top = view({ API: api });
  const foreign = new Proxy(view({ parent: top, top }), {
    get(target, name) {
      if (name === 'parent') return target.parent;
      throw new Error('Blocked a frame from accessing a cross-origin frame.');
    },
  });
  expect(findApi(view({ parent: foreign, top }), '1.2')).toBe(api);
  expect(findApi(foreign, '1.2')).toBe(api);
});

it('finds nothing where there is no platform', () => {
  expect(findApi(inside(view()), '1.2')).toBeUndefined();
});
