import type { Card } from '../cards/card.ts';
import type { MeetingFacts } from '../cards/facts.ts';
import { minutesHeaderCard } from '../cards/minutes-header.ts';
import { minutesOverviewCard, pastePreviewCard } from '../cards/minutes-overview.ts';
import { minutesPointCard } from '../cards/minutes-point.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import { pointsOf } from '../domain/minutes/write-minutes.ts';
import { readForm, typedOf } from '../forms/form.ts';
import { headerForm } from '../forms/header-form.ts';
import { pastedForm, splitPastedMinutes } from '../forms/pasted-minutes.ts';
import { pointForm } from '../forms/point-form.ts';
import { counterWords } from '../language/counter.ts';
import {
  type Action,
  carryOut,
  commandId,
  type Data,
  header,
  newFormId,
  refusal,
  textOf,
  toldCard,
  type Visit,
  withMeeting,
} from './visit.ts';

/** Writing the minutes: the header, then point by point on one card, or pasted whole. */
export const minutesActions: Readonly<Record<string, Action>> = {
  'minutes-overview': (visit, data) => withMeeting(visit, textOf(data, 'meetingId'), (facts) => overview(visit, facts)),
  'minutes-header': (visit, data) =>
    onDraft(visit, data, (facts) => minutesHeaderCard({ ...facts, formId: newFormId() }, visit.words)),
  'write-header': writeHeader,
  'write-point': writePoint,
  'next-point': (visit, data) =>
    onDraft(visit, data, (facts) => pointAt(visit, facts, neighbour(facts, textOf(data, 'pointId'), 1))),
  'previous-point': (visit, data) =>
    onDraft(visit, data, (facts) => pointAt(visit, facts, neighbour(facts, textOf(data, 'pointId'), -1))),
  'correct-point': (visit, data) => onDraft(visit, data, (facts) => pointAt(visit, facts, textOf(data, 'pointId'))),
  'accept-paste': (visit, data) => pasteDecided(visit, data, 'accept-paste'),
  'drop-paste': (visit, data) => pasteDecided(visit, data, 'drop-paste'),
};

/** `referat`: opens the draft if it is not open, and takes in what was pasted after the word. */
export async function minutes(visit: Visit, meetingId: string, pasted: string): Promise<Card> {
  const open: MeetingCommand = { type: 'open-minutes', ...header(visit, meetingId, `open-minutes.${newFormId()}`) };
  return carryOut(visit, open, (facts) => {
    if (pasted.trim() !== '') return paste(visit, facts, pasted);
    const { minutes: stage } = facts.meeting;
    const isNew = stage.stage === 'drafting' && Object.keys(stage.draft.texts).length === 0;
    return isNew ? minutesHeaderCard({ ...facts, formId: newFormId() }, visit.words) : overview(visit, facts);
  });
}

async function paste(visit: Visit, facts: MeetingFacts, pasted: string): Promise<Card> {
  const said = counterWords(visit.words.language);
  const read = readForm(pastedForm, { text: pasted });
  if (!read.ok) {
    const [fault] = read.faults;
    const sentence =
      fault === undefined
        ? said.pasted
        : visit.words.forms.faults[fault.code](visit.words.forms.labels.text ?? '', fault.limit);
    return toldCard(visit, { heading: said.notWritten.heading, paragraphs: [sentence] });
  }
  const split = splitPastedMinutes(read.value.text, pointsOf(facts.meeting, visit.body));
  if (split.texts.length === 0) return toldCard(visit, { heading: said.notWritten.heading, paragraphs: [said.pasted] });
  const command: MeetingCommand = {
    type: 'paste-minutes',
    ...split,
    ...header(visit, facts.meetingId, `paste-minutes.${newFormId()}`),
  };
  return carryOut(visit, command, (now) =>
    pastePreviewCard({ ...now, pasted: split, formId: newFormId() }, visit.words),
  );
}

