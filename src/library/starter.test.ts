import { expect, test } from 'vitest';
import { starterOf } from './starter.ts';

test('a starter has its own title, day and id, and keeps the comments', () => {
  const template = '# The name.\ntitle: Title in sentence case\nsteps:\n  - title: A step\nid: template-id-p01\nreviewed: 2020-01-01\n';
  expect(starterOf(template, 'one-door', '2026-11-22')).toBe(
    '# The name.\ntitle: One door\nsteps:\n  - title: A step\nid: one-door-p01\nreviewed: 2026-11-22\n',
  );
});

test('a title that YAML would read as a number or as true is quoted', () => {
  expect(starterOf('title: x\n', '2024', '2026-11-22')).toBe('title: "2024"\n');
  expect(starterOf('title: x\n', 'true', '2026-11-22')).toBe('title: "True"\n');
});
