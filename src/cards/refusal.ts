import type { Body } from '../domain/body/body.ts';
import type { Deadline } from '../domain/calendar/deadline.ts';
import type { Refusal } from '../domain/refusal.ts';
import { refused } from '../language/refused.ts';
import type { Words } from '../language/words.ts';
import type { Button } from './button.ts';
import { type Card, card } from './card.ts';
import type { Row } from './facts.ts';
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
}

/** Says why something could not be done, by which clause, and what to do instead. */
export function refusalCard({ refusal, body, actions = [] }: RefusalFacts, words: Words): Card {
  const [sentence, remedy] = refused(refusal, words, body?.calendar.timeZone ?? 'Europe/Copenhagen');
  const why = 'deadline' in refusal ? countRows(refusal.deadline, words) : [];
  // What was typed must not be lost with the refusal.
  const sections = 'yours' in refusal ? [{ title: words.forms.labels.text ?? '', text: refusal.yours }] : [];
  return expand({ heading: words.refusalHeading, sentence, remedy, why, sections, actions }, words.language);
}

/** The sentence has named the day and its clause; this is how the day was counted. */
function countRows(deadline: Deadline, words: Words): readonly Row[] {
  return [{ title: words.meeting.rows.counted, value: countOf(deadline, words).join('\n') }];
}
