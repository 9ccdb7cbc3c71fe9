import type { Finding } from '../../domain/paper/finding.ts';
import type { PaperLine } from '../../domain/paper/paper.ts';
import { negotiation, noteAuthor, noteVersion, parties, stance, strife } from '../../language/da/slips.ts';
import { calledIn } from '../../language/paper-words.ts';
import { unreadableLetters } from '../cleaning.ts';
import { daysWritten } from '../dates.ts';
import { firstLine, type Passage } from '../passages.ts';
import { place, sentencesOf } from '../place.ts';
import type { Understood } from '../understanding.ts';

/** »Dagsorden« over minutes, and »Referat« over an agenda nobody has written the minutes into. */
export function title({ document, head, points }: Understood): readonly Finding[] {
  const { title } = document;
  const at = head.passages.find((passage) => title !== undefined && firstLine(passage) === title.line);
  if (title === undefined || at === undefined || points.length < 2) return [];
  const called = calledIn(title.text);
  const minuted = points.filter(({ item }) => (item.minutes?.length ?? 0) > 0).length;
  const recommended = points.filter(({ item }) => item.recommendations !== undefined).length;
  const here = { line: title.line, quote: title.text, confidence: 'likely' as const, code: 'title-differs' as const };
  if (called.includes('agenda') && !called.includes('minutes') && minuted * 2 > points.length)
    return [{ ...here, said: 'agenda', is: 'minutes' }];
  const isEmpty = points.every(({ item }) => item.minutes === undefined);
  if (called.includes('minutes') && !called.includes('agenda') && isEmpty && recommended * 2 > points.length)
    return [{ ...here, said: 'minutes', is: 'agenda' }];
  return [];
}

/** How far from either end of a note its date may stand. */
const NEAR_ENDS = 12;

/** A note without date, author or version; an agenda or minutes without the day of the meeting. */
export function undated({ document, head, passages, paper }: Understood): readonly Finding[] {
  const [first] = passages;
  if (first === undefined) return [];
  const at = document.title ?? { text: first.text, line: firstLine(first) };
  const here = { line: at.line, quote: at.text.slice(0, 160), confidence: 'likely' as const, code: 'undated' as const };
  if (document.kind !== 'note') {
    const isMeeting = ['agenda', 'minutes', 'agenda-with-minutes'].includes(document.kind);
    return isMeeting && head.day === undefined && document.items.length >= 2 ? [{ ...here, missing: ['date'] }] : [];
  }
  const ends = [...passages.slice(0, NEAR_ENDS), ...passages.slice(-NEAR_ENDS)];
  const beside = paper.lines.filter(({ part }) => part === 'header' || part === 'footer' || part === 'metadata');
  const hasDate = ends.some(isDateLine) || beside.some(saysWhen);
  const texts = [
    ...ends.map(worded),
    ...beside.map(({ text, property }) => (property === 'author' || property === 'creator' ? 'author' : text)),
  ];
  const missing = [
    ...(hasDate ? [] : (['date'] as const)),
    ...(texts.some((text) => noteAuthor.test(text)) ? [] : (['author'] as const)),
    ...(texts.some((text) => noteVersion.test(text)) ? [] : (['version'] as const)),
  ];
  return hasDate ? [] : [{ ...here, missing }];
}

const worded = ({ field, text }: Passage) => (field === undefined ? text : `${field.word}: ${text}`);

/** A day that stands by itself, in a field or in a short line. */
function isDateLine(passage: Passage): boolean {
  const days = daysWritten(passage);
  if (days.length === 0) return false;
  return passage.field !== undefined || passage.text.length <= 60 || /(?:godkendt|vedtaget|dato)/iu.test(passage.text);
}

function saysWhen({ text, property }: PaperLine): boolean {
  return property !== undefined ? /created|modified|date/iu.test(property) : /(?:19|20)\d{2}/.test(text);
}

/** A passage about one side's quarrels, or its stance in a negotiation: the other side is not to read it. */
export function oneParty({ passages, document }: Understood): readonly Finding[] {
  const quarrel = passages.flatMap((passage): readonly Finding[] => {
    const found = strife.exec(passage.text);
    if (found === null) return [];
    return [
      { ...place(passage, 'likely', found.index, 160), code: 'one-party', party: found[1] ?? '', because: 'strife' },
    ];
  });
  if (document.kind === 'rules' || !passages.some(({ text }) => negotiation.test(text))) return quarrel;
  const stances = passages.flatMap((passage) =>
    sentencesOf(passage.text).flatMap(({ at, text }) => (stance.test(text) ? [{ passage, at, text }] : [])),
  );
  const [first, ...more] = stances;
  if (first === undefined) return quarrel;
  const said = stance.exec(first.text)?.[0] ?? '';
  const party = parties.find(([pattern]) => pattern.test(said))?.[1] ?? '';
  return [
    ...quarrel,
    {
      ...place(first.passage, 'ask', first.at, first.text.length),
      ...(more.length === 0 ? {} : { alsoAt: more.map(({ passage, at }) => place(passage, 'ask', at).line) }),
      code: 'one-party',
      party,
      because: 'stance',
    },
  ];
}

/** That it is Norwegian, so that a reader knows why less was checked. */
export function language({ document, passages }: Understood): readonly Finding[] {
  const [first] = passages;
  return document.language !== 'nb' || first === undefined
    ? []
    : [{ ...place(first, 'sure', 0, 80), code: 'norwegian' }];
}

/** That the points were not read, so that a reader knows why less was checked. */
export function unreadTable({ unreadTable }: Understood): readonly Finding[] {
  if (unreadTable === undefined) return [];
  const { number, text } = unreadTable;
  return [{ line: number, quote: text.replace(/\s+/g, ' '), confidence: 'ask', code: 'table-not-read' }];
}

/** Letters that cannot be what was written, told once. */
export function letters({ paper }: Understood): readonly Finding[] {
  const hit = paper.lines.flatMap(({ number, text }) => {
    const times = unreadableLetters(text);
    return times === 0 ? [] : [{ number, text, times }];
  });
  const [first, ...more] = hit;
  if (first === undefined) return [];
  return [
    {
      line: first.number,
      quote: first.text.trim().slice(0, 80),
      confidence: 'sure',
      ...(more.length === 0 ? {} : { alsoAt: more.slice(0, 20).map(({ number }) => number) }),
      code: 'unreadable-letters',
      count: hit.reduce((all, { times }) => all + times, 0),
    },
  ];
}
