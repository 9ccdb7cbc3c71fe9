import type { TextFinding } from '../../domain/paper/finding.ts';
import { listed, quoted } from '../clauses.ts';
import type { FindingWords } from '../finding-words.ts';

const say = (text: string) => quoted(text, 'da');
const THINGS = { agreement: 'aftalen', guidance: 'vejledningen' } as const;
const PARTIES: Readonly<Record<string, string>> = { municipalities: 'kommunerne', region: 'regionen' };
const number = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;

/** What is found about sums, names and the words themselves. */
export function inText(about: TextFinding): FindingWords {
  switch (about.code) {
    case 'total-differs': {
      const is = `Tallene over giver ${about.sum}; her står ${about.total} (talkolonne ${about.column}).`;
      return about.isRounding
        ? { text: `${is} Det kan skyldes afrunding.`, suggestion: 'Skriv, at tallene er afrundede, eller ret summen.' }
        : { text: is, suggestion: `Kontrollér tallene; summen er ${about.sum}.` };
    }
    case 'amounts-differ': {
      const both = `${say(about.what)} er ${about.here} her og ${about.there} på linje ${about.otherLine}.`;
      return about.isRounding
        ? { text: `${both} Det ene kan være afrundet.`, suggestion: `Skriv ${say('ca.')} ved det afrundede tal.` }
        : { text: both, suggestion: 'Er det samme størrelse? Ellers giv de to hver sit navn.' };
    }
    case 'amounts-merged':
      return {
        text: `${number(about.rows, 'række', 'rækker')} deles om ${number(about.amounts, 'beløb', 'beløb')}; summen passer, men det enkelte beløb kan ikke læses.`,
        suggestion: 'Skriv, hvilke rækker beløbet dækker, eller del det op.',
      };
    case 'period-not-shown':
      return {
        text: `Perioden er ${about.period}, men ${listed(about.missing.map(String), 'da')} er ikke med i oversigten.`,
        suggestion: 'Sæt året på, eller skriv, hvorfor det er udeladt.',
      };
    case 'figures-not-read':
      return {
        text: `Af ${listed(about.figures, 'da')} er kun teksten med her, så indholdet er ikke kontrolleret.`,
        suggestion: 'Er figurerne med i selve dokumentet?',
      };
    case 'two-names':
      return {
        text: `Det ser ud til at være det samme under flere navne: ${listed(about.names.map(say), 'da')}.`,
        suggestion: 'Brug ét navn hele vejen.',
      };
    case 'two-dates':
      return {
        text: `Om ${THINGS[about.what]} står flere datoer: ${listed(about.dates, 'da')}.`,
        suggestion: 'Skriv ved hver dato, hvad den er: forhandlet, vedtaget eller i kraft.',
      };
    case 'placeholder':
      return { text: 'Her mangler der at blive udfyldt noget.', suggestion: 'Udfyld det, eller tag det ud.' };
    case 'slip':
      return { text: `Her står ${say(about.wrong)}.`, suggestion: `Skal der stå ${say(about.right)}?` };
    case 'verb-missing':
      return { text: 'Sætningen mangler et udsagnsord.', suggestion: `Sæt for eksempel ${say('er')} ind.` };
    case 'doubled-stop':
      return { text: 'Her er to punktummer.', suggestion: 'Fjern det ene.' };
    case 'stray-comma':
      return { text: 'Her står et komma forkert.', suggestion: `Skal der stå ${say(about.right)}?` };
    case 'repeated-address':
      return { text: `Den samme adresse står ${about.times} gange.`, suggestion: 'Lad den stå én gang.' };
    case 'mixed-bullets':
      return {
        text: `Indstillingerne har forskellige tegn foran: ${listed(about.marks.map(say), 'da')}.`,
        suggestion: 'Brug det samme tegn hele vejen.',
      };
    case 'mixed-labels':
      return {
        text: `De andre steder står der ${say(about.usual)}.`,
        suggestion: `Skriv ${say(about.usual)} også her.`,
      };
    case 'title-differs':
      return about.said === 'agenda'
        ? {
            text: `Dokumentet hedder ${say('Dagsorden')}, men indeholder et referat.`,
            suggestion: `Kald det ${say('Dagsorden med referat')} eller ${say('Referat')}.`,
          }
        : {
            text: `Dokumentet hedder ${say('Referat')}, men intet punkt har et referat.`,
            suggestion: `Kald det ${say('Dagsorden')}, eller skriv referatet.`,
          };
    case 'undated': {
      const names = { date: 'dato', author: 'forfatter', version: 'version' };
      return {
        text: `Dokumentet har ikke ${listed(
          about.missing.map((one) => names[one]),
          'da',
        ).replace(' og ', ' eller ')}.`,
        suggestion: 'Skriv det på, så man kan se, hvilken udgave man har.',
      };
    }
    case 'one-party': {
      const party = PARTIES[about.party] ?? about.party;
      return about.because === 'strife'
        ? {
            text: `Afsnittet handler om intern uenighed hos ${party}.`,
            suggestion: `Skal ${party} læse det? Begræns bilaget til én part, eller tag afsnittet ud.`,
          }
        : {
            text: `Her står, hvad ${party === '' ? 'den ene part' : party} vil opnå i en forhandling.`,
            suggestion: 'Er dokumentet kun til den ene part? Så må det ikke sendes til de andre.',
          };
    }
    case 'norwegian':
      return {
        text: 'Dokumentet er på norsk. Datoer, numre, summer og deltagere er kontrolleret; de danske vendinger er ikke.',
        suggestion: 'Er det det rigtige dokument?',
      };
    case 'unreadable-letters':
      return {
        text: `${number(about.count, 'bogstav', 'bogstaver')} kan ikke læses; filen er gemt eller åbnet med forkert tegnsæt.`,
        suggestion: 'Gem teksten som UTF-8, eller kopiér den igen.',
      };
  }
}
