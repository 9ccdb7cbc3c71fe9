import type { DateFinding } from '../../domain/paper/finding.ts';
import { listed, quoted } from '../clauses.ts';
import { closedDayName } from '../closed-days.ts';
import { clockTime, dateWithWeekday, longDate, monthName, weekdayName } from '../dates.ts';
import type { FindingWords } from '../finding-words.ts';

const say = (text: string) => quoted(text, 'da');
const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'da');

const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** What is found about days and times. */
export function onDays(about: DateFinding): FindingWords {
  switch (about.code) {
    case 'weekday-differs': {
      const is = `${longDate(about.date, 'da')} er en ${weekdayName(about.date.dayOfWeek, 'da')}, ikke en ${weekdayName(about.said, 'da')}.`;
      const { keep, likely, because, oldYear } = about;
      if (keep === 'date') {
        const old =
          oldYear === undefined
            ? ''
            : ` I ${oldYear} passede de to sammen, så ugedagen er nok blevet stående fra et gammelt dokument.`;
        const dates = because.map((one) => longDate(one, 'da'));
        return {
          text: `${is} Datoen passer med ${listed(dates, 'da')}, som også står her.${old}`,
          suggestion: `Skriv ${say(day(about.date))}.`,
        };
      }
      if (keep === 'weekday' && likely !== undefined) {
        const why =
          because.length > 0
            ? 'Udvalget har et møde på den ugedag.'
            : likely.year === about.date.year
              ? 'Datoen er en lukket dag, så ugedagen er nok den rigtige.'
              : 'Dokumentets andre datoer ligger i et andet år.';
        return { text: `${is} ${why}`, suggestion: `Skriv ${say(day(likely))}, hvis det er den dag, der menes.` };
      }
      return {
        text: `${is} Det ses ikke af dokumentet, hvilken af de to der er rigtig.`,
        suggestion: `Skriv ${say(day(about.date))}, eller ret datoen.`,
      };
    }
    case 'year-differs': {
      const then =
        about.closedThen === undefined
          ? ''
          : ` ${longDate(about.closedThen.date, 'da')} var en lukket dag (${closedDayName(about.closedThen, 'da')}).`;
      return {
        text: `Her står ${about.said}, men det, der står omkring, hører til ${about.likely}.${then}`,
        suggestion: `Ret ${about.said} til ${about.likely}.`,
      };
    }
    case 'no-such-date':
      return {
        text: `Datoen ${say(about.said)} findes ikke.`,
        suggestion:
          about.likely === undefined
            ? 'Ret datoen.'
            : `Skriv ${say(longDate(about.likely, 'da'))}, hvis det er den dag, der menes.`,
      };
    case 'closed-day':
      return {
        text: `Mødet ligger på en lukket dag: ${day(about.date)} (${closedDayName(about.closed, 'da')}).`,
        suggestion: 'Kontrollér datoen, eller find en anden dag.',
      };
    case 'not-yet-held':
      return {
        text: `Referatet er af et møde, der endnu ikke er holdt: ${day(about.date)}.`,
        suggestion: 'Kontrollér datoen og årstallet.',
      };
    case 'after-holiday':
      return {
        text: `${capital(day(about.date))} er dagen efter ${closedDayName(about.closed, 'da').toLowerCase()}. Det er en hverdag, men mange holder fri.`,
        suggestion: 'Passer dagen for alle?',
      };
    case 'ends-before-start':
      return {
        text: `Mødet slutter (${clockTime(about.to, 'da')}), før det begynder (${clockTime(about.from, 'da')}).`,
        suggestion: 'Ret klokkeslættene.',
      };
    case 'vague-date':
      return {
        text: `${say(about.said)} siger ikke hvilken dag; det kan ikke læses ud af referatet bagefter.`,
        suggestion: 'Skriv datoen, hvis den kendes.',
      };
    case 'next-meeting-outside-months':
      return {
        text: `Næste møde siges at være ${say(about.said)}, men efter reglerne holdes møderne i ${listed(
          about.months.map((month) => monthName(month, 'da')),
          'da',
        )}.`,
        suggestion: 'Er det et ekstraordinært møde, eller er måneden forkert?',
      };
    case 'next-meeting-differs': {
      const time = about.knownStart === undefined ? '' : ` ${clockTime(about.knownStart, 'da')}`;
      const where = about.against === 'calendar' ? 'I kalenderen er' : 'I mødeplanen her i dokumentet er';
      return {
        text: `Næste møde siges at være ${say(about.said)}. ${where} det ${day(about.known)}${time}.`,
        suggestion: `Skriv ${say(`${day(about.known)}${time}`)}, eller ret planen.`,
      };
    }
  }
}
