import type { Approval } from '../domain/body/approval.ts';
import type { Body } from '../domain/body/body.ts';
import { dayAt } from '../domain/body/term.ts';
import { ruleOf } from '../domain/minutes/answers.ts';
import type { Minutes } from '../domain/minutes/minutes.ts';
import { withoutDraft } from '../domain/minutes/receptions.ts';
import { approvalWords } from '../language/approval.ts';
import { silenceWords } from '../language/silence.ts';
import type { Words } from '../language/words.ts';
import type { MeetingFacts } from './facts.ts';

type Facts = Pick<MeetingFacts, 'body' | 'meeting'>;

/** The rule this meeting's minutes are approved by: the one they were sent out with, or the body's own. */
export function ruleIn({ body, meeting }: Facts): Approval {
  return meeting.minutes.stage === 'none' ? body.rules.approval : ruleOf(meeting.minutes, body);
}

/** What becomes of a draft that has been sent out, and by when it is to be answered. */
export function approvalLines(facts: Facts, words: Words): readonly string[] {
  const said = approvalWords[words.language];
  const { minutes } = facts.meeting;
  const answerBy = minutes.stage === 'collecting' ? minutes.answerBy : undefined;
  return [
    ...(minutes.stage === 'delivering' ? [said.waitsForReceipts] : []),
    ...('pausedAt' in minutes && minutes.pausedAt !== undefined ? [silenceWords[words.language].standsStill] : []),
    minutes.stage === 'awaiting-next-meeting' ? said.after['at-the-next-meeting'] : said.after[ruleIn(facts).mode],
    ...(answerBy === undefined ? [] : [said.answerBy(answerBy.lastDay)]),
  ];
}

/** How a window stands: open, still, or out and held back. */
export function circulatingStage(
  { window, pausedAt, heldAt, ...minutes }: Extract<Minutes, { stage: 'circulating' }>,
  body: Body,
  words: Words,
): string {
  const said = silenceWords[words.language].stages;
  if (pausedAt !== undefined) return said.paused(dayAt(body, pausedAt));
  const left = heldAt === undefined ? 0 : withoutDraft(minutes, body).length;
  return left > 0 ? said.held(left) : words.meeting.stages.circulating(window.lastDay);
}

/** What a corrected text does to the time for answering. */
export function timeAfterCorrection({ meeting }: Facts, words: Words): string {
  const said = approvalWords[words.language];
  const { minutes } = meeting;
  if (minutes.stage === 'collecting') return said.answerAnew;
  if (minutes.stage === 'none') return said.timeIsSame;
  const { round, draft } = minutes;
  return round !== undefined && round.heardVersion > 1 && round.heardVersion === draft.version
    ? said.timeRunsAnew
    : said.timeIsSame;
}

/** Where every member must answer, to have no comments is to approve. */
export function noCommentsTitle(facts: Facts, words: Words): string {
  return ruleIn(facts).mode === 'by-all'
    ? approvalWords[words.language].buttons.approveDraft
    : words.buttons.noComments;
}
