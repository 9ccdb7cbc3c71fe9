import type { MemberId } from '../domain/body/body.ts';
import { dayAt } from '../domain/body/term.ts';
import type { Comment } from '../domain/minutes/minutes.ts';
import { receptionOf, withoutDraft } from '../domain/minutes/receptions.ts';
import { cited } from '../language/clauses.ts';
import { silenceWords } from '../language/silence.ts';
import type { Told } from '../language/told.ts';
import { undeliveredSentence } from '../language/undelivered.ts';
import type { Words } from '../language/words.ts';
import { ruleIn } from './approval-lines.ts';
import { type Button, press } from './button.ts';
import type { Card } from './card.ts';
import { pointTitle, toComing } from './comments.ts';
import { about, type MeetingFacts, nameOf, titleOfMember } from './facts.ts';
import { draftNotice } from './minutes-notices.ts';
import { noticeCard, noticeOfTold } from './notice.ts';
import { NothingToTell, type NoticeOccasion, type Telling } from './notice-facts.ts';
import { windowSection } from './window.ts';

/** For the secretary, at once: whom the draft has not reached, why, and what she can do. */
export function draftUndelivered(occasion: NoticeOccasion, words: Words): Telling {
  const { body, meeting } = occasion;
  const { minutes } = meeting;
  const member = body.members.find(({ id }) => id === occasion.about)?.id;
  const reception = minutes.stage === 'none' || member === undefined ? undefined : receptionOf(minutes, member);
  if (minutes.stage === 'none' || member === undefined || reception === undefined)
    throw new NothingToTell('draft-undelivered', occasion.about);
  const said = silenceWords[words.language];
  const who = titleOfMember(body, member);
  const told = said.undelivered(who);
  if (reception.state !== 'undelivered') {
    return { notice: noticeOfTold(told, { paragraphs: [nameOf(occasion, words), said.receivedSince(who)] }) };
  }
  const rule = ruleIn(occasion);
  const isBySilence = rule.mode === 'by-silence' || rule.mode === 'chair-then-members';
  const follows =
    minutes.stage === 'approved'
      ? [said.approvedBefore(dayAt(body, minutes.approval.at))]
      : isBySilence
        ? [said.silenceWaits(who)]
        : [];
  return {
    notice: noticeOfTold(told, {
      paragraphs: [nameOf(occasion, words), ...follows, said.whatToDo],
      facts: [
        { title: said.rows.ground, value: undeliveredSentence(reception.ground, words.language) },
        { title: words.meeting.rows.rule, value: cited(rule.clause, words.language) },
      ],
      actions: waysTo(member, occasion, words),
    }),
  };
}

/** For the secretary, when the time is out and silence may not speak: whom it waits for. */
export function approvalHeld(occasion: NoticeOccasion, words: Words): Telling {
  const { body, meeting } = occasion;
  const { minutes } = meeting;
  const said = silenceWords[words.language];
  const window = minutes.stage === 'none' ? undefined : minutes.window;
  if (minutes.stage === 'none' || window === undefined) throw new NothingToTell('approval-held');
  const left = minutes.stage === 'circulating' ? withoutDraft(minutes, body) : [];
  const rule = ruleIn(occasion);
  const then = 'runsFrom' in rule && rule.runsFrom === 'receipt' ? said.thenRunsAnew : said.thenApproved;
  const told = said.held(nameOf(occasion, words), window.lastDay);
  return {
    notice: noticeOfTold(told, {
      paragraphs: [...told.paragraphs, left.length === 0 ? said.heldOver : then],
      facts: [
        ...left.map((id) => ({ title: titleOfMember(body, id), value: whyWithout(id, occasion, words) })),
        { title: words.meeting.rows.rule, value: cited(window.clause, words.language) },
      ],
      actions: left
        .slice(0, MOST_WITH_BUTTONS)
        .flatMap((id) => waysTo(id, occasion, words, left.length > 1 ? titleOfMember(body, id) : undefined)),
    }),
  };
}

/** With more of them their own board is the place. */
const MOST_WITH_BUTTONS = 3;

/** What is known of why a member is without the draft. */
function whyWithout(id: MemberId, { meeting }: MeetingFacts, words: Words): string {
  const reception = meeting.minutes.stage === 'none' ? undefined : receptionOf(meeting.minutes, id);
  return reception?.state === 'undelivered'
    ? undeliveredSentence(reception.ground, words.language)
    : silenceWords[words.language].notKnown;
}

