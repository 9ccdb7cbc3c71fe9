import { beforeAll, expect, it } from 'vitest';
import { ACTIONS } from '../../src/counter/actions.ts';
import { ABOUT_NO_MEETING } from './verb-stories/about-no-meeting.ts';
import { walkChairFirst, walkLateItem, walkSigning } from './verb-stories/approval.ts';
import { walkBetween } from './verb-stories/between.ts';
import { walkDispatches } from './verb-stories/dispatches.ts';
import { walkHalfYear } from './verb-stories/meeting.ts';
import { walkOwnBusiness } from './verb-stories/own-business.ts';
import { walkPapers } from './verb-stories/papers.ts';
import { walkHalfYearPlan } from './verb-stories/planning.ts';
import { walkPublication } from './verb-stories/publication.ts';
import { VerbWalk } from './verb-stories/verb-walk.ts';
import { walkWritten } from './verb-stories/written.ts';

const walk = new VerbWalk();

beforeAll(async () => {
  await walkHalfYear(walk);
  await walkBetween(walk);
  await walkSigning(walk);
  await walkChairFirst(walk);
  await walkLateItem(walk);
  await walkHalfYearPlan(walk);
  await walkWritten(walk);
  await walkOwnBusiness(walk);
  await walkDispatches(walk);
  await walkPublication(walk);
  await walkPapers(walk);
}, 300_000);

it('every verb on a card is handled', () => {
  expect([...walk.found.keys()].filter((verb) => !Object.hasOwn(ACTIONS, verb))).toEqual([]);
});

it('every verb handled is on a card that someone comes to', () => {
  expect(Object.keys(ACTIONS).filter((verb) => !walk.found.has(verb))).toEqual([]);
});

it('every button says which body it is about, and which meeting if it is about one', () => {
  for (const [verb, keys] of walk.found) {
    expect([...keys], verb).toContain('bodyId');
    if (!ABOUT_NO_MEETING.includes(verb)) expect([...keys], verb).toContain('meetingId');
  }
});
