import type { Clause } from '../../domain/body/clause.ts';
import { LEAST_CONTRAST } from '../../domain/body/look.ts';
import type { BetterCall, Slack } from '../../domain/body/slack.ts';
import { AGREED, type FloorWarning } from '../../domain/body/statutory-floor.ts';
import type { RuleWarning } from '../../domain/body/warnings.ts';
import { agreed } from '../agreement.ts';
import { cited as citedIn, listed, quoted } from '../clauses.ts';
import { closedDayName } from '../closed-days.ts';
import { dateWithWeekday, longDate, monthName } from '../dates.ts';
import { approval } from './approval.ts';
import { forms } from './forms.ts';
import { keepingWarning } from './keeping.ts';
import { limits } from './limits.ts';
import { membership } from './membership.ts';
import { parties } from './parties.ts';
import { planning } from './planning.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'da');
const cited = (clause: Clause) => citedIn(clause, 'da');
const say = (text: string) => quoted(text, 'da');
const number = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;

export function warning(about: RuleWarning): string {
  switch (about.code) {
    case 'meeting-on-closed-day':
      return `Mødet ligger på en lukket dag: ${day(about.closed.date)} (${closedDayName(about.closed, 'da')}).`;
    case 'no-slack':
    case 'little-slack':
      return slack(about);
    case 'limit-cuts':
      return limits.cut(about);
    case 'party-not-earlier':
    case 'party-uncounted':
      return parties.warning(about);
    case 'retention-under-proof':
    case 'retention-of-case-documents':
    case 'retention-proposed':
    case 'retention-too-short':
      return keepingWarning(about);
    case 'accent-too-light':
      return `Farven ${say(`#${about.accent}`)} er for lys til tekst på hvidt: kontrasten er ${String(about.contrast).replace('.', ',')} og skal være mindst ${String(LEAST_CONTRAST).replace('.', ',')}. Overskrifter skrives derfor i tekstens farve, og kun streger får farven.`;
    case 'logo-missing':
      return `Billedet ${say(about.file)} ligger ikke i samme mappe som filen. Dokumenterne skrives uden logo.`;
    case 'logo-too-large':
      return `Logoet er ${about.width} gange ${about.height} billedpunkter. Det tegnes kun nogle få centimeter bredt; gem det med højst ${about.most} på den længste led, så åbner dokumenterne hurtigere.`;
    case 'logo-too-thin':
      return `Logoet er ${about.width} gange ${about.height} billedpunkter og bliver under en halv centimeter på den korte led. Klip det til, så det kan ses.`;
    case 'approval-clash': {
      const how = { ...approval.how, 'by-silence': 'af sig selv', 'at-the-meeting': 'på mødet selv' }[about.mode];
      return `Referatet godkendes ${how}: ${cited(about.own)}, og alligevel er ${say(about.title)} et fast punkt: ${cited(about.item)}. Er referatet godkendt før mødet, står punktet til orientering.`;
    }
    case 'approval-unlisted': {
      const what = about.onObjection
        ? 'En indsigelse sender referatet til næste møde'
        : 'Referatet godkendes på næste møde';
      return `${what}: ${cited(about.own)}, men ingen af de faste punkter er til det.`;
    }
    case 'standing-item-by-default':
      return `Fast punkt ${about.place}, ${say(about.title)}, står ikke i ${about.document}. ${about.own.silent ?? ''} ${cited(about.own)}`;
    case 'kind-without-section':
      return `Intet fast punkt tager imod punkter af typen ${say(forms.kinds[about.kind])}.`;
    case 'wheel-month-empty': {
      const themes = about.themes.length === 0 ? '' : ` Dertil hører: ${listed(about.themes, 'da')}.`;
      return `Årshjulet har et møde i ${monthName(about.month, 'da')} ${about.year}, men intet møde fra ${longDate(about.from, 'da')} til ${longDate(about.until, 'da')} er ledigt til det: ${cited(about.own)}.${themes}`;
    }
    case 'too-few-meetings':
    case 'too-many-meetings': {
      const planned = number(about.planned, 'møde', 'møder');
      const said = about.least === about.most ? `${about.least}` : `${about.least} til ${about.most}`;
      return `Der er ${planned} i ${about.year}; reglerne siger ${said}: ${cited(about.own)}.`;
    }
    case 'alignment-unknown':
    case 'not-aligned':
    case 'agenda-before-feeder':
      return planning.alignment(about);
    case 'delegation-vacant':
    case 'delegation-overfilled':
    case 'term-ends':
    case 'term-over':
    case 'office-vacant':
      return membership.warning(about);
    default:
      return floor(about);
  }
}

