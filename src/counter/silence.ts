import { commentsCard } from '../cards/comments.ts';
import { titleOfMember } from '../cards/facts.ts';
import { stageOf } from '../cards/status.ts';
import { versionsCard } from '../cards/versions.ts';
import type { MemberId } from '../domain/body/body.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import { notedReceiptForm } from '../forms/approval-forms.ts';
import { classForm } from '../forms/comment-forms.ts';
import { readForm } from '../forms/form.ts';
import { approvalWords } from '../language/approval.ts';
import {
  type Action,
  carryOut,
  commandId,
  header,
  isSecretary,
  newFormId,
  refusal,
  textOf,
  toldCard,
  withMeeting,
} from './visit.ts';

/** What silence needs: a receipt noted, a comment classed, and the versions of the draft looked at. */
export const silenceActions: Readonly<Record<string, Action>> = {
  'note-receipt': async (visit, data) => {
    const read = readForm(notedReceiptForm, data);
    const member = (read.ok ? read.value['noted-member'] : '') as MemberId; // whatever was sent: the rule looks for it
    const id = commandId(visit, data, `note-receipt.${member}`);
    const command: MeetingCommand = { type: 'note-receipt', member, ...header(visit, textOf(data, 'meetingId'), id) };
    // It may have been the last that was waited for.
    return carryOut(visit, command, ({ body, meeting }) => {
      const told = approvalWords[visit.words.language].received(titleOfMember(body, member));
      return toldCard(visit, { ...told, paragraphs: [...told.paragraphs, `${stageOf(body, meeting, visit.words)}.`] });
    });
  },
  'class-comment': async (visit, data) => {
    const subject = textOf(data, 'meetingId');
    const read = readForm(classForm, data);
    // No card of ours sends another class.
    if (!read.ok) return refusal(visit, { because: 'no-such-comment' });
    const command: MeetingCommand = {
      type: 'class-comment',
      commentId: textOf(data, 'commentId'),
      as: read.value.as,
      // Its own id each time: it can be classed otherwise and back, and the same class again changes nothing.
      ...header(visit, subject, `class-comment.${newFormId()}`),
    };
    return carryOut(visit, command, (facts) => commentsCard({ ...facts, formId: newFormId() }, visit.words));
  },
  'minutes-versions': async (visit, data) =>
    isSecretary(visit)
      ? withMeeting(visit, textOf(data, 'meetingId'), (facts) => versionsCard(facts, visit.words))
      : refusal(visit, { because: 'not-allowed', needs: 'secretary' }),
};
