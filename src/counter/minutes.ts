import type { Card } from '../cards/card.ts';
import { type MeetingFacts, titleOfMember } from '../cards/facts.ts';
import { minutesHeaderCard } from '../cards/minutes-header.ts';
import { minutesOverviewCard, pastePreviewCard } from '../cards/minutes-overview.ts';
import { minutesPointCard } from '../cards/minutes-point.ts';
import { refusedForm } from '../cards/refusal.ts';
import { draftAgendaUnder } from '../domain/agenda/draft-agenda.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { bulletsUnder } from '../domain/minutes/ledger.ts';
import { pointsOf } from '../domain/minutes/write-minutes.ts';
import type { Ground } from '../domain/refusal.ts';
import { readForm, typedOf } from '../forms/form.ts';
import { headerForm } from '../forms/header-form.ts';
import { readLedger } from '../forms/ledger-form.ts';
import { type PastedMinutes, pastedForm, splitPastedMinutes } from '../forms/pasted-minutes.ts';
import { pointForm } from '../forms/point-form.ts';
import { counterWords } from '../language/counter.ts';
import { minutesForMember } from './circulation.ts';
import { headerAnew, headerOf } from './meeting-command.ts';
import {
  type Action,
  carryOut,
  type Data,
  formIdOf,
  header,
  isSecretary,
  newFormId,
  refusal,
  textOf,
  toldCard,
  type Visit,
  withMeeting,
} from './visit.ts';

