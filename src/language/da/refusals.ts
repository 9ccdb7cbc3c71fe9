import type { Step } from '../../domain/body/count.ts';
import type { ItemField } from '../../domain/body/rules-of-procedure.ts';
import type { Ground, Refusal } from '../../domain/refusal.ts';
import { cited, listed, quoted, quotedAll } from '../clauses.ts';
import { clockTime, dateWithWeekday, longDate, moment } from '../dates.ts';
import { docketRefusals } from '../docket-refusals.ts';
import { paperRefusals } from '../paper-refusals.ts';
import type { Refused } from '../told.ts';
import { topicRefusals } from '../topic-refusals.ts';
import { approvalRefusals } from './approval-refusals.ts';
import { dialogueRefusals } from './dialogue-meetings.ts';
import { draftAgenda } from './draft-agenda.ts';
import { duties as dutyWords } from './duties.ts';
import { forms } from './forms.ts';
import { itemKindRefusals } from './item-kinds.ts';
import { keepingRefusals } from './keeping.ts';
import { planningRefusals } from './planning.ts';
import { between } from './refusals-between.ts';
import { staleItems } from './stale-items.ts';
import { waivers } from './waivers.ts';
import { writtenRefusals } from './written.ts';

/** A sentence for each ground. One that is missing does not compile. @param zone the body's time zone */
export type RefusalWords = {
  readonly [G in Ground]: (refusal: Extract<Refusal, { because: G }>, zone: string) => Refused;
};

const NEEDS = {
  member: 'medlemmer af udvalget',
  secretary: 'udvalgets sekretær',
  chair: 'formanden',
  author: 'den, der har indsendt det',
  owner: 'den ansvarlige eller sekretæren',
  'chair-or-secretary': 'formanden eller sekretæren',
} as const;

const ASK = 'Skriv til sekretariatet, hvis du er i tvivl.';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'da');
const field = (name: ItemField) => quoted(forms.fields[name], 'da');
const titles = (all: readonly string[]) => quotedAll(all, 'da');

/** A bullet may be as long as the whole recommendation. */
const short = (text: string) => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

export const refusalHeading = 'Det kan ikke lade sig gøre';

export const steps: Readonly<Record<Step, string>> = {
  'call-for-items': 'Indkaldelse af punkter',
  'items-due': 'Punkter i hænde',
  'agenda-release': 'Udsendelse af dagsorden',
  'minutes-circulation': 'Udsendelse af referat',
};

