import type { Said } from '../domain/paper/document.ts';
import type { Field } from '../language/paper-vocabulary.ts';
import { CLOCK, calledIn, MEETING_OF, READERS, WHEN } from '../language/paper-words.ts';
import { isBodyLike } from '../language/persons.ts';
import { type DayWritten, daysWritten, hoursIn } from './dates.ts';
import { firstLine, type Passage } from './passages.ts';

/** What stands before the first point. */
export interface Head {
  readonly passages: readonly Passage[];
  readonly title?: Said;
  readonly body?: Said;
  /** The day of the meeting as it is written, also where there is no such day. */
  readonly day?: DayWritten;
  readonly start?: Temporal.PlainTime;
  readonly end?: Temporal.PlainTime;
  readonly place?: Said;
}

/** A title is short, and near the top. */
const TITLE_WITHIN = 8;
const LONGEST_TITLE = 160;

export function headOf(passages: readonly Passage[]): Head {
  const field = (wanted: Field) => passages.find((passage) => passage.field?.field === wanted && passage.text !== '');
  const top = passages.slice(0, TITLE_WITHIN).filter((one) => one.field === undefined && one.mark === undefined);
  const titled = top.find((one) => worded(one).length <= LONGEST_TITLE && calledIn(worded(one)).length > 0);
  const day = dayOf(passages);
  const [start, end] = ['start', 'end'].map((name) => {
    const said = field(name === 'start' ? 'start' : 'end');
    return said === undefined ? undefined : hoursIn(said.text).from;
  });
  const timed = passages.filter((passage) => passage.field?.field === 'time');
  const hours = day?.from === undefined ? timed.flatMap((passage) => hoursAnywhere(passage) ?? [])[0] : day;
  const [from, to] = [start ?? hours?.from, end ?? hours?.to];
  const place = field('place');
  const body = field('body') ?? bodyLine(top, titled);
  return {
    passages,
    ...(titled === undefined ? {} : { title: { text: worded(titled), line: firstLine(titled) } }),
    ...(body === undefined
      ? {}
      : {
          body: {
            text: (body.field === undefined ? named(body, titled) : undefined) ?? body.text,
            line: firstLine(body),
          },
        }),
    ...(day === undefined ? {} : { day }),
    ...(from === undefined ? {} : { start: from }),
    ...(to === undefined ? {} : { end: to }),
    ...(place === undefined ? {} : { place: { text: place.text, line: firstLine(place) } }),
  };
}

/** »Referat« alone on the first line is read as a heading; before the first point it is the title. */
function worded({ text, label }: Passage): string {
  return label === undefined ? text : `${label.word}${text === '' ? '' : ` ${text}`}`;
}

const CLOCKED = new RegExp(`(?<![\\p{L}])(?:${CLOCK})\\s?\\d|(?<![\\d.-])\\d{1,2}[.:]\\d{2}`, 'iu');

function hoursAnywhere({ text }: Passage) {
  const at = text.search(CLOCKED);
  return at < 0 ? undefined : hoursIn(text.slice(at));
}

/** In the field for it; else the first day written in the head, outside other fields. */
function dayOf(passages: readonly Passage[]): DayWritten | undefined {
  const of = (chosen: readonly Passage[]) => chosen.flatMap((passage) => daysWritten(passage).slice(0, 1))[0];
  const timed = passages.filter(({ field }) => field?.field === 'time' || field?.field === 'start');
  const free = passages
    .slice(0, 2 * TITLE_WITHIN)
    .filter((one) => one.field === undefined || one.field.field === 'body');
  return of(timed) ?? of(free);
}

/** What the title itself names (»Referat fra møde i ...«, »Sundhedsudvalget - Referat«), else the line beside it. */
function bodyLine(top: readonly Passage[], titled: Passage | undefined): Passage | undefined {
  if (titled === undefined) return undefined;
  const said = [titled, ...top].find((one) => named(one, titled) !== undefined);
  if (said !== undefined) return said;
  const beside = top.filter(
    (one) =>
      one !== titled &&
      /^\p{Lu}/u.test(one.text) &&
      one.text.length <= 80 &&
      !/[.:?]$/.test(one.text) &&
      daysWritten(one).length === 0,
  );
  // Over the committee's own name may stand whose it is: »Vesterbro Kommune«.
  return beside.find(({ text }) => isBodyLike(text)) ?? beside[0];
}

/** What the title names, or a line that says whose meeting it is: »Møde i KLU Sønderup torsdag den 17. marts«. */
function named(passage: Passage, titled: Passage | undefined): string | undefined {
  const text = worded(passage);
  if (passage === titled || MEETING_OF.test(text)) return bodyIn(text);
  // »Sundhedsforum Midtfjord, onsdag den 19. maj 2027«
  const [day] = daysWritten(passage);
  if (day === undefined) return undefined;
  const before = text.slice(0, day.at).replace(/[\s,]+$/u, '');
  const isDated = before.length <= 80 && /^\p{Lu}[^.,:;?]{4,}$/u.test(before) && isBodyLike(before);
  return isDated ? before : undefined;
}

const IN_TITLE = /(?:\s(?:i|for|of)\s)(?:the\s)?(\p{Lu}[^,.:;\d]{2,80})/u;

function bodyIn(text: string): string | undefined {
  const beside = text
    .split(/\s[-\u2013]\s/)
    .filter((part) => /^\p{Lu}[\p{L}\s-]{3,60}$/u.test(part) && calledIn(part).length === 0 && !READERS.test(part));
  const named = IN_TITLE.exec(text)?.[1] ?? (text.split(/\s[-\u2013]\s/).length === 2 ? beside[0] : undefined);
  return named?.replace(WHEN, '').trim();
}
