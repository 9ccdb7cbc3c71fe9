import { member } from '../domain/body/body.ts';
import type { CaseNoticeKind } from '../domain/dispatch.ts';
import { membersPageWords } from '../language/members-page.ts';
import type { Words } from '../language/words.ts';
import { press } from './button.ts';
import type { CaseOccasion, CaseTelling } from './case-occasion.ts';
import { consultationTellings } from './consultation-notices.ts';
import { dialogueToAnnounce } from './dialogue-notices.ts';
import { docketNotices } from './docket-notices.ts';
import { dutyDue, dutyPassed } from './duty-notices.ts';
import { letterOf } from './letter.ts';
import { noticeCard, noticeOfTold } from './notice.ts';
import type { Telling } from './notice-facts.ts';
import type { Worded } from './notice-of.ts';
import { referralTellings } from './referral-notices.ts';
import { writtenTellings } from './written-notices.ts';

const TELLINGS: Readonly<Record<CaseNoticeKind, CaseTelling>> = {
  'case-delivery-failed': deliveryFailed,
  'case-new-link': ({ body }, words) => ({ notice: noticeOfTold(membersPageWords[words.language].newLink(body)) }),
  ...referralTellings,
  ...consultationTellings,
  ...docketNotices,
  ...writtenTellings,
  'duty-due': dutyDue,
  'duty-passed': dutyPassed,
  'dialogue-to-announce': dialogueToAnnounce,
};

/**
 * Gives a notice about a case its words, its card and its letter, from the case as it is now.
 *
 * @throws NothingToTell if the case does not hold what the notice is about
 */
export function caseNoticeOf(kind: CaseNoticeKind, occasion: CaseOccasion, words: Words): Worded {
  const { notice, card, answer = false } = TELLINGS[kind](occasion, words);
  return {
    card: card ?? noticeCard(notice, words),
    summary: notice.heading,
    letter: letterOf({ body: occasion.body, to: occasion.to, notice, answer, door: occasion.door }, words),
  };
}

function deliveryFailed({ failed, body }: CaseOccasion, words: Words): Telling {
  const { deliveries, rows, deliveryFailed: told } = words.meeting;
  const recipient =
    failed?.to === undefined ? [] : [{ title: rows.recipient, value: member(body, failed.to)?.title ?? failed.to }];
  return {
    notice: noticeOfTold(told(body.shortName), {
      facts: failed === undefined ? [] : [{ title: rows.message, value: deliveries[failed.what] }, ...recipient],
      actions: [press(words.buttons.status, 'run-command', { bodyId: body.id, command: 'status' })],
    }),
  };
}
