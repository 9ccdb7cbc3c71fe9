import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFiles } from '../../../src/adapters/bodies/load-bodies.ts';
import { problemText } from '../../../src/language/body-faults.ts';

/** The file that the page of the bodies shows, which uses every key there is. */
const page = await readFile('src/bodies/README.md', 'utf8');
const right = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => text).join('\n');

async function loadedAfter(was: string, is: string) {
  if (!right.includes(was)) throw new Error(`the file does not say ${was}`);
  const file = join(await mkdtemp(join(tmpdir(), 'referent-own-')), 'body.yaml');
  await writeFile(file, right.replace(was, is));
  return loadFiles([file]);
}

describe('a fault in what holds for some only', () => {
  it.each([
    [
      'an unknown party',
      '- party: plo\n        latest: 1 week before the last',
      '- party: leger\n        latest: 1 week before the last',
      'deadlines.call-for-items.by-party[0].party',
      'not-one-of',
    ],
    [
      'a body nobody knows',
      'meeting of plo-eksempel before items-due\n        at',
      'meeting of plo-eksempl before items-due\n        at',
      'deadlines.call-for-items.by-party[0].latest',
      'unknown-body',
    ],
    [
      'an unknown step',
      'plo-eksempel before items-due\n        at',
      'plo-eksempel before the coffee\n        at',
      'deadlines.call-for-items.by-party[0].latest',
      'not-one-of',
    ],
    [
      'a kind of meeting whose deadline is counted from a step that falls away',
      'call-for-items: null\n      items-due: null',
      'call-for-items: null',
      'kinds.urgent.deadlines',
      'no-call',
    ],
    [
      'a deadline of a kind that no meeting of it could keep',
      'latest: 2 weeks before the meeting\n        clause:\n          quote: ekstraordinære',
      'latest: 3 days before the meeting\n        clause:\n          quote: ekstraordinære',
      'kinds.extraordinary.deadlines.items-due.latest',
      'contradiction',
    ],
    [
      'an unknown kind of item',
      '    information: { annex',
      '    informaton: { annex',
      'items.by-kind.informaton',
      'unknown-key',
    ],
    ['two rules for one kind', '    information: { annex', '    discussion: { annex', '', 'key-twice'],
    [
      'a rule for a kind that asks for nothing',
      'discussion: { fields: [background],',
      'discussion: { annex: optional,',
      'items.by-kind.discussion',
      'asks-nothing',
    ],
    [
      'a kind of item of an unknown party',
      'parties: [kommune]',
      'parties: [region]',
      'items.by-kind.decision.parties[0]',
      'not-one-of',
    ],
    ['closing week 54', 'closing-weeks: [52]', 'closing-weeks: [52, 54]', 'calendar.closing-weeks[1]', 'out-of-range'],
    [
      'a calendar closed for a season',
      'summer-recess: { from: 5 July, until: 31 July',
      'summer-recess: { from: 5 May, until: 31 July',
      'calendar',
      'closed-too-long',
    ],
    [
      'an outer limit that no meeting could keep',
      'and-latest: 4 weeks before the meeting',
      'and-latest: 6 weeks before the meeting',
      'deadlines.items-due.and-latest',
      'contradiction',
    ],
    [
      'an outer limit counted from its own step',
      'and-latest: 4 weeks before the meeting',
      'and-latest: 1 day after items-due',
      'deadlines.items-due.and-latest',
      'anchor-cycle',
    ],
    [
      'an outer limit counted from a body nobody knows',
      'and-latest: 4 weeks before the meeting',
      'and-latest: 1 week before the next meeting of plo-eksempl',
      'deadlines.items-due.and-latest',
      'unknown-body',
    ],
  ])('%s is told with its field, in both languages', async (_, was, is, field, because) => {
    const { faults } = await loadedAfter(was, is);
    // The page's body has an earlier version of its rules, which may tell the same again.
    expect([...new Set(faults.map((fault) => `${fault.field} ${fault.problem.because}`))]).toEqual([
      `${field} ${because}`,
    ]);
    for (const { problem } of faults) expect(problemText(problem, 'da')).not.toBe(problemText(problem, 'en'));
  });

  it('an outer limit that waits for what waits for it is told at both ends of the ring', async () => {
    const call = 'latest: 6 weeks before the meeting\n';
    const { faults } = await loadedAfter(call, `${call}    and-latest: 1 day after items-due\n`);
    expect(faults.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['deadlines.call-for-items.and-latest', 'deadlines.items-due.latest']),
    );
    expect(new Set(faults.map(({ problem }) => problem.because))).toEqual(new Set(['anchor-cycle']));
  });
});
