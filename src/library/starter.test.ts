import { expect, test } from 'vitest';
import { starterOf } from './starter.ts';

test('a starter has its own title and id, is a draft, keeps the comments, and says that nobody has read it yet', () => {
  const template =
    '# A kind of entry.\n# The name.\ntitle: Title in sentence case\npassages:\n  - id: template-id-p01\n    title: A step\n# Take away the number sign while it is being written: it is kept.\n# draft: true\nreviewed: 2000-01-01\n';
  expect(starterOf('sources', template, 'one-door')).toBe(
    '# A kind of entry.\n# A field behind a number sign may be left out. Take the sign away where the source fills the field.\n# The name.\ntitle: One door\npassages:\n  - id: one-door-p01\n    title: A step\n# A draft is kept, and shown nowhere. Take this line away when the entry is finished.\ndraft: true\nreviewed: 2000-01-01\n',
  );
});

test('what may be left out stands behind number signs, in the entry and in the items of its lists; a text stays as it is', () => {
  const template =
    '---\ntitle: x\naliases: [another name]\nnations:\n  - england\n  - wales\npauses:\n  - id: one\n    text: What?\n    hint: Look.\n---\n\n## Setting\n\nhint: Words.\n';
  expect(starterOf('case-studies', template, 'one-door')).toBe(
    '---\ntitle: One door\n# aliases: [another name]\n# nations:\n#   - england\n#   - wales\npauses:\n  - id: one\n    text: What?\n    # hint: Look.\n---\n\n## Setting\n\nhint: Words.\n',
  );
});

test('a title that YAML would read as a number or as true is quoted', () => {
  expect(starterOf('tools', 'title: x\n', '2024')).toBe('title: "2024"\n');
  expect(starterOf('tools', 'title: x\n', 'true')).toBe('title: "True"\n');
});
