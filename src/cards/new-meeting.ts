import type { Body } from '../domain/body/body.ts';
import { CALLED_KINDS } from '../domain/body/meeting-kind.ts';
import { kindWords } from '../language/kinds.ts';
import type { Words } from '../language/words.ts';
import { alsoSend, press, send } from './button.ts';
import type { Card } from './card.ts';
import { about, type FormFacts, mayReportAbsence, pageOf, whenAndWhere } from './facts.ts';
import { formCard } from './form-card.ts';
import { noticeOfTold } from './notice.ts';
import type { NoticeOccasion, Telling } from './notice-facts.ts';

export interface NewMeetingFacts extends FormFacts {
  readonly body: Body;
  /** The day proposed. */
  readonly date: Temporal.PlainDate;
  /** Somebody sits elsewhere at the hour asked for, and it can be called all the same. */
  readonly clashes?: boolean;
}

/** A meeting to be put on the calendar outside the plan: when and where, of which kind, and what for. */
export function newMeetingCard(facts: NewMeetingFacts, words: Words): Card {
  const { body, date, formId, clashes } = facts;
  const { start, lengthInMinutes, place, inRoom } = body.rules.meetings;
  const said = kindWords[words.language];
  const data = { bodyId: body.id, formId };
  return formCard(
    {
      ...facts,
      ...said.form(body),
      fields: [
        { id: 'date', kind: 'date', value: date.toString(), required: true },
        { id: 'start', kind: 'time', value: start.toString({ smallestUnit: 'minute' }), required: true },
        { id: 'length', kind: 'text', value: String(lengthInMinutes), required: true, most: 3 },
        {
          id: 'meeting-kind',
          kind: 'choice',
          value: 'extraordinary',
          choices: (['ordinary', ...CALLED_KINDS] as const).map((value) => ({ title: said.kind[value], value })),
        },
        {
          id: 'held-in',
          kind: 'choice',
          value: inRoom === true ? 'room' : 'teams',
          choices: (['teams', 'room'] as const).map((value) => ({ title: said.heldIn[value], value })),
        },
        { id: 'place', kind: 'text', value: place, required: true, most: 200 },
        { id: 'reason', kind: 'long-text' },
      ],
      labels: said.labels,
      actions: [
        send(said.buttons.call, 'call-meeting', data),
        ...(clashes === true
          ? [alsoSend(said.buttons.callAnyway, 'call-meeting', { ...data, 'despite-clashes': 'true' })]
          : []),
      ],
    },
    words,
  );
}

/** To all who come: a meeting was put on the calendar outside the plan. */
export function meetingCalled(occasion: NoticeOccasion, words: Words): Telling {
  const { body, meeting, to } = occasion;
  const told = kindWords[words.language].told(meeting.kind, body, meeting.slot);
  const reason = meeting.calledFor ?? '';
  return {
    notice: noticeOfTold(told, {
      paragraphs: [...told.paragraphs, ...meeting.deadlines.map(words.plan.deadline)],
      facts: [
        ...whenAndWhere(occasion, words),
        ...(reason === '' ? [] : [{ title: words.meeting.rows.reason, value: reason }]),
      ],
      links: [
        ...(meeting.online.state === 'ready' ? [{ title: words.buttons.join, url: meeting.online.joinUrl }] : []),
        { title: words.buttons.page, url: pageOf(occasion.origin, occasion) },
      ],
      actions: mayReportAbsence(to) ? [press(words.buttons.absence, 'report-absence-form', about(occasion))] : [],
    }),
  };
}
