import type { Item } from '../domain/agenda/item.ts';
import type { MemberId } from '../domain/body/body.ts';
import type { Comment } from '../domain/minutes/minutes.ts';
import { isOpenObjection } from '../domain/minutes/minutes.ts';
import { membersPageWords } from '../language/members-page.ts';
import type { Words } from '../language/words.ts';
import { press } from './button.ts';
import type { Card } from './card.ts';
import { pointTitle } from './comments.ts';
import { about, type MeetingFacts, mayReportAbsence, nameOf, pageOf, standInOf, whenAndWhere } from './facts.ts';
import { noticeCard, noticeOfTold } from './notice.ts';
import type { NoticeOccasion } from './notice-facts.ts';

/** Whose answers they are. */
interface Own extends MeetingFacts {
  readonly me: { readonly id: MemberId };
}

/** That the member has said »ingen punkter«; undefined if they have not, or have handed in an item since. */
export function saidNoItemsCard({ body, meeting, me }: Own, words: Words): Card | undefined {
  const said = meeting.agenda.noItems.findLast(({ by }) => by === me.id);
  const has = meeting.agenda.items.some((item: Item) => item.by === me.id && item.placement.state !== 'withdrawn');
  if (said === undefined || has) return undefined;
  const told = membersPageWords[words.language].noItems(said.at, body.calendar.timeZone);
  return noticeCard(noticeOfTold(told), words);
}

/** That the member has sent apologies, with what was written; undefined if not. */
export function reportedAbsenceCard(facts: Own, words: Words): Card | undefined {
  const { body, meeting, me } = facts;
  const absence = meeting.absences.findLast(({ member }) => member === me.id);
  if (absence === undefined) return undefined;
  const said = membersPageWords[words.language];
  return noticeCard(
    noticeOfTold(said.absent(absence.at, body.calendar.timeZone), {
      facts: [
        ...(absence.reason === '' ? [] : [{ title: said.reason, value: absence.reason }]),
        { title: said.instead, value: standInOf(body, absence) || said.nobody },
      ],
      actions: [press(words.buttons.absence, 'report-absence-form', about(facts))],
    }),
    words,
  );
}

/** When and where, where nothing else has been said of the meeting yet. */
export function meetingCard(occasion: NoticeOccasion, words: Words): Card {
  const { online } = occasion.meeting;
  return noticeCard(
    noticeOfTold(
      { heading: nameOf(occasion, words), paragraphs: occasion.meeting.deadlines.map(words.plan.deadline) },
      {
        facts: whenAndWhere(occasion, words),
        links: [
          ...(online.state === 'ready' ? [{ title: words.buttons.join, url: online.joinUrl }] : []),
          { title: words.buttons.page, url: pageOf(occasion.origin, occasion) },
        ],
        actions: mayReportAbsence(occasion.to)
          ? [press(words.buttons.absence, 'report-absence-form', about(occasion))]
          : [],
      },
    ),
    words,
  );
}

/** What the member has said of the draft, each with its answer, and the objections to take back; undefined if nothing. */
export function ownCommentsCard(facts: Own, words: Words): Card | undefined {
  const { body, meeting, me } = facts;
  if (meeting.minutes.stage === 'none') return undefined;
  const mine = meeting.minutes.comments.filter(({ by }) => by === me.id);
  const silent = meeting.minutes.noComments.findLast(({ by }) => by === me.id);
  if (mine.length === 0 && silent === undefined) return undefined;
  const said = membersPageWords[words.language].comments;
  return noticeCard(
    noticeOfTold(
      {
        heading: said.heading,
        paragraphs: silent === undefined ? [] : [said.none(silent.at, body.calendar.timeZone)],
      },
      {
        sections: mine.map((comment) => ({
          title: `${words.forms.commentKinds[comment.kind]} · ${pointTitle(comment, facts, words)}`,
          text: [comment.text, ...(comment.answer === undefined ? [] : [said.answered(comment.answer.text)])].join(
            '\n',
          ),
        })),
        actions: mine.filter(isOpenObjection).map((comment: Comment) =>
          press(words.buttons.takeBack, 'take-back-objection', {
            ...about(facts),
            commentId: comment.id,
            formId: `take-back-${comment.id}`,
          }),
        ),
      },
    ),
    words,
  );
}
