import type { NextMeeting } from '../domain/agenda/agenda.ts';
import { lacksNextMeeting } from '../domain/agenda/next-meeting.ts';
import { seated } from '../domain/body/body.ts';
import type { CommentWindow } from '../domain/minutes/comment-window.ts';
import type { Comment } from '../domain/minutes/minutes.ts';
import { pointsOf } from '../domain/minutes/write-minutes.ts';
import { noNextMeeting, titleAsRead } from '../language/points.ts';
import { silenceWords } from '../language/silence.ts';
import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';
import { approvalLines, noCommentsTitle, ruleIn, timeAfterCorrection } from './approval-lines.ts';
import { type Button, type Link, press, send } from './button.ts';
import { type Card, card } from './card.ts';
import { type ChangeRow, changeRows, newIn } from './changes.ts';
import { minutesDocumentLinks } from './document-links.ts';
import {
  about,
  type Choice,
  type FormFacts,
  faultView,
  type MeetingFacts,
  nameOf,
  pageOf,
  shortened,
  typedOr,
} from './facts.ts';
import { outcomeLines } from './outcome-lines.ts';
import { clauseView } from './why.ts';
import { windowLines } from './window.ts';

interface Input {
  readonly label: string;
  readonly value: string;
}

interface DraftView extends Told {
  readonly faultsHeading: string;
  readonly faults: readonly string[];
  readonly warnings: readonly string[];
  readonly windowEnds: string;
  readonly days: readonly { text: string; skipped: boolean }[];
  readonly clauses: readonly { quote: string; document: string; silent: string }[];
  readonly changesHeading: string;
  readonly changesNote: string;
  readonly changes: readonly ChangeRow[];
  readonly points: readonly { title: string; color: string; recommendation: string; text: string; outcome: string }[];
  readonly form: {
    shown: boolean;
    point: Input & { choices: readonly Choice[] };
    kind: Input & { choices: readonly Choice[] };
    comment: Input;
  };
  /** What is to be written when the draft is not passed or signed. */
  readonly reply: Input & { readonly shown: boolean };
  readonly links: readonly Link[];
  readonly actions: readonly Button[];
}

const expand = card<DraftView>('draft');

/** Characters of the minutes shown on the card; the rest is on the page. The whole card must stay under 28 KB. */
const BUDGET = 12_000;

const KINDS: readonly Comment['kind'][] = ['comment', 'objection'];

export type DraftFacts = MeetingFacts & FormFacts & { readonly origin: string };

/** For the secretary, before sending: the window day by day as it would be if sent now. */
export function circulatePreviewCard(
  facts: MeetingFacts &
    Pick<FormFacts, 'formId'> & {
      readonly origin: string;
      readonly window: CommentWindow | undefined;
      readonly next?: NextMeeting;
    },
  words: Words,
): Card {
  const told = words.minutes.circulatePreview(nameOf(facts, words), seated(facts.body).length);
  const { next } = facts;
  const isLacking = next !== undefined && lacksNextMeeting(facts.body.rules.standingItems, next);
  const view: DraftView = {
    ...draftView(facts, words, told, facts.window),
    warnings: isLacking ? [noNextMeeting(words.language)] : [],
    points: [],
    actions: [
      {
        ...press(words.buttons.circulate, 'circulate-draft', { ...about(facts), formId: facts.formId }),
        style: 'positive',
      },
      press(words.buttons.overview, 'minutes-overview', about(facts)),
    ],
  };
  return expand({ ...view, form: { ...view.form, shown: false } }, words.language);
}

/** For each member: the draft, the time for comments day by day with its clause, and the form to comment with (S1-09). */
export function draftCirculatedCard(facts: DraftFacts, words: Words): Card {
  const told = words.minutes.circulated(facts.body, facts.meeting.slot.date);
  return expand(draftView(facts, words, told, windowOf(facts)), words.language);
}

/** The same after a correction, with the changed point marked and the change word by word. */
export function draftRevisedCard(facts: DraftFacts & { readonly changed?: string | undefined }, words: Words): Card {
  const { body, meeting, changed } = facts;
  const version = meeting.minutes.stage === 'none' ? 1 : meeting.minutes.draft.version;
  const told = words.minutes.revised(body, meeting.slot.date, version, timeAfterCorrection(facts, words));
  const point = pointsOf(meeting, body).find((one) => one.id === changed);
  const named = point === undefined ? [] : [words.minutes.changed(words.minutes.point(point.number, point.title))];
  const view = draftView(facts, words, { ...told, paragraphs: [...told.paragraphs, ...named] }, windowOf(facts));
  const points = view.points.map((one, index) =>
    pointsOf(meeting, body)[index]?.id === changed ? { ...one, color: 'Accent' } : one,
  );
  const changes = changeRows(newIn(facts, changed, words));
  return expand({ ...view, points, changes }, words.language);
}