/** What the secretary can do to get it to one member; named where there are several. */
export function waysTo(member: MemberId, facts: MeetingFacts, words: Words, name?: string): readonly Button[] {
  const { sendAgain, sendAsMail, ringUp } = silenceWords[words.language].buttons;
  const data = { ...about(facts), member };
  const titled = (title: string) => (name === undefined ? title : `${title}: ${name}`);
  return [
    press(titled(sendAgain), 'send-again', data),
    press(titled(sendAsMail), 'send-as-mail', data),
    press(titled(ringUp), 'ring-up', data),
  ];
}

/** For every member: the clock stands still. Read later than it goes again, it says that. */
export function windowPaused(occasion: NoticeOccasion, words: Words): Telling {
  const { minutes } = occasion.meeting;
  if (minutes.stage === 'none' || minutes.pausedAt === undefined) return windowResumed(occasion, words);
  const told = silenceWords[words.language].paused(nameOf(occasion, words));
  return { notice: { ...draftNotice(told, occasion, words), ...told, sections: [] }, answer: true };
}

/** For every member: the clock goes again, with the days they have, one by one. */
export function windowResumed(occasion: NoticeOccasion, words: Words): Telling {
  const { minutes } = occasion.meeting;
  const said = silenceWords[words.language];
  const told = said.resumed(nameOf(occasion, words));
  if (minutes.stage !== 'circulating') {
    return { notice: noticeOfTold(told, { paragraphs: [...told.paragraphs, said.noLongerOut] }) };
  }
  const { window } = minutes;
  return {
    notice: {
      ...draftNotice(told, occasion, words),
      paragraphs: [...told.paragraphs, words.minutes.windowEnds(window.lastDay)],
      sections: windowSection(window, words),
    },
    answer: true,
  };
}

/** For the secretary: a comment that came after the end, which she can put before a coming meeting. */
export function lateCommentReceived(occasion: NoticeOccasion, words: Words): Telling {
  const comment = lateComment(occasion);
  if (comment === undefined) throw new NothingToTell('late-comment-received', occasion.about);
  const told = silenceWords[words.language].lateReceived(titleOfMember(occasion.body, comment.by));
  return {
    notice: noticeOfTold(told, {
      paragraphs: [nameOf(occasion, words), endedSentence(occasion, words)],
      facts: [{ title: words.meeting.rows.point, value: pointTitle(comment, occasion, words) }],
      sections: [{ title: words.forms.commentKinds[comment.kind], text: comment.text }],
      actions: [toComing(comment, occasion, words)],
    }),
  };
}

function lateComment({ meeting, about: id }: Pick<NoticeOccasion, 'meeting' | 'about'>): Comment | undefined {
  return meeting.minutes.stage === 'none' ? undefined : meeting.minutes.lateComments?.find((one) => one.id === id);
}

/** For its author: it came after the end, which is named with its day and clause, and is kept. */
export function lateReceiptCard(facts: MeetingFacts & { readonly comment: Comment }, words: Words): Card {
  const told = silenceWords[words.language].lateReceipt(endedSentence(facts, words));
  const rows = [{ title: words.meeting.rows.point, value: pointTitle(facts.comment, facts, words) }];
  return noticeCard(
    noticeOfTold(told, {
      facts: rows,
      sections: [{ title: words.forms.commentKinds[facts.comment.kind], text: facts.comment.text }],
    }),
    words,
  );
}

/** The same for the secretary who entered it for somebody. */
export function lateNoted(facts: MeetingFacts & { readonly comment: Comment }, words: Words): Told {
  const who = titleOfMember(facts.body, facts.comment.by);
  return silenceWords[words.language].lateNoted(who, endedSentence(facts, words));
}

/** When and by which clause the time was out. */
function endedSentence({ body, meeting }: MeetingFacts, words: Words): string {
  const said = silenceWords[words.language];
  const { minutes } = meeting;
  if (minutes.stage === 'none') return '';
  if (minutes.window !== undefined) return said.ended(minutes.window.lastDay, minutes.window.clause);
  return minutes.stage === 'approved'
    ? said.approvedOn(dayAt(body, minutes.approval.at), minutes.approval.clause)
    : said.noLongerOut;
}
