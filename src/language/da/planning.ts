import type { Body } from '../../domain/body/body.ts';
import type { Clash } from '../../domain/meeting/elsewhere.ts';
import type { Slot } from '../../domain/meeting/slot.ts';
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
  putOnAgenda: 'Sæt på dagsordenen',
  item: (period: string, dates: readonly string[]) => ({
    topic: `Mødeplan ${period}`,
    background: '',
    what: dates.join('\n'),
    how: 'Planen forelægges til godkendelse.',
    why: 'Møderne i udvalget kommer først i kalenderen, når planen er godkendt.',
    recommendation: 'At mødeplanen godkendes.',
  }),
  onAgenda: (period: string, meeting: string): Told => ({
    heading: 'Mødeplanen er lagt blandt punkterne',
    paragraphs: [
      `Mødeplan ${period} er et punkt til mødet ${meeting}. Skriv »punkter« for at give det plads på dagsordenen. Tryk »Beslutning om mødedatoer« på punktet, når referatet skrives.`,
    ],
  }),
  decideDates: 'Beslutning om mødedatoer',
  decideForm: (point: string, proposal: string | undefined): Told => ({
    heading: `Beslutning om mødedatoer: ${point}`,
    paragraphs: [
      'Skriv én ændring på hver linje, for eksempel »22. april kl. 13-15 flyttes til 19. april kl. 12.30-14«. Kalender, frister og varighed følger med, og beslutningen skrives i referatet.',
      ...(proposal === undefined ? [] : [`Der ligger et forslag til mødeplan ${proposal}.`]),
    ],
  }),
  decideLabels: { 'date-changes': 'Ændringer', approves: 'Mødeplanen' },
  approvesChoices: { true: 'Godkendt med ændringerne', false: 'Ikke behandlet her' },
  saveDecision: 'Gem beslutningen',
  changeFaults: {
    'not-two-dates': 'der skal stå to datoer med »flyttes til« imellem.',
    'unknown-meeting': 'der er intet møde at flytte den dag.',
    'wrong-weekday': 'ugedagen passer ikke til datoen.',
  },
  decidedAt: (date: Temporal.PlainDate, number: string): string => `Besluttet på mødet ${day(date)}, punkt ${number}.`,
  decision: (period: string | undefined, changes: readonly (readonly [string, string])[]): string =>
    [
      ...(period === undefined ? [] : [`Mødeplan ${period} godkendes${changes.length === 0 ? '' : ' med ændringer'}.`]),
      ...changes.map(([from, to]) => `Mødet ${from} flyttes til ${to}.`),
    ].join('\n'),
  decided: (sentences: string): Told => ({
    heading: 'Beslutningen er ført ud i livet',
    paragraphs: [...sentences.split('\n'), 'Kalenderen og fristerne følger med, og det står i referatet.'],
  }),
  keepDate: 'Fasthold datoen',
  dateKept: (body: Pick<Body, 'shortName'>, slot: Slot): Told => ({
    heading: `Mødet i ${body.shortName} ${day(slot.date)} fastholdes`,
    paragraphs: [
      'Der er spurgt, om mødet kan flyttes. Datoen står ved magt. Den, der ikke kan komme, kan sende en suppleant.',
    ],
  }),
  kept: (on: Temporal.PlainDate): Told => ({
    heading: 'Datoen er fastholdt',
    paragraphs: [`Mødet holdes ${day(on)}. Medlemmerne får besked med begrundelsen, og at de kan sende suppleanter.`],
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
