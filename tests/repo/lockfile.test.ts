// The lock file must install on every platform and through any registry; scripts/workshop/lockfile.ts tells why it needs mending.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listOmitted, listResolved, mendLockFile, platformOf, type LockFile } from '../../scripts/workshop/lockfile.ts';

const root = join(import.meta.dirname, '../..');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as LockFile;
const advice = 'run: npm run lock:mend';

describe('package-lock.json', () => {
  test('names no download address, so that any registry can be used', () => {
    expect(listResolved(lock), advice).toEqual([]);
    expect(JSON.stringify(lock), advice).not.toMatch(/https?:\/\/[^"]*\.tgz/);
  });

  test('holds every optional platform package, so that npm ci works everywhere', () => {
    expect(listOmitted(lock), advice).toEqual([]);
  });

  test('guards every package by a checksum: its own, or that of the package whose archive it lies in', () => {
    const unguarded = Object.entries(lock.packages).filter(
      ([path, { link, inBundle, integrity }]) => path && !link && !inBundle && !/^sha512-/.test(String(integrity)),
    );
    expect(
      unguarded.map(([path]) => path),
      'run npm install with a registry that has these packages, then: npm run lock:mend',
    ).toEqual([]);
  });

  test('agrees with package.json: npm ci would install it', { timeout: 60_000 }, () => {
    expect(() => execFileSync('npm', ['ci', '--dry-run', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: root, stdio: 'pipe' })).not.toThrow();
  });
});

describe('mending', () => {
  const broken: LockFile = {
    lockfileVersion: 3,
    packages: {
      '': {},
      'node_modules/tool': {
        version: '2.0.0',
        resolved: 'https://registry.example/tool.tgz',
        optionalDependencies: { 'tool-linux-x64-musl': '2.0.0', 'tool-win32-x64': '2.0.0' },
      },
      'node_modules/tool-linux-x64-musl': { version: '1.0.0', optional: true },
    },
  };
  const mended = mendLockFile(broken);

  test('adds an omitted package with the platform that its name tells', () => {
    expect(mended.packages['node_modules/tool-win32-x64']).toEqual({ version: '2.0.0', optional: true, os: ['win32'], cpu: ['x64'] });
  });

  test('puts a second version below the package that wants it', () => {
    expect(mended.packages['node_modules/tool-linux-x64-musl']?.version).toBe('1.0.0');
    expect(mended.packages['node_modules/tool/node_modules/tool-linux-x64-musl']?.version).toBe('2.0.0');
  });

  test('removes download addresses and leaves nothing to mend', () => {
    expect(listResolved(mended)).toEqual([]);
    expect(listOmitted(mended)).toEqual([]);
  });

  test.each([
    ['@pagefind/windows-arm64', { os: ['win32'], cpu: ['arm64'] }],
    ['@x/binding-linux-riscv64-gnu', { os: ['linux'], cpu: ['riscv64'], libc: ['glibc'] }],
    ['@x/oxide-wasm32-wasi', { cpu: ['wasm32'] }],
  ])('reads the platform of %s', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });
});
