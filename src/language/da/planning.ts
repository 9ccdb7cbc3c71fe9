import type { Body } from '../../domain/body/body.ts';
import type { Clash } from '../../domain/meeting/elsewhere.ts';
import type { AlignmentWarning, Matched } from '../../domain/plan/alignment.ts';
import type { Half, Period } from '../../domain/plan/plan.ts';
import type { Ground, Refusal } from '../../domain/refusal.ts';
import { cited as citedIn, listed } from '../clauses.ts';
import { dateWithWeekday } from '../dates.ts';
import type { Told } from '../told.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'da');

function alignment(about: AlignmentWarning): string {
  const cited = citedIn(about.own, 'da');
  const { name } = about;
  switch (about.code) {
    case 'alignment-unknown':
      return `Der kendes ingen møder i ${name}, som planen kan afstemmes med: ${cited}.`;
    case 'not-aligned': {
      const between =
        about.until === undefined
          ? `${about.order === 'before' ? 'efter' : 'før'} mødet ${day(about.date)}`
          : `mellem mødet ${day(about.date)} og ${day(about.until)}`;
      return `${name} holder intet møde ${between}, så vidt det vides: ${cited}.`;
    }
    case 'agenda-before-feeder':
      return about.agenda === 'ours'
        ? `Dagsordenen til mødet ${day(about.date)} skal ud ${day(about.agendaDue)}, før ${name} har holdt møde ${day(about.met)}: ${cited}.`
        : `${name} sender sin dagsorden ud ${day(about.agendaDue)}, før mødet ${day(about.met)} er holdt: ${cited}.`;
  }
}

/** What people's calendars tell of an hour; `asked` is how many have one that could be asked. */
interface Calendars {
  readonly asked: number;
  readonly busy: readonly string[];
  readonly unknown: readonly string[];
}

/** What is said of a year's plan beside the plan itself: other bodies, calendars, halves of a year. */
export const planning = {
  alignment,
  /** Undefined for a meeting that is matched to none; that is warned of. */
  matched: ({ alignment: { name, order }, to }: Matched): string | undefined => {
    if (to === undefined) return undefined;
    return `Ligger ${order === 'before' ? 'før' : 'efter'} mødet i ${name} ${day(to)}`;
  },
  clash: ({ with: other, members }: Clash): string =>
    `${other} holder møde i samme tidsrum, og her sidder også ${listed(members, 'da')}.`,
  calendars: ({ asked, busy, unknown }: Calendars): readonly string[] => [
    ...(busy.length === 0 ? [] : [`Optaget: ${listed(busy, 'da')} (${busy.length} af ${asked} med konto)`]),
    ...(busy.length === 0 && unknown.length < asked ? ['Ingen af dem, hvis kalender kan læses, er optaget'] : []),
    ...(unknown.length === 0 ? [] : [`Kender ikke kalenderen for ${listed(unknown, 'da')}`]),
  ],
  period: ({ year, half }: Period): string => (half === undefined ? `${year}` : `${half}. halvår ${year}`),
  planOther: (half: Half): string => `Læg plan for ${half}. halvår`,
  noMonths: (body: Pick<Body, 'shortName'>, period: string): Told => ({
    heading: `Reglerne giver ingen møder i ${period}`,
    paragraphs: [
      `De måneder, hvor ${body.shortName} holder møde, ligger ikke i ${period}. Skriv selv datoerne på linjerne under »mødeplan ${period}«, for eksempel »15. september kl. 12.30-14.00«.`,
    ],
  }),
  moveAnyway: 'Flyt alligevel',
};

/** Why something could not be done, and what can be done instead. */
type Sentences<Of extends Ground> = { readonly [G in Of]: (why: Extract<Refusal, { because: G }>) => [string, string] };

export const planningRefusals: Sentences<'members-elsewhere'> = {
  'members-elsewhere': ({ date, clashes }) => [
    `${day(date)} er nogle af medlemmerne optaget af et andet udvalg. ${clashes.map(planning.clash).join(' ')}`,
    'Vælg en anden tid, eller flyt mødet alligevel.',
  ],
};
