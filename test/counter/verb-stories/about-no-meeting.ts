import { betweenActions } from '../../../src/counter/between.ts';
import { checkActions } from '../../../src/counter/check-paper.ts';
import { comingItemActions } from '../../../src/counter/coming-items.ts';
import { dialogueActions } from '../../../src/counter/dialogue-meetings.ts';
import { dutyActions } from '../../../src/counter/duties.ts';
import { followUpActions } from '../../../src/counter/follow-ups.ts';
import { importActions } from '../../../src/counter/import-paper.ts';
import { informationActions } from '../../../src/counter/information.ts';
import { keepingActions } from '../../../src/counter/keeping.ts';
import { personActions } from '../../../src/counter/personal-data.ts';
import { standingPointActions } from '../../../src/counter/standing-points.ts';
import { writtenActions } from '../../../src/counter/written-procedures.ts';

/** The verbs of cases: they find their own subject, whatever meeting is named. */
export const OF_CASES: readonly string[] = [
  dutyActions,
  dialogueActions,
  followUpActions,
  comingItemActions,
  keepingActions,
  personActions,
  standingPointActions,
  betweenActions,
  writtenActions,
  informationActions,
  comingItemActions,
  standingPointActions,
  betweenActions,
].flatMap(Object.keys);

/** The verbs that are about a body and no meeting of it. */
export const ABOUT_NO_MEETING: readonly string[] = [
  ...[
    'run-command',
    'choose-body',
    'approve-plan',
    'adjust-plan',
    'plan-half',
    'plan-on-agenda',
    'ask-why',
    'call-meeting',
  ],
  // A document says itself which meeting it is of.
  ...Object.keys({ ...checkActions, ...importActions }),
  ...OF_CASES,
];
