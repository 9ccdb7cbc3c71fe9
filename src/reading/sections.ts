import type { ReadItem, Said } from '../domain/paper/document.ts';
import { CLOSED, kindOf, LEAD_IN, OPEN, THAT } from '../language/paper-words.ts';
import { firstLine, type Passage } from './passages.ts';

export type Part = 'text' | 'recommendation' | 'minutes' | 'annexes';

/** What stands under one heading of a point; several of a kind are possible. */
export interface Section {
  readonly part: Part;
  /** The heading itself; absent before the first. */
  readonly heading?: Passage;
  readonly passages: readonly Passage[];
}

/** A point with the passages it was read from. */
export interface Point {
  readonly item: ReadItem;
  readonly heading: Passage;
  readonly sections: readonly Section[];
  readonly nested: readonly Passage[];
  /** How what is recommended is led in: »Det indstilles, at«; undefined where it is not. */
  readonly leadIn?: Passage;
}

/** The passages from a point's mark to the next point's as a point.
 * @param nestedOnes passages that are points of an agenda inside one
 * @param first what stands before any heading: the case, or in minutes without headings the minutes
 */
export function pointOf(
  own: readonly Passage[],
  nestedOnes: ReadonlySet<Passage>,
  first: Part = 'text',
): Point | undefined {
  const [heading, ...rest] = own;
  if (heading?.mark === undefined) return undefined;
  const [titled, under] =
    heading.text === '' && rest[0] !== undefined ? [rest[0].text, rest.slice(1)] : [heading.text, rest];
  const nested = under.filter((passage) => nestedOnes.has(passage));
  const sections = sectionsOf(
    under.filter((passage) => !nestedOnes.has(passage)),
    first,
  );
  const { recommendations, leadIn } = recommended(sections);
  const said = (part: Part) => sections.filter((section) => section.part === part);
  const minutes = said('minutes');
  const { kind, title } = kindOf(titled);
  return {
    heading,
    sections,
    nested,
    ...(leadIn === undefined ? {} : { leadIn }),
    item: {
      number: numberOf(heading),
      title: title.replace(CLOSED, '').replace(OPEN, '').replace(/\s+/g, ' ').trim(),
      ...(kind === undefined ? {} : { kind }),
      isClosed: CLOSED.test(titled),
      line: firstLine(heading),
      text: said('text').flatMap(({ passages }) => passages.flatMap(plain)),
      ...(recommendations === undefined ? {} : { recommendations }),
      ...(minutes.length === 0 ? {} : { minutes: minutes.flatMap(({ passages }) => passages.flatMap(plain)) }),
      annexes: said('annexes').flatMap(({ passages }) => passages.flatMap(plain)),
      nested: nested.map((passage) => ({
        number: passage.mark?.number ?? 0,
        text: passage.text,
        line: firstLine(passage),
      })),
    },
  };
}

/** `02-14`, `7`: the number without what is written around it. */
export function numberOf({ mark }: Passage): string {
  if (mark === undefined) return '';
  if (mark.family === 'decimal') return `${mark.series}.${mark.number}`;
  return mark.family === 'year' ? mark.text.replace(/[.:)]$/, '') : String(mark.number);
}

function plain(passage: Passage): readonly Said[] {
  return passage.text === '' ? [] : [{ text: passage.text, line: firstLine(passage) }];
}

/** A heading opens a section; so does »Det indstilles, at ...« without one. What stands on the heading's line belongs to it. */
function sectionsOf(passages: readonly Passage[], first: Part): readonly Section[] {
  const sections: { part: Part; heading?: Passage; passages: Passage[] }[] = [{ part: first, passages: [] }];
  for (const passage of passages) {
    const { label } = passage;
    if (label !== undefined) {
      const part = label.label === 'case' ? 'text' : label.label;
      sections.push({ part, heading: passage, passages: passage.text === '' ? [] : [passage] });
    } else if (sections.at(-1)?.part === 'text' && passage.mark === undefined && LEAD_IN.test(passage.text)) {
      sections.push({ part: 'recommendation', passages: [passage] });
    } else sections.at(-1)?.passages.push(passage);
  }
  return sections.filter(({ heading, passages }) => heading !== undefined || passages.length > 0);
}

function recommended(sections: readonly Section[]): { recommendations?: readonly Said[]; leadIn?: Passage } {
  const own = sections.filter(({ part }) => part === 'recommendation');
  if (own.length === 0) return {};
  const passages = own.flatMap(({ passages }) => passages);
  const leadIn = passages.find(({ text }) => LEAD_IN.test(text));
  const marked = passages.some(({ mark, text }) => mark !== undefined || THAT.test(text));
  const recommendations = passages.flatMap((passage): readonly Said[] => {
    const text = passage.text
      .replace(LEAD_IN, '')
      .replace(THAT, '')
      .replace(/^[\s:]+|[\s:]+$/g, '');
    // »Det indstilles, at Klyngestyregruppe Nord« only leads in to the bullets under it.
    const onlyLeadsIn = passage === leadIn && marked && !/[.;]$/.test(text);
    return text === '' || onlyLeadsIn ? [] : [{ text, line: firstLine(passage) }];
  });
  return { recommendations, ...(leadIn === undefined ? {} : { leadIn }) };
}