/** The draft for someone who is to pass or sign it, or write why not. */
export function draftToAnswerCard(
  facts: DraftFacts & { readonly window: CommentWindow | undefined },
  { told, reply, actions }: { readonly told: Told; readonly reply: string; readonly actions: readonly Button[] },
  words: Words,
): Card {
  const view = draftView(facts, words, told, facts.window);
  return expand(
    {
      ...view,
      // The time is the answerer's own, and the sentence above says until when.
      paragraphs: told.paragraphs,
      windowEnds: '',
      form: { ...view.form, shown: false },
      reply: { shown: true, label: reply, value: typedOr(facts, 'reason', '') },
      actions,
    },
    words.language,
  );
}

function windowOf({ meeting }: MeetingFacts): CommentWindow | undefined {
  return meeting.minutes.stage === 'none' ? undefined : meeting.minutes.window;
}

function draftView(facts: DraftFacts, words: Words, told: Told, window: CommentWindow | undefined): DraftView {
  const points = draftPoints(facts, words);
  const page = pageOf(facts.origin, facts);
  const data = { ...about(facts), formId: facts.formId };
  return {
    heading: told.heading,
    paragraphs: [...told.paragraphs, ...approvalLines(facts, words)],
    ...faultView(facts, words),
    warnings: points.cut ? [words.minutes.shortened] : [],
    windowEnds: window === undefined ? '' : words.minutes.windowEnds(window.lastDay),
    days: window === undefined ? [] : windowLines(window, words),
    clauses: [clauseView(window?.clause ?? ruleIn(facts).clause, words)],
    changesHeading: silenceWords[words.language].changes,
    changesNote: silenceWords[words.language].howToRead,
    changes: [],
    points: points.rows,
    form: commentForm(facts, words),
    reply: { shown: false, label: '', value: '' },
    links: [{ title: words.buttons.page, url: page }, ...minutesDocumentLinks(facts, words)],
    actions: [
      send(words.buttons.sendComment, 'comment-on-draft', data),
      press(noCommentsTitle(facts, words), 'say-no-comments', data),
      ...(window === undefined ? [] : [press(words.buttons.why, 'ask-why-window', about(facts))]),
    ],
  };
}

function draftPoints({ body, meeting }: MeetingFacts, words: Words) {
  const texts = meeting.minutes.stage === 'none' ? {} : meeting.minutes.draft.texts;
  const points = pointsOf(meeting, body);
  const recommendations = points.map((point) => {
    const item = meeting.agenda.items.find((one) => one.id === point.itemId);
    return item?.text.fields.recommendation ?? '';
  });
  const whole = [...points.map(({ id }) => texts[id]?.text ?? ''), ...recommendations];
  const shown = shortened(whole, BUDGET);
  const rows = points.map((point, index) => {
    const recommended = shown[points.length + index] ?? '';
    const text = shown[index] ?? '';
    return {
      title: words.minutes.point(point.number, titleAsRead(point, words.language)),
      color: 'Default',
      recommendation: recommended === '' ? '' : `${words.minutes.recommendation}: ${recommended}`,
      text: text === '' && point.from !== 'section' ? words.minutes.noText : text,
      outcome: outcomeLines(texts[point.id], words).join('\n'),
    };
  });
  return { rows, cut: whole.some((text, index) => text !== shown[index]) };
}

function commentForm(facts: DraftFacts, words: Words): DraftView['form'] {
  const { labels } = words.forms;
  const input = (id: string, otherwise: string): Input => ({
    label: labels[id] ?? id,
    value: typedOr(facts, id, otherwise),
  });
  return {
    shown: true,
    point: {
      ...input('point', 'all'),
      choices: [
        { title: words.forms.wholeMinutes, value: 'all' },
        ...pointsOf(facts.meeting, facts.body).map(({ id, number, title }) => ({
          title: words.minutes.point(number, title),
          value: id,
        })),
      ],
    },
    kind: {
      ...input('comment-kind', 'comment'),
      choices: KINDS.map((kind) => ({ title: words.forms.commentKinds[kind], value: kind })),
    },
    comment: input('comment', ''),
  };
}
