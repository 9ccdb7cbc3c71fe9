import { z } from 'zod';
import type { Clause } from '../../domain/body/clause.ts';
import type { Count } from '../../domain/body/count.ts';
import type { DialogueRule } from '../../domain/body/dialogue-rule.ts';
import type { Measured } from './day-phrase.ts';
import * as measures from './measures.ts';
import { type ClauseInFile, clause, measured } from './values.ts';

/** The meetings with everyone the body concerns, as the secretary writes them. */
export const dialogueMeetings = z.strictObject({
  'per-year': z.int().min(1).max(12),
  announced: measured(wholeDaysBefore),
  'channels-at-least': z.int().min(1).max(10).default(1),
  'remind-before': measured(measures.countedDays).default(10),
  clause,
});

export function dialogueRuleOf(
  said: z.output<typeof dialogueMeetings>,
  clauseOf: (clause: ClauseInFile) => Clause,
): DialogueRule {
  return {
    perYear: said['per-year'],
    announced: said.announced,
    leastChannels: said['channels-at-least'],
    remindBefore: said['remind-before'],
    clause: clauseOf(said.clause),
  };
}

/** Nobody announces to the hour, and after the meeting it is too late. */
function wholeDaysBefore(phrase: string): Measured<Count> {
  const read = measures.deadlineCount(phrase);
  if ('problem' in read) return read;
  const { anchor, direction, unit, amount } = read.value;
  if (anchor === 'meeting' && direction === 'before' && unit !== 'hours' && amount > 0) return read;
  return { problem: { because: 'not-understood', given: phrase, example: '3 months before the meeting' } };
}
