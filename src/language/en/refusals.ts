import type { ItemField } from '../../domain/body/rules-of-procedure.ts';
import { cited, listed, quoted, quotedAll } from '../clauses.ts';
import type { steps as danishSteps, RefusalWords } from '../da/refusals.ts';
import { clockTime, dateWithWeekday, longDate, moment } from '../dates.ts';
import { docketRefusals } from '../docket-refusals.ts';
import { paperRefusals } from '../paper-refusals.ts';
import { topicRefusals } from '../topic-refusals.ts';
import { approvalRefusals } from './approval-refusals.ts';
import { dialogueRefusals } from './dialogue-meetings.ts';
import { draftAgenda } from './draft-agenda.ts';
import { duties as dutyWords } from './duties.ts';
import { forms } from './forms.ts';
import { itemKindRefusals } from './item-kinds.ts';
import { keepingRefusals } from './keeping.ts';
import { planningRefusals } from './planning.ts';
import { between } from './refusals-between.ts';
import { staleItems } from './stale-items.ts';
import { waivers } from './waivers.ts';
import { writtenRefusals } from './written.ts';

const NEEDS = {
  member: 'members of the body',
  secretary: "the body's secretary",
  chair: 'the chair',
  author: 'whoever submitted it',
  owner: 'its owner or the secretary',
  'chair-or-secretary': 'the chair or the secretary',
} as const;

const ASK = 'Write to the secretariat if you are in doubt.';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'en');
const field = (name: ItemField) => quoted(forms.fields[name], 'en');
const titles = (all: readonly string[]) => quotedAll(all, 'en');

/** A bullet may be as long as the whole recommendation. */
const short = (text: string) => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

export const refusalHeading = 'That cannot be done';

export const steps: typeof danishSteps = {
  'call-for-items': 'Call for items',
  'items-due': 'Items due',
  'agenda-release': 'Release of the agenda',
  'minutes-circulation': 'Circulation of the minutes',
};

