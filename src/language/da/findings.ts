import type { Finding, PeopleFinding, PointFinding } from '../../domain/paper/finding.ts';
import { listed, quoted } from '../clauses.ts';
import type { FindingWords } from '../finding-words.ts';
import { inRules } from './findings-in-rules.ts';
import { inText } from './findings-in-text.ts';
import { onDays } from './findings-on-days.ts';

const say = (text: string) => quoted(text, 'da');
/** `16.` within a sentence: `16`. */
const bare = (number: string) => number.replace(/[.)]$/, '');
const point = ({ point, title }: { readonly point: string; readonly title: string }) =>
  `Punkt ${point}, ${say(title)},`;

/** A finding in a sentence, and what to do about it. */
export function finding(about: Finding): FindingWords {
  switch (about.code) {
    case 'weekday-differs':
    case 'year-differs':
    case 'no-such-date':
    case 'closed-day':
    case 'after-holiday':
    case 'not-yet-held':
    case 'ends-before-start':
    case 'vague-date':
    case 'next-meeting-differs':
    case 'next-meeting-outside-months':
      return onDays(about);
    case 'number-missing':
    case 'number-repeated':
    case 'number-out-of-order':
    case 'heading-lost':
    case 'renumber-agenda':
    case 'no-recommendation':
    case 'no-minutes':
    case 'no-lead-in':
    case 'unanswered':
    case 'outcome-differs':
    case 'decided-under-information':
    case 'table-not-read':
    case 'only-a-question':
    case 'fewer-than-said':
      return onPoints(about);
    case 'speaker-not-listed':
    case 'owner-not-listed':
    case 'present-and-absent':
    case 'absent-with-task':
    case 'absent-spoke':
    case 'collective-owner':
    case 'no-owner':
    case 'no-due-day':
      return onPeople(about);
    case 'wheel-takes-most':
    case 'no-point-for-approval':
    case 'discussion-without-heading':
    case 'seats-not-said':
    case 'as-needed-among-fixed':
    case 'two-words':
    case 'approved-twice':
    case 'no-dispatch-day':
    case 'after-what':
    case 'window-without-start':
    case 'working-days-undefined':
    case 'adopted-outside-months':
    case 'member-without-unit':
      return inRules(about);
    default:
      return inText(about);
  }
}

function onPoints(about: PointFinding): FindingWords {
  switch (about.code) {
    case 'number-missing': {
      const missing = listed(about.missing, 'da');
      const between =
        about.before === ''
          ? `Nummereringen begynder med ${about.after}`
          : `Efter ${about.before} kommer ${about.after}`;
      return {
        text: `${between}; ${missing} mangler.`,
        suggestion: `Er der faldet noget ud, så sæt det ind; ellers ret numrene.`,
      };
    }
    case 'number-repeated':
      return {
        text: `Nummeret ${about.number} er brugt før, på linje ${about.first}.`,
        suggestion: 'Ret numrene, så hvert punkt har sit eget.',
      };
    case 'number-out-of-order':
      return {
        text: `Nummeret ${about.number} kommer efter ${about.after}.`,
        suggestion: 'Ret rækkefølgen eller numrene.',
      };
    case 'heading-lost':
      return {
        text: `Her begynder et nyt emne uden overskrift. Det kan være overskriften til ${bare(about.number)}, der er faldet ud.`,
        suggestion: `Mangler der en overskrift ${bare(about.number)}?`,
      };
    case 'renumber-agenda': {
      const struck = listed(about.struck.map(String), 'da');
      return {
        text: `Punkt ${struck} udgår af den anden dagsorden, som derefter har ${about.left} punkter.`,
        suggestion: 'Nummerér punkterne om, når dagsordenen skrives ud.',
      };
    }
    case 'no-recommendation':
      return {
        text: `${point(about)} har ingen indstilling, som de andre punkter har.`,
        suggestion: 'Skal punktet have en indstilling?',
      };
    case 'no-minutes':
      return about.isTold
        ? {
            text: `${point(about)} har ingen overskrift til referatet, som de andre punkter har; hvad der blev besluttet, står i sagens tekst.`,
            suggestion: 'Sæt overskriften over det, der hører til referatet.',
          }
        : { text: `${point(about)} har intet referat.`, suggestion: 'Skriv, hvad der kom ud af punktet.' };
    case 'no-lead-in':
      return {
        text: `${point(about)} har en indstilling uden den indledning, de andre har.`,
        suggestion: `Indled med ${say('Det indstilles, at')}.`,
      };
    case 'unanswered':
      return {
        text: `Referatet af punkt ${about.point} siger intet om indstillingen ${say(about.recommendation)}.`,
        suggestion: 'Skriv, om den blev fulgt, ændret eller ikke behandlet.',
      };
    case 'outcome-differs':
      return {
        text: `Under punkt ${about.point} blev alternativet besluttet; indstillingen var ${say(about.recommendation)}.`,
        suggestion: 'Skriv i referatet, at indstillingen ikke blev fulgt, hvis det var sådan.',
      };
    case 'decided-under-information':
      return {
        text: `${point(about)} er ikke til beslutning, men her er noteret en beslutning.`,
        suggestion: 'Var beslutningen varslet? Ellers hører den til på et beslutningspunkt.',
      };
    case 'table-not-read':
      return {
        text: 'Punkterne står i en tabel, hvis rækker og kolonner ikke kan skilles ad i denne fil. De er ikke kontrolleret.',
        suggestion: 'Aflever Word-filen, eller indsæt tabellen fra den.',
      };
    case 'only-a-question':
      return { text: 'Her står kun et spørgsmål.', suggestion: 'Skriv, hvad der ønskes drøftet, eller tag det ud.' };
    case 'fewer-than-said':
      return {
        text: `Der siges ${about.said}, men referatet har ${about.count}.`,
        suggestion: 'Mangler der en, eller står to under ét?',
      };
  }
}

function onPeople(about: PeopleFinding): FindingWords {
  switch (about.code) {
    case 'speaker-not-listed':
      return {
        text: `${about.name} deltager i punktet, men står hverken blandt deltagere, gæster eller afbud.`,
        suggestion: 'Sæt navnet på som gæst, med det punkt det gælder.',
      };
    case 'owner-not-listed':
      return {
        text: `${about.name} får en opgave, men står ikke på deltagerlisten.`,
        suggestion: 'Sørg for, at vedkommende får besked, eller ret navnet.',
      };
    case 'present-and-absent':
      return {
        text: `${about.name} har afbud, men står også som deltager på linje ${about.other}.`,
        suggestion: 'Lad navnet stå ét af stederne.',
      };
    case 'absent-with-task':
      return {
        text: `${about.name} havde afbud, men får en opgave her.`,
        suggestion: 'Sørg for, at vedkommende får besked om opgaven.',
      };
    case 'absent-spoke':
      return {
        text: `${about.name} havde afbud, men nævnes her som deltagende.`,
        suggestion: 'Ret deltagerlisten eller referatet.',
      };
    case 'collective-owner':
      return {
        text: `Opgaven har en dag, men ${say(about.owner)} er flere og ingen bestemt.`,
        suggestion: 'Skriv, hvem der har ansvaret.',
      };
    case 'no-owner':
      return {
        text: 'Her er besluttet noget, som skal gøres, men ikke af hvem og hvornår.',
        suggestion: 'Skriv, hvem der gør det, og hvornår.',
      };
    case 'no-due-day':
      return { text: `Opgaven til ${about.owner} har ingen frist.`, suggestion: 'Skriv, hvornår den skal være løst.' };
  }
}
