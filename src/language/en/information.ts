import type { Information } from '../../domain/docket/docket.ts';
import { quoted } from '../clauses.ts';
import type { information as da } from '../da/information.ts';
import { longDate } from '../dates.ts';
import type { Told } from '../told.ts';

const day = (date: Temporal.PlainDate) => longDate(date, 'en');

/** Word from one body to another. */
export const information: typeof da = {
  came: ({ from, what }: Pick<Information, 'from' | 'what'>): Told => ({
    heading: `For information, from ${from.name}`,
    paragraphs: [what],
  }),
  decided: ({ date, number, title }: NonNullable<Information['decided']>) =>
    `Decided at the meeting of ${day(date)}, point ${number} ${quoted(title, 'en')}`,
  received: (who: string, on: Temporal.PlainDate) => `Received on ${day(on)} (${who})`,
  noted: (from: string, isTold: boolean): Told => ({
    heading: `The word from ${from} is noted as received`,
    paragraphs: [isTold ? `${from} has the receipt.` : `${from} is no longer here, so it has no receipt.`],
  }),
  /** On the sender's board. */
  acknowledged: (body: string, who: string, on: Temporal.PlainDate) => `Received in ${body} on ${day(on)} (${who})`,
  gone: (name: string) => `${name} is no longer here. Inform it yourself, and note the receipt.`,
  group: 'For information, from other bodies',
  labels: { 'addressee-body': 'Is one of the bodies here to be informed?' },
  nobody: 'No',
  receive: 'Received',
};