export const refusals: RefusalWords = {
  ...planningRefusals,
  ...between,
  ...writtenRefusals,
  ...docketRefusals.en,
  ...dialogueRefusals,
  ...topicRefusals.en,
  ...paperRefusals.en,
  ...approvalRefusals,
  ...keepingRefusals,
  'no-such-body': () => ['I do not know that body.', 'Write “bodies” to see the bodies you sit in.'],
  'no-such-meeting': () => ['There is no such meeting.', "Write “status” to see the body's meetings."],
  'not-allowed': ({ needs }) => [`Only ${NEEDS[needs]} can do that.`, ASK],
  'reason-missing': () => ['A reason is missing.', 'Write it and send again.'],
  'not-their-substitute': ({ title }) => [
    `${title} is no substitute of yours.`,
    'Choose one of those proposed, or write who is coming.',
  ],
  'substitute-comes-for-another': ({ title }) => [
    `${title} already comes in somebody else’s stead.`,
    'Choose another, or write who is coming.',
  ],
  'plan-empty': () => ['There are no meetings in the plan.', 'Keep at least one meeting and approve again.'],
  'plan-not-proposed': () => [
    'No meeting plan has been proposed.',
    'Write “meeting plan” and the year, for instance “meeting plan 2027”.',
  ],
  'plan-has-doubts': ({ dates }) => [
    `There are reservations about ${listed(
      dates.map((date) => longDate(date, 'en')),
      'en',
    )}.`,
    'Change the dates, or tick that you have seen the reservations.',
  ],
  'meeting-exists': ({ date }) => [
    `There is already a meeting on ${day(date)}.`,
    'Choose another day, or move the other meeting.',
  ],
  'meeting-cancelled': ({ date, reason }) => [
    `The meeting on ${day(date)} is cancelled. Reason: ${reason}`,
    'Write “status” to see the other meetings.',
  ],
  'in-the-past': ({ date }) => [`${longDate(date, 'en')} has already passed.`, 'Choose a day to come.'],
  'nothing-changed': () => ['Nothing has been changed.', 'Change day, time or length, and send again.'],
  'meeting-begun': ({ date }) => [`The meeting on ${day(date)} has begun.`, 'Write it in the minutes instead.'],
  'meeting-not-begun': ({ date, start }) => [
    `The meeting does not begin until ${day(date)}, ${clockTime(start, 'en')}.`,
    'Try again when the meeting has begun.',
  ],
  'items-not-called-for': ({ call }) => [
    'Items have not been called for yet.',
    call === undefined
      ? 'The secretariat will let you know.'
      : `Items are called for by ${day(call.due)}: ${cited(call.clause, 'en')}.`,
  ],
  'items-called-for-already': ({ at }, zone) => [
    `Items were called for on ${moment(at, zone, 'en')}.`,
    'Write “items” to see who has answered.',
  ],
  'items-were-due': ({ deadline }) => [
    `Items had to reach the secretariat by ${day(deadline.due)}: ${cited(deadline.clause, 'en')}.`,
    'Write to the secretariat if the item cannot wait for the next meeting.',
  ],
  'field-missing': ({ field: name, clause }) => [
    `${field(name)} must be filled in: ${cited(clause, 'en')}.`,
    'Fill in the field and send again.',
  ],
  ...itemKindRefusals,
  'no-such-item': () => ['There is no such item.', 'Write “items” to see those there are.'],
  'item-withdrawn': () => ['The item has been withdrawn.', 'Submit it again as a new item if it is wanted after all.'],
  'item-already-placed': () => ['The secretariat has already dealt with the item.', ASK],
  'item-changed-meanwhile': () => staleItems.changedMeanwhile,
  'item-in-time': ({ externalDate, meeting }) => staleItems.inTime(externalDate, meeting),
  'no-such-section': () => ['The agenda has no such section.', 'Choose one of those on the card.'],
  'waiver-needed': ({ granter, clause }) => [
    `${waivers.needed[granter]} ${cited(clause, 'en')}.`,
    waivers.remedy[granter],
  ],
  'late-item-needs-reason': ({ deadline }) => [
    `The item came after ${day(deadline.due)}: ${cited(deadline.clause, 'en')}.`,
    'Write why it is taken all the same; the reason goes with the item.',
  ],
  'items-unplaced': ({ titles: all }) => [
    `These items have not been dealt with: ${titles(all)}.`,
    'Write “items” and deal with them first.',
  ],
  'chair-sees-agenda-first': () => [
    'The chair must see the agenda before it is released.',
    'Press “Show the chair first”.',
  ],
  'agenda-released-already': ({ at }, zone) => [
    `The agenda was released on ${moment(at, zone, 'en')}, and there is nothing new to send.`,
    'Add another item to release a supplementary agenda.',
  ],
  'agenda-not-released': () => ['The agenda has not been released yet.', 'Write “agenda” to see and release it.'],
  'minutes-not-open': () => ['The minutes have not been begun.', 'Write “minutes” to begin.'],
  'no-draft-agenda': () => draftAgenda.refusals.none,
  'draft-agenda-sent': () => draftAgenda.refusals.sent,
  'draft-agenda-empty': () => draftAgenda.refusals.empty,
  'no-such-point': () => ['That point is not on the agenda.', 'Write “minutes” to see the points.'],
  'text-changed-meanwhile': () => [
    'Someone else changed the point while you were writing.',
    'Your text is still here. Bring the two together and save again.',
  ],
  'no-decisions-here': ({ point, clause }) => [
    `No decisions are taken under ${quoted(point, 'en')}: ${cited(clause, 'en')}.`,
    'Move the decision to another point, or write why it is taken here.',
  ],
  'points-unwritten': ({ titles: all }) => [
    `There is no text under ${titles(all)}.`,
    'Write “minutes” and fill in the points.',
  ],
  'outcome-missing': ({ titles: all }) => [
    `There is no outcome for ${titles(all)}.`,
    'Choose what became of the recommendation.',
  ],
  'recommendations-unanswered': ({ points }) => [
    `The minutes do not answer the whole recommendation: ${points
      .map(({ title, bullets }) => `${quoted(title, 'en')} lacks an answer to ${titles(bullets.map(short))}`)
      .join('; ')}.`,
    'Write “minutes”, open the point, and choose for each part whether it was followed, changed, deferred or not treated.',
  ],
  'no-quorum': ({ titles: all, present, needed, clause }) => [
    `There was no quorum for ${titles(all)}: ${present} present, ${needed} needed: ${cited(clause, 'en')}.`,
    'Correct the attendance, or write at the point why it was decided all the same. The reason stands in the minutes.',
  ],
  'no-paid-doctors': () => [
    'The rules of the body do not say that doctors are paid for taking part.',
    'Write “paid-doctors” into its file if they are.',
  ],
  'too-many-paid': ({ number, chosen, clause }) => [
    `${chosen} are chosen, and ${number} at most are paid: ${cited(clause, 'en')}.`,
    'Take away the tick at those who took part without a fee, and save again.',
  ],
  'moderator-absent': ({ title }) => [
    `${title} is written both as moderator and as absent.`,
    'Choose who moderated, or correct the attendance, and save again.',
  ],
  'changed-to-what': ({ bullets }) => [
    `It does not say what was decided instead of ${titles(bullets.map(short))}.`,
    'Write it beside “Changed”, and save again.',
  ],
  'already-circulated': () => [
    'The minutes have already been circulated.',
    'Write “comments” to see what the members have answered.',
  ],
  'approved-at-the-meeting': ({ clause }) => [
    `The minutes are approved at the meeting itself and are not circulated for comment: ${cited(clause, 'en')}.`,
    'Write “approve minutes”.',
  ],
  'not-circulating': () => ['The minutes are not out for comment.', 'Write “circulate minutes” to send them.'],
  'window-closed': ({ lastDay, clause }) => [
    `The time for comments ran out on ${day(lastDay)}: ${cited(clause, 'en')}.`,
    'Write to the secretariat if there is an error in the minutes.',
  ],
  'window-still-open': ({ lastDay, clause }) => [
    `Members may comment up to and including ${day(lastDay)}: ${cited(clause, 'en')}.`,
    'The minutes approve themselves when the time has run out without objections.',
  ],
  'no-such-comment': () => ['There is no such comment.', 'Write “comments” to see those there are.'],
  'not-an-objection': () => ['That is a comment and not an objection.', 'Only an objection can be taken back or met.'],
  'approved-already': ({ at }, zone) => [
    `The minutes were approved on ${moment(at, zone, 'en')}.`,
    'Corrections are taken up at the next meeting.',
  ],
  'next-meeting-not-begun': ({ clause, next }) => [
    `The minutes are approved at the next meeting: ${cited(clause, 'en')}.`,
    next === undefined ? 'No next meeting has been planned yet.' : `The next meeting is on ${day(next)}.`,
  ],
  'objections-open': ({ count }) => [
    count === 1 ? 'There is one open objection.' : `There are ${count} open objections.`,
    'Write “comments” and answer them first.',
  ],
  'no-such-guest': () => [
    'That guest is not in the file of the body.',
    'Choose one on the list, or write the guest as text.',
  ],
  'no-duties': () => ['The rules of the body name no such duty.', 'Duties stand in the file of the body under duties.'],
  'no-such-duty': () => ['There is no such duty.', 'Write “duties” to see the duties of the year.'],
  'duty-waits': ({ for: first, clause }) => [
    `The duty waits for another: ${quoted(first, 'en')}. ${cited(clause, 'en')}`,
    'Settle that one first.',
  ],
  'duty-done': ({ at }, zone) => [
    `The duty was done on ${moment(at, zone, 'en')}.`,
    'Press “Correct” if something is wrong.',
  ],
  'account-lacks': ({ field: missing, clause }) => [
    `${dutyWords.lacks(missing)} is not filled in. ${cited(clause, 'en')}`,
    'Fill it in and send again.',
  ],
  'in-the-future': ({ date }) => [`${longDate(date, 'en')} has not come yet.`, 'Mend the date and send again.'],
};
