import { describe, expect, it } from 'vitest';
import { narrowPolicy } from './astro-policy.ts';

const OWN = "'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='";
const page = (policy: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head><script type="module">run()</script><script src="/a.js"></script>`;

describe('the policy of a page', () => {
  it('keeps the hash of a script that stands in the page, and drops those of other pages', () => {
    const hash = narrowPolicy(page(`script-src 'self' ${OWN} 'sha256-b3RoZXI='; style-src 'self' 'sha256-c3R5bGU=';`));
    expect(hash).toBe(page(`script-src 'self' ${OWN}; style-src 'self';`));
  });

  it('leaves a page without hashes, and one without a policy, as they are', () => {
    expect(narrowPolicy(page("default-src 'self'"))).toBe(page("default-src 'self'"));
    expect(narrowPolicy('<p>No policy</p>')).toBe('<p>No policy</p>');
  });
});