/** Writing the minutes: the header, then point by point on one card, or pasted whole. */
export const minutesActions: Readonly<Record<string, Action>> = {
  'minutes-overview': (visit, data) =>
    withMeeting(visit, textOf(data, 'meetingId'), (facts) =>
      facts.meeting.minutes.stage === 'none' ? refusal(visit, { because: 'minutes-not-open' }) : overview(visit, facts),
    ),
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

/** `referat`: for the secretary opens the draft and takes in what was pasted; for others what has been sent out. */
export async function minutes(visit: Visit, facts: MeetingFacts, pasted: string): Promise<Card> {
  if (!isSecretary(visit)) return minutesForMember(visit, facts);
  const id = `open-minutes.${newFormId()}`;
  const open: MeetingCommand = { type: 'open-minutes', ...header(visit, facts.meetingId, id) };
  return carryOut(visit, open, (now) => {
    if (pasted !== '') return paste(visit, now, pasted);
    const { minutes: stage } = now.meeting;
    const isNew = stage.stage === 'drafting' && Object.keys(stage.draft.texts).length === 0;
    return isNew ? minutesHeaderCard({ ...now, formId: newFormId() }, visit.words) : overview(visit, now);
  });
}

async function paste(visit: Visit, facts: MeetingFacts, pasted: string): Promise<Card> {
  const said = counterWords(visit.words.language);
  const read = readForm(pastedForm, { text: pasted });
  if (!read.ok) {
    const { faults, labels } = visit.words.forms;
    const paragraphs = read.faults.map(({ code, limit }) => faults[code](labels.text ?? '', limit));
    return toldCard(visit, { heading: said.notWritten.heading, paragraphs });
  }
  const points = pointsOf(facts.meeting, facts.body);
  const drafts = points.filter((point) => draftAgendaUnder(point, facts.meeting).length > 0).map(({ id }) => id);
  const split = splitPastedMinutes(read.value.text, points, new Set(drafts));
  if (split.texts.length === 0) return toldCard(visit, { heading: said.notWritten.heading, paragraphs: [said.pasted] });
  return keepPaste(visit, facts.meetingId, split);
}

/** Keeps what was pasted until it is accepted, each text with the revision its point has now. */
function keepPaste(visit: Visit, meetingId: string, pasted: PastedMinutes, above?: Card): Promise<Card> {
  const { texts, unmatched } = pasted;
  const command: MeetingCommand = {
    type: 'paste-minutes',
    texts: texts.map(({ pointId, text }) => ({ pointId, text })),
    unmatched,
    ...header(visit, meetingId, `paste-minutes.${newFormId()}`),
  };
  return carryOut(visit, command, (now) => {
    const preview = pastePreviewCard({ ...now, pasted, formId: newFormId() }, visit.words);
    return above === undefined ? preview : refusedForm(preview, above);
  });
}

/** Where a point was written meanwhile both texts are shown, and the pasted one can be accepted over it once more. */
function pasteDecided(visit: Visit, data: Data, type: 'accept-paste' | 'drop-paste'): Promise<Card> {
  const command: MeetingCommand = { type, ...headerOf(visit, data, type) };
  return carryOut(visit, command, {
    done: (facts) => overview(visit, facts),
    refused: ({ body, meeting, meetingId }, ground) => {
      const pasted = meeting.minutes.stage === 'none' ? undefined : meeting.minutes.pasted;
      if (ground.because !== 'text-changed-meanwhile' || pasted === undefined) return undefined;
      const { theirs } = ground;
      const sections = [{ title: visit.words.minutes.theirs(titleOfMember(body, theirs.by)), text: theirs.text }];
      return keepPaste(visit, meetingId, pasted, refusal(visit, ground, { sections }));
    },
  });
}

async function writeHeader(visit: Visit, data: Data): Promise<Card> {
  const read = readForm(headerForm(visit.body), data);
  const formId = formIdOf(data);
  if (!read.ok)
    return onDraft(visit, data, (facts) =>
      minutesHeaderCard({ ...facts, formId, typed: visit.typed, faults: read.faults }, visit.words),
    );
  const command: MeetingCommand = {
    type: 'write-header',
    header: read.value,
    // Its own id each time: the same header again changes nothing.
    ...headerAnew(visit, data, 'write-header'),
  };
  const { typed } = visit;
  return carryOut(visit, command, {
    done: (facts) => pointAt(visit, facts, pointsOf(facts.meeting, facts.body)[0]?.id ?? ''),
    refused: (facts, ground) =>
      ground.because === 'moderator-absent'
        ? refusedForm(
            minutesHeaderCard({ ...facts, formId, typed }, visit.words),
            refusal({ ...visit, typed: {} }, ground),
          )
        : undefined,
  });
}

/** Keeps the point and goes on to the next; after the last one comes the whole. */
async function writePoint(visit: Visit, data: Data): Promise<Card> {
  const pointId = textOf(data, 'pointId');
  const read = readForm(pointForm, data);
  const formId = formIdOf(data);
  const typed = visit.typed;
  if (!read.ok)
    return onDraft(visit, data, (facts) =>
      minutesPointCard({ ...facts, pointId, formId, typed, faults: read.faults }, visit.words),
    );
  const { text, outcome, base, overrideReason } = read.value;
  const bullets = await bulletsAt(visit, data);
  const command: MeetingCommand = {
    type: 'write-points',
    writings: [{ pointId, text, outcome, ledger: readLedger(bullets, typedOf(data)), baseRevision: base }],
    ...(overrideReason === '' ? {} : { despite: overrideReason }),
    // Its own id each time: the same text again changes nothing, and another from the same card must be seen.
    ...headerAnew(visit, data, 'write-points'),
  };
  return carryOut(visit, command, {
    done: (facts) => {
      const last = pointsOf(facts.meeting, facts.body).at(-1)?.id;
      return pointId === last ? overview(visit, facts) : pointAt(visit, facts, neighbour(facts, pointId, 1));
    },
    refused: (facts, ground) => {
      const again = { ...facts, pointId, formId: newFormId(), typed };
      // Both texts are shown: theirs above, the writer's own still in the input.
      if (ground.because === 'text-changed-meanwhile')
        return minutesPointCard({ ...again, theirs: ground.theirs }, visit.words);
      return MENDED_ON_CARD.has(ground.because)
        ? refusedForm(minutesPointCard(again, visit.words), refusal({ ...visit, typed: {} }, ground))
        : undefined;
    },
  });
}

/** What is refused of a point with its own card shown again, since it is put right there. */
const MENDED_ON_CARD: ReadonlySet<Ground> = new Set<Ground>(['no-decisions-here', 'no-quorum', 'changed-to-what']);

/** The bullets of the point a form is about; a form about no meeting has none. */
export async function bulletsAt({ parts, body }: Visit, data: Data): Promise<readonly string[]> {
  const subject = textOf(data, 'meetingId');
  const meeting = await parts.store.look<Meeting>({ procedure: 'meeting', bodyId: body.id, subject });
  if (meeting?.stage !== 'planned') return [];
  const point = pointsOf(meeting, body).find(({ id }) => id === textOf(data, 'pointId'));
  return point === undefined ? [] : bulletsUnder(point, meeting);
}

function overview({ parts, words }: Visit, facts: MeetingFacts): Card {
  return minutesOverviewCard({ ...facts, origin: parts.origin() }, words);
}

function pointAt(visit: Visit, facts: MeetingFacts, pointId: string): Card {
  if (!pointsOf(facts.meeting, facts.body).some(({ id }) => id === pointId))
    return refusal(visit, { because: 'no-such-point' });
  return minutesPointCard({ ...facts, pointId, formId: newFormId() }, visit.words);
}

/** The point `step` places on, without going past either end. */
function neighbour({ meeting, body }: MeetingFacts, pointId: string, step: 1 | -1): string {
  const points = pointsOf(meeting, body);
  const at = points.findIndex((one) => one.id === pointId);
  return points[Math.min(points.length - 1, Math.max(0, at + step))]?.id ?? pointId;
}

/** A draft that is not open says so; approved minutes are written no more. */
function onDraft(visit: Visit, data: Data, then: (facts: MeetingFacts) => Card): Promise<Card> {
  return withMeeting(visit, textOf(data, 'meetingId'), (facts) => {
    const { minutes: now } = facts.meeting;
    if (now.stage === 'none') return refusal(visit, { because: 'minutes-not-open' });
    return now.stage === 'approved'
      ? refusal(visit, { because: 'approved-already', at: now.approval.at })
      : then(facts);
  });
}
