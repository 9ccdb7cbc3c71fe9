import { quoted } from '../clauses.ts';
import { longDate } from '../dates.ts';
import type { Told } from '../told.ts';

const date = (day: Temporal.PlainDate) => longDate(day, 'da');

/** Items whose answer would come after somebody else’s deadline (S4-10), and forms from before an item was changed. */
export const staleItems = {
  changedMeanwhile: [
    'Punktet er rettet, siden du åbnede det.',
    'Det, du har skrevet, står herunder. Gem det, hvis det skal gælde i stedet.',
  ] satisfies readonly [string, string],
  mark: (since: Temporal.PlainDate) => `fristen er den ${date(since)}, før mødet`,
  warning: (title: string, since: Temporal.PlainDate) =>
    `${quoted(title, 'da')}: fristen er den ${date(since)}, før mødet. Punktet kan ikke få indflydelse. Tag det af, og orientér medlemmerne i stedet.`,
  part: 'Fristen passeres før mødet',
  toldLabel: 'Orientering til medlemmerne',
  proposal: (since: Temporal.PlainDate) =>
    `Punktet behandles ikke på mødet, da fristen er den ${date(since)}, før mødet. I orienteres derfor her.`,
  drop: 'Tag af og orientér medlemmerne',
  dropped: (title: string, told: string): Told => ({
    heading: `Punktet ${quoted(title, 'da')} er taget af dagsordenen`,
    paragraphs: [told],
  }),
  inTime: (externalDate: Temporal.PlainDate | undefined, meeting: Temporal.PlainDate): readonly [string, string] => [
    externalDate === undefined
      ? 'Punktet har ingen ydre frist.'
      : `Punktets frist er den ${date(externalDate)}, og mødet er den ${date(meeting)}: det kan nå at blive behandlet.`,
    'Skal det alligevel af, så brug »Løst på sekretariatsniveau« eller »Udsæt punktet«.',
  ],
};