export const refusals: RefusalWords = {
  ...planningRefusals,
  ...between,
  ...writtenRefusals,
  ...docketRefusals.da,
  ...dialogueRefusals,
  ...topicRefusals.da,
  ...paperRefusals.da,
  ...approvalRefusals,
  ...keepingRefusals,
  'no-such-body': () => ['Det udvalg kender jeg ikke.', 'Skriv »udvalg« for at se de udvalg, du sidder i.'],
  'no-such-meeting': () => ['Det møde findes ikke.', 'Skriv »status« for at se udvalgets møder.'],
  'not-allowed': ({ needs }) => [`Det kan kun ${NEEDS[needs]} gøre.`, ASK],
  'reason-missing': () => ['Der mangler en begrundelse.', 'Skriv den, og send igen.'],
  'not-their-substitute': ({ title }) => [
    `${title} er ikke suppleant for dig.`,
    'Vælg en af dem, der foreslås, eller skriv selv, hvem der kommer.',
  ],
  'substitute-comes-for-another': ({ title }) => [
    `${title} kommer allerede i en andens sted.`,
    'Vælg en anden, eller skriv selv, hvem der kommer.',
  ],
  'plan-empty': () => ['Der er ingen møder i planen.', 'Behold mindst ét møde, og godkend igen.'],
  'plan-not-proposed': () => [
    'Der er ikke foreslået en mødeplan.',
    'Skriv »mødeplan« og årstallet, for eksempel »mødeplan 2027«.',
  ],
  'plan-has-doubts': ({ dates }) => [
    `Der er forbehold ved ${listed(
      dates.map((date) => longDate(date, 'da')),
      'da',
    )}.`,
    'Ret datoerne, eller sæt kryds ved, at du har set forbeholdene.',
  ],
  'meeting-exists': ({ date }) => [
    `Der er allerede et møde ${day(date)}.`,
    'Vælg en anden dag, eller flyt det andet møde.',
  ],
  'meeting-cancelled': ({ date, reason }) => [
    `Mødet ${day(date)} er aflyst. Begrundelse: ${reason}`,
    'Skriv »status« for at se de øvrige møder.',
  ],
  'in-the-past': ({ date }) => [`${longDate(date, 'da')} er allerede gået.`, 'Vælg en dag, der kommer.'],
  'nothing-changed': () => ['Der er ikke ændret noget.', 'Ret dag, tid eller varighed, og send igen.'],
  'meeting-begun': ({ date }) => [`Mødet ${day(date)} er begyndt.`, 'Skriv det i stedet i referatet.'],
  'meeting-not-begun': ({ date, start }) => [
    `Mødet begynder først ${day(date)} ${clockTime(start, 'da')}.`,
    'Prøv igen, når mødet er begyndt.',
  ],
  'items-not-called-for': ({ call }) => [
    'Der er endnu ikke indkaldt punkter til mødet.',
    call === undefined
      ? 'Sekretariatet giver besked, når der indkaldes.'
      : `Punkter indkaldes senest ${day(call.due)}: ${cited(call.clause, 'da')}.`,
  ],
  'items-called-for-already': ({ at }, zone) => [
    `Punkter blev indkaldt ${moment(at, zone, 'da')}.`,
    'Skriv »punkter« for at se, hvem der har svaret.',
  ],
  'items-were-due': ({ deadline }) => [
    `Punkter skulle være sekretariatet i hænde senest ${day(deadline.due)}: ${cited(deadline.clause, 'da')}.`,
    'Skriv til sekretariatet, hvis punktet ikke kan vente til næste møde.',
  ],
  'field-missing': ({ field: name, clause }) => [
    `${field(name)} skal udfyldes: ${cited(clause, 'da')}.`,
    'Udfyld feltet, og send igen.',
  ],
  ...itemKindRefusals,
  'no-such-item': () => ['Det punkt findes ikke.', 'Skriv »punkter« for at se dem, der er.'],
  'item-withdrawn': () => [
    'Punktet er trukket tilbage.',
    'Indsend det igen som et nyt punkt, hvis det alligevel skal med.',
  ],
  'item-already-placed': () => ['Sekretariatet har allerede behandlet punktet.', ASK],
  'item-changed-meanwhile': () => staleItems.changedMeanwhile,
  'item-in-time': ({ externalDate, meeting }) => staleItems.inTime(externalDate, meeting),
  'no-such-section': () => ['Det afsnit har dagsordenen ikke.', 'Vælg et af dem, kortet viser.'],
  'waiver-needed': ({ granter, clause }) => [
    `${waivers.needed[granter]} ${cited(clause, 'da')}.`,
    waivers.remedy[granter],
  ],
  'late-item-needs-reason': ({ deadline }) => [
    `Punktet kom efter ${day(deadline.due)}: ${cited(deadline.clause, 'da')}.`,
    'Skriv, hvorfor det tages med alligevel; begrundelsen følger punktet.',
  ],
  'items-unplaced': ({ titles: all }) => [
    `Disse punkter er ikke behandlet: ${titles(all)}.`,
    'Skriv »punkter«, og behandl dem først.',
  ],
  'chair-sees-agenda-first': () => ['Formanden skal se dagsordenen, før den sendes ud.', 'Tryk »Vis formanden først«.'],
  'agenda-released-already': ({ at }, zone) => [
    `Dagsordenen blev sendt ud ${moment(at, zone, 'da')}, og der er intet nyt at sende.`,
    'Sæt et punkt mere på for at sende en supplerende dagsorden.',
  ],
  'agenda-not-released': () => ['Dagsordenen er ikke sendt ud endnu.', 'Skriv »dagsorden« for at se og sende den.'],
  'minutes-not-open': () => ['Der er ikke begyndt på et referat.', 'Skriv »referat« for at begynde.'],
  'no-draft-agenda': () => draftAgenda.refusals.none,
  'draft-agenda-sent': () => draftAgenda.refusals.sent,
  'draft-agenda-empty': () => draftAgenda.refusals.empty,
  'no-such-point': () => ['Det punkt står ikke på dagsordenen.', 'Skriv »referat« for at se punkterne.'],
  'text-changed-meanwhile': () => [
    'En anden har rettet punktet, mens du skrev.',
    'Din tekst står her endnu. Saml de to, og gem igen.',
  ],
  'no-decisions-here': ({ point, clause }) => [
    `Der træffes ikke beslutninger under ${quoted(point, 'da')}: ${cited(clause, 'da')}.`,
    'Flyt beslutningen til et andet punkt, eller skriv, hvorfor den træffes her.',
  ],
  'points-unwritten': ({ titles: all }) => [
    `Der mangler tekst under ${titles(all)}.`,
    'Skriv »referat«, og udfyld punkterne.',
  ],
  'outcome-missing': ({ titles: all }) => [
    `Der mangler et resultat ved ${titles(all)}.`,
    'Vælg, hvad der blev af indstillingen.',
  ],
  'recommendations-unanswered': ({ points }) => [
    `Referatet svarer ikke på hele indstillingen: ${points
      .map(({ title, bullets }) => `${quoted(title, 'da')} mangler svar på ${titles(bullets.map(short))}`)
      .join('; ')}.`,
    'Skriv »referat«, åbn punktet, og vælg for hver del af indstillingen, om den blev fulgt, ændret, udsat eller ikke behandlet.',
  ],
  'no-quorum': ({ titles: all, present, needed, clause }) => [
    `Udvalget var ikke beslutningsdygtigt ved ${titles(all)}: ${present} til stede, ${needed} kræves: ${cited(clause, 'da')}.`,
    'Ret fremmødet, eller skriv ved punktet, hvorfor der alligevel blev truffet beslutning. Begrundelsen kommer med i referatet.',
  ],
  'no-paid-doctors': () => [
    'Udvalgets regler siger ikke, at læger honoreres for at deltage.',
    'Skriv »paid-doctors« ind i udvalgets fil, hvis de gør.',
  ],
  'too-many-paid': ({ number, chosen, clause }) => [
    `Der er valgt ${chosen}, og højst ${number} honoreres: ${cited(clause, 'da')}.`,
    'Fjern krydset ved dem, der deltog uden honorar, og gem igen.',
  ],
  'moderator-absent': ({ title }) => [
    `${title} er skrevet både som ordstyrer og som fraværende.`,
    'Vælg den, der var ordstyrer, eller ret fremmødet, og gem igen.',
  ],
  'changed-to-what': ({ bullets }) => [
    `Der står ikke, hvad der blev besluttet i stedet for ${titles(bullets.map(short))}.`,
    'Skriv det ved siden af »Ændret«, og gem igen.',
  ],
  'already-circulated': () => [
    'Referatet er allerede sendt ud.',
    'Skriv »bemærkninger« for at se, hvad medlemmerne har svaret.',
  ],
  'approved-at-the-meeting': ({ clause }) => [
    `Referatet godkendes på selve mødet og sendes ikke ud til bemærkninger: ${cited(clause, 'da')}.`,
    'Skriv »godkend referat«.',
  ],
  'not-circulating': () => [
    'Referatet er ikke sendt ud til bemærkninger.',
    'Skriv »rundsend referat« for at sende det.',
  ],
  'window-closed': ({ lastDay, clause }) => [
    `Fristen for bemærkninger udløb ${day(lastDay)}: ${cited(clause, 'da')}.`,
    'Skriv til sekretariatet, hvis der er en fejl i referatet.',
  ],
  'window-still-open': ({ lastDay, clause }) => [
    `Medlemmerne kan komme med bemærkninger til og med ${day(lastDay)}: ${cited(clause, 'da')}.`,
    'Referatet godkendes af sig selv, når fristen er udløbet uden indsigelser.',
  ],
  'no-such-comment': () => ['Den bemærkning findes ikke.', 'Skriv »bemærkninger« for at se dem, der er.'],
  'not-an-objection': () => [
    'Det er en bemærkning og ikke en indsigelse.',
    'Kun en indsigelse kan trækkes tilbage eller imødekommes.',
  ],
  'approved-already': ({ at }, zone) => [
    `Referatet blev godkendt ${moment(at, zone, 'da')}.`,
    'Rettelser tages op på næste møde.',
  ],
  'next-meeting-not-begun': ({ clause, next }) => [
    `Referatet godkendes på næste møde: ${cited(clause, 'da')}.`,
    next === undefined ? 'Der er ikke planlagt et næste møde endnu.' : `Næste møde er ${day(next)}.`,
  ],
  'objections-open': ({ count }) => [
    count === 1 ? 'Der er én åben indsigelse.' : `Der er ${count} åbne indsigelser.`,
    'Skriv »bemærkninger«, og svar på dem først.',
  ],
  'no-such-guest': () => ['Den gæst står ikke i udvalgets fil.', 'Vælg en på listen, eller skriv gæsten som tekst.'],
  'no-duties': () => ['Udvalgets regler nævner ikke nogen sådan pligt.', 'Pligter står i udvalgets fil under duties.'],
  'no-such-duty': () => ['Den pligt findes ikke.', 'Skriv »pligter« for at se årets pligter.'],
  'duty-waits': ({ for: first, clause }) => [
    `Pligten venter på en anden: ${quoted(first, 'da')}. ${cited(clause, 'da')}`,
    'Afslut den først.',
  ],
  'duty-done': ({ at }, zone) => [
    `Pligten blev udført ${moment(at, zone, 'da')}.`,
    'Tryk »Ret«, hvis noget er forkert.',
  ],
  'account-lacks': ({ field: missing, clause }) => [
    `${dutyWords.lacks(missing)} mangler at blive udfyldt. ${cited(clause, 'da')}`,
    'Udfyld feltet, og send igen.',
  ],
  'in-the-future': ({ date }) => [`${longDate(date, 'da')} er ikke kommet endnu.`, 'Ret datoen, og send igen.'],
};