function slack({ days, itemsDue, agendaDue, wanted, better }: Slack): string {
  const now = `Der er ${number(days, 'arbejdsdag', 'arbejdsdage')} til at samle dagsordenen: punkterne skal være i hænde ${day(itemsDue)}, og den skal ud ${day(agendaDue)}.`;
  return better === undefined ? now : `${now} ${sooner(better, wanted)}`;
}

function sooner({ callOn, itemsDue }: BetterCall, wanted: number): string {
  return `Indkaldes punkterne senest ${day(callOn)} med frist ${day(itemsDue)}, er der ${wanted}.`;
}

function floor(about: FloorWarning): string {
  const law = agreed[about.rule];
  switch (about.code) {
    case 'too-few-meetings-laid-down':
      return `Reglerne nøjes med ${number(about.least, 'møde', 'møder')} om året: ${cited(about.own)}; overenskomsten kræver mindst ${AGREED.leastMeetingsInYear}: ${cited(law)}.`;
    case 'meetings-too-long':
      return `Møderne varer ${about.minutes} minutter: ${cited(about.own)}; overenskomsten siger højst ${AGREED.longestInMinutes}, medmindre der er behov for mere: ${cited(law)}.`;
    case 'no-dispatch-deadline': {
      const none = `${about.document} har ingen frist for udsendelse af dagsordenen; overenskomsten kræver ${AGREED.agendaDaysBefore} dage: ${cited(law)}.`;
      if (about.own === undefined) return none;
      return isSame(about.own, law) ? `${none} Den frist bruges her.` : `${none} Her bruges ${cited(about.own)}.`;
    }
    case 'dispatch-too-late': {
      const when = about.days < 0 ? 'efter mødet' : `${number(Math.floor(about.days), 'dag', 'dage')} før mødet`;
      return `Dagsordenen kan udsendes så sent som ${when}: ${cited(about.own)}; overenskomsten kræver ${AGREED.agendaDaysBefore} dage: ${cited(law)}.`;
    }
    case 'secretariat-elsewhere':
      return `Sekretæren hører til ${about.party}; overenskomsten lægger sekretariatet hos kommunen: ${cited(law)}.`;
    case 'drafts-elsewhere':
      return `Udkast til lokale aftaler sendes til ${listed(about.steps, 'da')}: ${cited(about.own)}; overenskomsten sender dem til Praksisplanudvalget: ${cited(law)}.`;
    case 'no-yearly-evaluation': {
      const what =
        about.lacks === 'evaluation' ? 'den årlige evaluering' : 'orienteringen af Samarbejdsudvalget om den';
      return `Blandt årets pligter (duties) for ${about.document} er ikke ${what}, så intet minder om den; overenskomsten kræver begge: ${cited(law)}.`;
    }
    case 'other-number-of-doctors':
      return `Der betales for ${number(about.paid, 'læge', 'læger')}: ${cited(about.own)}; overenskomsten siger ${AGREED.paidDoctors}: ${cited(law)}.`;
  }
}

function isSame(a: Clause, b: Clause): boolean {
  return a.document === b.document && a.quote === b.quote;
}
