import type { Body } from '../domain/body/body.ts';
import type { Deadline } from '../domain/calendar/deadline.ts';
import type { Refusal } from '../domain/refusal.ts';
import { refused } from '../language/refused.ts';
import type { Words } from '../language/words.ts';
import type { Button } from './button.ts';
import { type Card, card } from './card.ts';
import { labelOf, type Row, shortened } from './facts.ts';
import type { Section } from './notice.ts';
import { countOf } from './why.ts';

interface RefusalView {
  readonly heading: string;
  readonly sentence: string;
  readonly remedy: string;
  readonly why: readonly Row[];
  readonly sections: readonly Section[];
  readonly actions: readonly Button[];
}

const expand = card<RefusalView>('refusal');

export interface RefusalFacts {
  readonly refusal: Refusal;
  /** Absent when nobody knows which body it was about. */
  readonly body?: Pick<Body, 'calendar'> | undefined;
  /** What can be pressed instead. */
  readonly actions?: readonly Button[] | undefined;
  /** What the form held: its texts are shown, so that nothing that was written is lost with the refusal. */
  readonly typed?: Readonly<Record<string, string>> | undefined;
  /** What else must be seen. */
  readonly sections?: readonly Section[] | undefined;
}

/** Says why something could not be done, by which clause, and what to do instead. */
export function refusalCard(facts: RefusalFacts, words: Words): Card {
  const { refusal, body, actions = [], typed = {}, sections = [] } = facts;
  const [sentence, remedy] = refused(refusal, words, body?.calendar.timeZone ?? 'Europe/Copenhagen');
  const why = 'deadline' in refusal ? countRows(refusal.deadline, words) : [];
  const kept = keptTexts('yours' in refusal ? { text: refusal.yours, ...typed } : typed, words);
  const view: RefusalView = {
    heading: words.refusalHeading,
    sentence,
    remedy,
    why,
    sections: [...(sections ?? []), ...kept],
    actions: actions ?? [],
  };
  return expand(view, words.language);
}

/** A form shown once more with the refusal above it, to be mended and sent again. */
export function refusedForm(form: Card, refusal: Card): Card {
  const above: unknown = refusal.body;
  const below: unknown = form.body;
  return { ...form, body: [...(Array.isArray(above) ? above : []), ...(Array.isArray(below) ? below : [])] };
}

/** The inputs in which people write; one of an id made of these and more (`answer-<comment>`) is one too. */
const WRITTEN = [
  'topic',
  'what',
  'how',
  'why',
  'background',
  'recommendation',
  'annexes',
  'reason',
  'substitute',
  'waiver-reason',
  'question',
  'settled-how',
  'escalation-reason',
  'skip-reason',
  'guests',
  'text',
  'override-reason',
  'comment',
  'answer',
];

/** Characters; the card must stay under Teams' limit. */
const MOST_KEPT = 20_000;

function keptTexts(typed: Readonly<Record<string, string>>, { forms }: Words): readonly Section[] {
  const written = Object.entries(typed).filter(
    ([id, text]) =>
      text.trim() !== '' && (WRITTEN.includes(id) || id.startsWith('answer-') || id.startsWith('instead-')),
  );
  const texts = shortened(
    written.map(([, text]) => text),
    MOST_KEPT,
  );
  return written.map(([id], index) => ({ title: labelOf(id, forms.labels), text: texts[index] ?? '' }));
}

/** The sentence has named the day and its clause; this is how the day was counted. */
function countRows(deadline: Deadline, words: Words): readonly Row[] {
  return [{ title: words.meeting.rows.counted, value: countOf(deadline, words).join('\n') }];
}
