import type { Information } from '../../domain/docket/docket.ts';
import { quoted } from '../clauses.ts';
import { longDate } from '../dates.ts';
import type { Told } from '../told.ts';

const day = (date: Temporal.PlainDate) => longDate(date, 'da');

/** Orientering fra ét udvalg til et andet. */
export const information = {
  came: ({ from, what }: Pick<Information, 'from' | 'what'>): Told => ({
    heading: `Til orientering fra ${from.name}`,
    paragraphs: [what],
  }),
  decided: ({ date, number, title }: NonNullable<Information['decided']>) =>
    `Besluttet på mødet den ${day(date)}, punkt ${number} ${quoted(title, 'da')}`,
  received: (who: string, on: Temporal.PlainDate) => `Modtaget den ${day(on)} (${who})`,
  noted: (from: string, isTold: boolean): Told => ({
    heading: `Orienteringen fra ${from} er noteret som modtaget`,
    paragraphs: [
      isTold
        ? `${from} har fået kvitteringen.`
        : `${from} findes ikke længere her og har derfor ikke fået kvitteringen.`,
    ],
  }),
  /** On the sender's board. */
  acknowledged: (body: string, who: string, on: Temporal.PlainDate) => `Modtaget i ${body} den ${day(on)} (${who})`,
  gone: (name: string) => `${name} findes ikke længere her. Giv orienteringen selv, og notér kvitteringen.`,
  group: 'Til orientering fra andre udvalg',
  labels: { 'addressee-body': 'Skal et af udvalgene her orienteres?' },
  nobody: 'Nej',
  receive: 'Modtaget',
};
