import type { Clash } from '../../domain/meeting/elsewhere.ts';
import type { AlignmentWarning, Matched } from '../../domain/plan/alignment.ts';
import type { Ground, Refusal } from '../../domain/refusal.ts';
import { cited as citedIn, listed } from '../clauses.ts';
import { dateWithWeekday } from '../dates.ts';

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
