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

/** The change that gives the doctors a day of their own for their items, in place of the outer limit, and where it stands. */
function ownItemsDay(latest: string): [was: string, is: string, field: string] {
  const was = '    and-latest: 4 weeks before the meeting\n';
  const own = `    by-party: [{ party: plo, latest: ${latest}, clause: { quote: lægernes egen dag } }]\n`;
  return [was, own, 'deadlines.items-due.by-party[0].latest'];
}

describe('a fault in what holds for some only', () => {
  it.each([
    [
      'a time for a changed text in weeks',
      'changed-text: 3 counted days',
      'changed-text: 3 weeks',
      'approval.changed-text',
      'unknown-unit',
    ],
    [
      'a time for a changed text where no silence approves',
      'mode: by-silence\n  window: 8 counted days\n  clause:\n    quote: godkendt, hvis ingen har indsigelser inden otte hverdage\n  window-runs-from: receipt\n  changed-text: 3 counted days\n  objection: restarts-window',
      'mode: by-all\n  window: 8 counted days\n  clause:\n    quote: godkendt, hvis ingen har indsigelser inden otte hverdage\n  changed-text: 3 counted days\n  objection: refers-to-chair',
      'approval.changed-text',
      'not-in-mode',
    ],
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
    ['items of one party due after the meeting', ...ownItemsDay('1 week after the meeting'), 'unreachable-step'],
    [
      'items of one party due before it is called',
      ...ownItemsDay('1 week before the last meeting of plo-eksempel before items-due'),
      'contradiction',
    ],
    ['items of one party due after the agenda is out', ...ownItemsDay('2 days before the meeting'), 'contradiction'],
    [
      'a deadline counted from the body itself as if it were another',
      '8 clear days before the meeting',
      '8 clear days before the next meeting of samarbejdsudvalg-syd',
      'deadlines.agenda-release.latest',
      'follows-itself',
    ],
    [
      'a version in force before the rules it revises',
      'in-force-from: 2028-01-01',
      'in-force-from: 2026-01-14',
      'versions[0].in-force-from',
      'contradiction',
    ],
    [
      'in a version, a step that no meeting would take',
      'in-force-from: 2028-01-01',
      'in-force-from: 2028-01-01\n    deadlines: { minutes-circulation: { latest: 1 day before the meeting, clause: { quote: dagen før } } }',
      'versions[0].deadlines.minutes-circulation.latest',
      'unreachable-step',
    ],
    [
      'in a version, a body nobody knows',
      'in-force-from: 2028-01-01',
      'in-force-from: 2028-01-01\n    deadlines: { agenda-release: { latest: on the next meeting of nobody, clause: { quote: dagen før } } }',
      'versions[0].deadlines.agenda-release.latest',
      'unknown-body',
    ],
  ])('%s is told once with its field, in both languages', async (_, was, is, field, because) => {
    const { faults } = await loadedAfter(was, is);
    expect(faults.map((fault) => `${fault.field} ${fault.problem.because}`)).toEqual([`${field} ${because}`]);
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

describe('approval.changed-text', () => {
  it.each([
    ['3 counted days', { days: 3 }],
    ['1 counted day', { days: 1 }],
    ['restarts', 'restarts'],
  ])('%s', async (said, meant) => {
    const { bodies, faults } = await loadedAfter('changed-text: 3 counted days', `changed-text: ${said}`);
    expect(faults).toEqual([]);
    expect(bodies[0]?.rules.approval).toMatchObject({ changedText: meant });
  });

  it('left out, nothing is given but what was left', async () => {
    const { bodies } = await loadedAfter('  changed-text: 3 counted days\n', '');
    expect(bodies[0]?.rules.approval).not.toHaveProperty('changedText');
  });
});
