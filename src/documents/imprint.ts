import type { Body } from '../domain/body/body.ts';
import { lookOf } from '../domain/body/look.ts';
import type { DocumentWords } from '../language/documents.ts';
import type { Document } from './document.ts';

type Imprint = Pick<
  Document,
  'title' | 'name' | 'subtitle' | 'subject' | 'keywords' | 'look' | 'language' | 'shortName' | 'creator'
>;

/** What every document of a body says of itself: »Referat, KLU Guldborgsund, 8. april 2027«. @param when the day of its meeting, or the period it covers */
export function imprint(title: string, body: Body, when: Temporal.PlainDate | string, words: DocumentWords): Imprint {
  const day = typeof when === 'string' ? when : words.date(when);
  return {
    title,
    name: `${title}, ${body.shortName}, ${day}`,
    subtitle: body.name,
    subject: `${body.name}, ${typeof when === 'string' ? when : words.day(when)}`,
    keywords: [title, body.shortName, body.organisation, when.toString()],
    look: lookOf(body),
    language: words.language,
    shortName: body.shortName,
    creator: body.organisation,
  };
}
