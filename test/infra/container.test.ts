import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const lines = read('Containerfile').split('\n');
const ignore = read('.containerignore').split('\n');

describe('the container image', () => {
  it('S2: installs neither development nor optional packages and runs no install script', () => {
    expect(lines).toContainEqual(expect.stringMatching(/^RUN npm ci --omit=dev --omit=optional --ignore-scripts\b/));
  });

  it('S1: runs from source on Node 26, as an ordinary user', () => {
    expect(lines).toContain('FROM node:26-slim');
    expect(lines.indexOf('USER node')).toBeGreaterThan(0);
    expect(lines.indexOf('USER node')).toBeLessThan(lines.indexOf('CMD ["node", "src/main.ts"]'));
  });

  it('copies only what is let in, and lets in only what it copies', () => {
    const copied = lines.filter((line) => line.startsWith('COPY ')).flatMap((line) => line.split(' ').slice(1, -1));
    const letIn = ignore.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    expect(ignore).toContain('*');
    expect(copied.sort()).toEqual(letIn.sort());
  });

  it('holds the browser that prints, which may not put up walls of its own there, and runs it as the ordinary user', () => {
    const settings = lines.find((line) => line.startsWith('ENV PDF_BROWSER'));
    expect(settings).toBe('ENV PDF_BROWSER=/usr/bin/chromium PDF_BROWSER_SANDBOX=off');
    const installs = lines.findIndex((line) => /apt-get install .*--no-install-recommends chromium /.test(line));
    expect(installs).toBeGreaterThan(0);
    expect(installs).toBeLessThan(lines.indexOf('USER node'));
  });

  it('copies the lock file and the npm settings that the lock file was made with', () => {
    for (const name of ['package.json', 'package-lock.json', '.npmrc'])
      expect(existsSync(new URL(`../../${name}`, import.meta.url)), name).toBe(true);
  });
});

function read(name: string): string {
  return readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
}