function pasteDecided(visit: Visit, data: Data, type: 'accept-paste' | 'drop-paste'): Promise<Card> {
  const command: MeetingCommand = { type, ...header(visit, textOf(data, 'meetingId'), commandId(visit, data, type)) };
  return carryOut(visit, command, (facts) => overview(visit, facts));
}

async function writeHeader(visit: Visit, data: Data): Promise<Card> {
  const read = readForm(headerForm(visit.body), data);
  const formId = textOf(data, 'formId') || newFormId();
  if (!read.ok)
    return onDraft(visit, data, (facts) =>
      minutesHeaderCard({ ...facts, formId, typed: typedOf(data), faults: read.faults }, visit.words),
    );
  const command: MeetingCommand = {
    type: 'write-header',
    header: read.value,
    ...header(visit, textOf(data, 'meetingId'), commandId(visit, data, 'write-header')),
  };
  return carryOut(visit, command, (facts) => pointAt(visit, facts, pointsOf(facts.meeting, visit.body)[0]?.id ?? ''));
}

/** Keeps the point and goes on to the next; after the last one comes the whole. */
async function writePoint(visit: Visit, data: Data): Promise<Card> {
  const pointId = textOf(data, 'pointId');
  const read = readForm(pointForm, data);
  const formId = textOf(data, 'formId') || newFormId();
  const typed = typedOf(data);
  if (!read.ok)
    return onDraft(visit, data, (facts) =>
      minutesPointCard({ ...facts, pointId, formId, typed, faults: read.faults }, visit.words),
    );
  const { text, outcome, base, overrideReason } = read.value;
  const outcomeOf = await visit.parts.handle({
    ...header(visit, textOf(data, 'meetingId'), commandId(visit, data, `write-point-${pointId}`)),
    type: 'write-points',
    writings: [{ pointId, text, outcome, baseRevision: base }],
    despite: overrideReason,
  } as MeetingCommand); // the port takes any command; the shape is checked by this type
  if (outcomeOf.done === false) {
    const ground = outcomeOf.refusal;
    // Both texts are shown: theirs above, the writer's own still in the input.
    if (ground.because === 'text-changed-meanwhile') {
      return onDraft(visit, data, (facts) =>
        minutesPointCard({ ...facts, pointId, formId: newFormId(), typed, theirs: ground.theirs }, visit.words),
      );
    }
    return refusal(visit, ground);
  }
  return onDraft(visit, data, (facts) => {
    const last = pointsOf(facts.meeting, visit.body).at(-1)?.id;
    return pointId === last ? overview(visit, facts) : pointAt(visit, facts, neighbour(facts, pointId, 1));
  });
}

export function overview({ parts, words }: Visit, facts: MeetingFacts): Card {
  return minutesOverviewCard({ ...facts, origin: parts.origin() }, words);
}

function pointAt(visit: Visit, facts: MeetingFacts, pointId: string): Card {
  return minutesPointCard({ ...facts, pointId, formId: newFormId() }, visit.words);
}

/** The point `step` places on, without going past either end. */
function neighbour({ meeting, body }: MeetingFacts, pointId: string, step: 1 | -1): string {
  const points = pointsOf(meeting, body);
  const at = points.findIndex((one) => one.id === pointId);
  return points[Math.min(points.length - 1, Math.max(0, at + step))]?.id ?? pointId;
}

/** The writing cards are for the secretary; a draft that is not open says so. */
function onDraft(visit: Visit, data: Data, then: (facts: MeetingFacts) => Card): Promise<Card> {
  return withMeeting(visit, textOf(data, 'meetingId'), (facts) => {
    if (!visit.me.offices.includes('secretary')) return refusal(visit, { because: 'not-allowed', needs: 'secretary' });
    return facts.meeting.minutes.stage === 'none' ? refusal(visit, { because: 'minutes-not-open' }) : then(facts);
  });
}
