import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFiles } from '../../src/adapters/bodies/load-bodies.ts';
import { faultLine } from '../../src/language/body-faults.ts';

const FOLDER = 'test/bodies/files';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'referent-newcomer-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** One mistake each, as somebody makes who writes their first file: what they wrote, and what they are told. */
const MISTAKES = [
  {
    file: 'parish-council.yaml',
    was: 'agenda-release:',
    is: 'agenda-relaese:',
    field: 'deadlines.agenda-relaese',
    da: 'Feltet »agenda-relaese« hører ikke til her. Mente du »agenda-release«?',
    en: 'The field “agenda-relaese” does not belong here. Did you mean “agenda-release”?',
  },
  {
    file: 'school-board.yaml',
    was: 'latest: 8 counted days before the meeting',
    is: 'latest: 8 counted days after the meeting',
    field: 'deadlines.items-due.latest',
    da: 'Fristen falder efter mødet, så trinnet nås aldrig.',
    en: 'The deadline falls after the meeting, so the step is never reached.',
  },
  {
    file: 'dsam-kvalitetsudvalg.yaml',
    was: /(mode: by-silence\n {2}window: 5 counted days\n) {2}clause:\n(?: {4}.*\n)+/,
    is: '$1',
    field: 'approval.clause',
    da: 'Her mangler, hvor reglen står (clause): mindst et citat (quote)',
    en: 'Where the rule is written is missing (clause): at least a quote',
  },
  {
    file: 'kommunestyreutvalg-oppvekst.yaml',
    was: 'seat: substitute\n',
    is: 'seat: vara\n',
    field: 'members[7].seat',
    da: '»vara« kendes ikke her; der kan stå member, substitute',
    en: '“vara” is not known here; it can be member, substitute',
  },
  {
    file: 'namnd-bygg.yaml',
    was: 'title: Ledamot 3\n    party: majoritet',
    is: 'title: Ledamot 3\n    party: majoritet\n    substitute-for: ledamot-4',
    field: 'members[2].substitute-for',
    da: 'Kun en suppleant træder i en andens sted; skriv »seat: substitute« her.',
    en: 'Only a substitute stands in for another; write “seat: substitute” here.',
  },
  {
    file: 'comitology-committee.yaml',
    was: 'title: Delegation 2\n',
    is: 'title: Delegation 2\n    from: 2027-07-01\n    until: 2027-06-30\n',
    field: 'members[2].until',
    da: 'Perioden slutter (until), før den begynder (from).',
    en: 'The term ends (until) before it begins (from).',
  },
] as const;

describe('somebody writes their first file and makes one mistake', () => {
  it.each(MISTAKES)('in $file at $field', async ({ file, was, is, field, da, en }) => {
    const right = await readFile(join(FOLDER, file), 'utf8');
    const wrong = right.replace(was, is);
    expect(wrong).not.toBe(right);
    const written = join(folder, file);
    await writeFile(written, wrong);
    const { faults } = await loadFiles([written]);
    expect(faults.map((fault) => fault.field)).toEqual([field]);
    const [fault] = faults;
    if (fault === undefined) throw new Error('no fault');
    // The line pointed at is the first that differs, or the one above it where something is missing.
    const differs = wrong.split('\n').findIndex((line, index) => line !== right.split('\n')[index]) + 1;
    expect(Math.abs(fault.line - differs)).toBeLessThanOrEqual(3);
    expect(faultLine(fault, 'da')).toContain(`${file}:${fault.line}:${fault.column} ${field}: ${da}`);
    expect(faultLine(fault, 'en')).toContain(`${file}:${fault.line}:${fault.column} ${field}: ${en}`);
  });
});
