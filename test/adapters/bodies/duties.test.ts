import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFiles } from '../../../src/adapters/bodies/load-bodies.ts';
import { problemText } from '../../../src/language/body-faults.ts';

const right = await readFile('src/bodies/klu-aalborg.yaml', 'utf8');
const DUTIES = {
  evaluation: 'kind: evaluation\n    with-meeting: december\n    due: on 31 December',
  orientation: 'kind: orientation\n    due: on 31 December',
};

/** What is wrong once Aalborg's evaluation, and the orientation that waits for it, have these days. */
async function faultsWith(evaluation: string, orientation: string) {
  const changed = right
    .replace(DUTIES.evaluation, `kind: evaluation\n    ${evaluation}`)
    .replace(DUTIES.orientation, `kind: orientation\n    ${orientation}`);
  const file = join(await mkdtemp(join(tmpdir(), 'referent-duties-')), 'klu.yaml');
  await writeFile(file, changed);
  return (await loadFiles([file])).faults;
}

describe('S1-15: a duty that waits for one that is due later could never be done in time', () => {
  const AT_MEETING = 'with-meeting: december';

  it.each([
    ['due: on 31 December', 'due: on 30 December'],
    ['due: on 31 December', 'due: 1 days before 31 December'],
    [AT_MEETING, `${AT_MEETING}\n    due: 1 days before the meeting`],
    [`${AT_MEETING}\n    due: 2 weeks after the meeting`, `${AT_MEETING}\n    due: 13 days after the meeting`],
  ])('%s is later than %s', async (evaluation, orientation) => {
    const [fault, ...more] = await faultsWith(evaluation, orientation);
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ field: 'duties[1].after', problem: { because: 'duty-after-later' } });
    expect(fault && problemText(fault.problem, 'da')).toContain('»evaluation«');
  });

  it.each([
    ['due: on 31 December', 'due: on 31 December'],
    ['due: on 30 December', 'due: on 31 December'],
    [AT_MEETING, `${AT_MEETING}\n    due: 1 days after the meeting`],
    [`${AT_MEETING}\n    due: 2 weeks after the meeting`, `${AT_MEETING}\n    due: 14 days after the meeting`],
    // When the meeting will be, the file does not say.
    [AT_MEETING, 'due: on 1 December'],
  ])('%s is not later than %s', async (evaluation, orientation) => {
    expect(await faultsWith(evaluation, orientation)).toEqual([]);
  });
});
