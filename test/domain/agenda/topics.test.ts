import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/domain/body/body.ts';
import type { CoveredTopic } from '../../../src/domain/body/topics.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { guldborgsund } from '../bodies.ts';
import * as say from '../story.ts';

const clause = { document: 'Kommissorium', quote: 'behandles dog ikke, hvis de ikke er relevante' };
const topic = (id: string, maySkip = false): CoveredTopic => ({ id, title: id, maySkip, clause });
const body: Body = {
  ...guldborgsund,
  rules: {
    ...guldborgsund.rules,
    alwaysCovered: [topic('coverage'), topic('it', true)],
    escalatesTo: { name: 'direktørkredsen', body: 'circle', clause },
  },
};
const WHEN = '2027-03-15T10:00';

const covered = (id: string, as = id): MeetingCommand => ({
  type: 'cover-topic',
  ...say.header('secretary', WHEN, `cover-${as}`),
  topic: id,
});
const skipped = (id: string, reason = 'Intet nyt'): MeetingCommand => ({
  type: 'skip-topic',
  ...say.header('secretary', WHEN),
  topic: id,
  reason,
});
const told = (commands: readonly MeetingCommand[]) => say.told(body, [say.planned(), say.called(), ...commands]);
const escalate = (reason = 'Principielt'): MeetingCommand => ({
  type: 'escalate-item',
  ...say.header('secretary', WHEN, 'escalated'),
  itemId: 'cover-coverage',
  reason,
});
const releasedAnyway = { ...say.released(), despiteUncovered: true } as MeetingCommand; // a release, with its waiver

describe('topics every meeting covers', () => {
  it('S0-24: an agenda that covers not all of them is refused, with those it lacks, and released when that is meant', () => {
    expect(told([covered('coverage'), say.released()]).last).toMatchObject({
      refusal: { because: 'topics-uncovered', titles: ['it'] },
    });
    expect(told([covered('coverage'), releasedAnyway]).last).toMatchObject({ accepted: true });
  });

  it('S0-24: with an item on each it is released, and a topic brought twice is one item', () => {
    const { last, state } = told([covered('coverage'), covered('coverage', 'again'), covered('it'), say.released()]);
    expect(last).toMatchObject({ accepted: true });
    expect(state).toMatchObject({ agenda: { items: [{ covers: ['coverage'] }, { covers: ['it'] }] } });
  });

  it('S1-21: what is not relevant is passed over with a reason; what is covered at every meeting is not', () => {
    expect(told([covered('coverage'), skipped('it'), say.released()]).last).toMatchObject({ accepted: true });
    expect(told([skipped('it', ' ')]).last).toMatchObject({ refusal: { because: 'reason-missing' } });
    expect(told([skipped('coverage')]).last).toMatchObject({ refusal: { because: 'topic-always-covered' } });
    expect(told([skipped('nothing')]).last).toMatchObject({ refusal: { because: 'no-such-topic' } });
  });
});

describe('S2-12: a matter of principle', () => {
  it('is off the agenda and told where it went; a second time it is refused', () => {
    const { state } = told([covered('coverage'), escalate()]);
    expect(state).toMatchObject({
      agenda: { items: [{ placement: { state: 'settled', escalatedTo: 'direktørkredsen' } }], order: [] },
    });
    expect(told([covered('coverage'), escalate(), { ...escalate(), id: 'again' }]).last).toMatchObject({
      refusal: { because: 'item-already-placed' },
    });
    expect(told([covered('coverage'), escalate(' ')]).last).toMatchObject({ refusal: { because: 'reason-missing' } });
  });
});
