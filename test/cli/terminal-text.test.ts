import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { terminalText } from '../../src/command-line/terminal-text.ts';
import { referent } from './referent.ts';

const ESCAPE = '\u001b[31m';

it.each([
  ['tabs and line ends stand', 'a\tb\nc', 'a\tb\nc'],
  ['an escape code is spelled', `a${ESCAPE}b`, 'a\\u001b[31mb'],
  ['so is its short form, and what rings or goes back', '\u009b2J\u0007\b\r', '\\u009b2J\\u0007\\u0008\\u000d'],
  ['and a mark that turns letters', 'a\u202egpj', 'a\\u202egpj'],
  ['letters stand', 'æøå »x« 👩‍⚕️', 'æøå »x« 👩‍⚕️'],
])('%s', (_, text, shown) => {
  expect(terminalText(text)).toBe(shown);
});

it('JSON reads as the same text', () => {
  const text = `a${ESCAPE}\u009b\u202e`;
  expect(JSON.parse(terminalText(JSON.stringify(text)))).toBe(text);
});

it('nothing in a file or its name reaches the terminal as a code', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'referent-'));
  const yaml = await readFile('src/bodies/klu-guldborgsund.yaml', 'utf8');
  await writeFile(
    join(folder, 'klu-guldborgsund.yaml'),
    yaml.replace(/^short-name: .*$/m, 'short-name: "KLU \\e[31m \\u009b2J"'),
  );
  const bodies = await referent(['bodies'], { REFERENT_RULES: folder });
  const missing = await referent(['check-document', join(folder, `x${ESCAPE}.docx`)]);
  await rm(folder, { recursive: true });
  expect(missing.err).toContain('x\\u001b[31m.docx');
  for (const { out, err } of [bodies, missing]) expect((out + err).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});
