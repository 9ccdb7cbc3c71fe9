import { isOpenObjection } from '../domain/minutes/minutes.ts';
import { pointsOf } from '../domain/minutes/write-minutes.ts';
import { docketWords } from '../language/docket.ts';
import { silenceWords } from '../language/silence.ts';
import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';
import { asManyAsFit } from './as-many-as-fit.ts';
import { type Button, type Link, press } from './button.ts';
import { type Card, card } from './card.ts';
import { minutesDocumentLinks } from './document-links.ts';
import { about, deadlineOf, type FormFacts, type MeetingFacts, nameOf, shortened } from './facts.ts';
import { outcomeLines } from './outcome-lines.ts';

interface OverviewView extends Told {
  readonly warnings: readonly string[];
  readonly rows: readonly {
    number: string;
    title: string;
    text: string;
    state: string;
    color: string;
    actions: readonly Button[];
  }[];
  readonly unmatched: readonly string[];
  readonly note: string;
  readonly links: readonly Link[];
  readonly actions: readonly Button[];
}

const expand = card<OverviewView>('minutes-overview');

/** Every point with whether it is written, and what comes next by the body's own way of approving. */
export function minutesOverviewCard(facts: MeetingFacts & { readonly origin: string }, words: Words): Card {
  const { body, meeting } = facts;
  const points = pointsOf(meeting, body);
  const texts = meeting.minutes.stage === 'none' ? {} : meeting.minutes.draft.texts;
  const isWritten = (id: string) => (texts[id]?.text ?? '') !== '' || outcomeLines(texts[id], words).length > 0;
  const told = words.minutes.overview(
    nameOf(facts, words),
    points.filter((point) => isWritten(point.id)).length,
    points.length,
  );
  const due = deadlineOf(meeting, 'minutes-circulation');
  const view: OverviewView = {
    ...told,
    paragraphs: [...told.paragraphs, ...(due === undefined ? [] : [words.plan.deadline(due)])],
    warnings: [],
    rows: points.map(({ id, number, title }) => ({
      number,
      title,
      text: '',
      state: isWritten(id) ? words.minutes.written : words.minutes.unwritten,
      color: isWritten(id) ? 'Good' : 'Attention',
      actions:
        meeting.minutes.stage === 'approved'
          ? []
          : [
              press(isWritten(id) ? words.buttons.changePoint : words.buttons.writePoint, 'correct-point', {
                ...about(facts),
                pointId: id,
              }),
            ],
    })),
    unmatched: [],
    note: meeting.minutes.stage === 'drafting' ? words.minutes.pasteHint : '',
    links: minutesDocumentLinks(facts, words),
    actions: [
      ...nextSteps(facts, words),
      ...versionsButton(facts, words),
      press(docketWords[words.language].buttons.board, 'run-command', { bodyId: body.id, command: 'follow-ups' }),
    ],
  };
  return fitting(view, words);
}

export interface PasteFacts extends MeetingFacts, Pick<FormFacts, 'formId'> {
  readonly pasted: { readonly texts: readonly { pointId: string; text: string }[]; readonly unmatched: string };
}

/** What a pasted text became, before anything is kept: each point with its own, and what belongs to none. */
export function pastePreviewCard(facts: PasteFacts, words: Words): Card {
  const { body, meeting, pasted, formId } = facts;
  const points = pointsOf(meeting, body);
  const textOf = (id: string) => pasted.texts.find((one) => one.pointId === id)?.text ?? '';
  const whole = points.map((point) => textOf(point.id));
  const shown = shortened([...whole, pasted.unmatched], 14_000);
  const data = { ...about(facts), formId };
  const view: OverviewView = {
    ...words.minutes.paste(whole.filter((text) => text !== '').length, points.length),
    warnings: [],
    rows: points.map(({ number, title }, index) => ({
      number,
      title,
      text: shown[index] ?? '',
      state: whole[index] === '' ? words.minutes.unwritten : words.minutes.written,
      color: whole[index] === '' ? 'Attention' : 'Good',
      actions: [],
    })),
    unmatched: pasted.unmatched === '' ? [] : [`${words.minutes.unmatched}:`, shown.at(-1) ?? ''],
    note: whole.some((text, index) => text !== shown[index]) ? words.minutes.shortenedPaste : '',
    links: [],
    actions: [
      { ...press(words.buttons.acceptPaste, 'accept-paste', data), style: 'positive' },
      press(words.buttons.dropPaste, 'drop-paste', data),
    ],
  };
  return fitting(view, words);
}

/** As many points as fit; the rest, which the document has, are counted. */
function fitting(view: OverviewView, { language }: Words): Card {
  const { rows, note } = view;
  return asManyAsFit(rows.length, (most) => {
    const more = rows.length > most ? docketWords[language].more(rows.length - most) : '';
    const notes = [more, note].filter((text) => text !== '').join(' ');
    return expand({ ...view, rows: rows.slice(0, most), note: notes }, language);
  });
}

/** Once the draft has been sent out it has versions to look at. */
function versionsButton(facts: MeetingFacts, words: Words): readonly Button[] {
  const { minutes } = facts.meeting;
  if (minutes.stage === 'none' || minutes.versions === undefined) return [];
  return [press(silenceWords[words.language].buttons.versions, 'minutes-versions', about(facts))];
}

function nextSteps(facts: MeetingFacts, { buttons }: Words): readonly Button[] {
  const { minutes } = facts.meeting;
  const data = about(facts);
  const header = press(buttons.header, 'minutes-header', data);
  const comments = press(buttons.openComments, 'run-command', { ...data, command: 'comments' });
  const approve = press(buttons.approve, 'run-command', { ...data, command: 'approve-minutes' });
  switch (minutes.stage) {
    case 'none':
      return [];
    case 'with-chair':
      return [header];
    case 'delivering':
    case 'collecting':
      return [header, comments, approve];
    case 'drafting':
      return facts.body.rules.approval.mode === 'at-the-meeting'
        ? [header, approve]
        : [header, press(buttons.circulatePreview, 'run-command', { ...data, command: 'circulate-minutes' })];
    case 'circulating':
      return minutes.heldAt === undefined ? [header, comments] : [header, comments, approve];
    case 'awaiting-next-meeting':
      return [header, comments, approve];
    case 'referred':
      // While an objection is open there is nothing for the secretary to approve.
      return minutes.comments.some(isOpenObjection) ? [header, comments] : [header, comments, approve];
    case 'approved':
      return [];
  }
}
