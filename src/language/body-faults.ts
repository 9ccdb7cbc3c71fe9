import type { Fault, Problem } from '../domain/body/fault.ts';
import { listed, quoted } from './clauses.ts';
import { longDate } from './dates.ts';
import type { Language } from './language.ts';

/** `klu.yaml:12:5 deadlines.items-due.latest: ...`: one line per fault, with its place as editors write it. */
export function faultLine(fault: Fault, language: Language): string {
  const at = `${fault.file}:${fault.line}:${fault.column}`;
  return fault.field === ''
    ? `${at} ${problemText(fault.problem, language)}`
    : `${at} ${fault.field}: ${problemText(fault.problem, language)}`;
}

/** What is wrong, in plain words, and what would be right where that is known. */
export function problemText(problem: Problem, language: Language): string {
  return language === 'da' ? inDanish(problem) : inEnglish(problem);
}

const TYPES = {
  da: { text: 'en tekst', number: 'et tal', 'yes-or-no': 'true eller false', list: 'en liste', fields: 'felter' },
  en: { text: 'a text', number: 'a number', 'yes-or-no': 'true or false', list: 'a list', fields: 'fields' },
} as const;

const CONTRADICTIONS = {
  da: {
    'earliest-and-latest': 'Den første dag (not-earlier-than) ligger efter den sidste (latest); ingen dag er tilbage.',
    'call-and-items':
      'Punkterne skal være i hænde, før eller samme dag som de bliver indkaldt; ingen får en dag til at svare.',
    'items-and-agenda': 'Dagsordenen skal ud, før punkterne til den er i hænde.',
    'born-and-appointed': 'Et født medlem (born) udpeges af ingen; slet det ene.',
    'from-and-until': 'Perioden slutter (until), før den begynder (from).',
  },
  en: {
    'earliest-and-latest': 'The first day (not-earlier-than) comes after the last (latest); no day is left.',
    'call-and-items': 'Items are due before they are called for, or the same day; nobody has a day to answer.',
    'items-and-agenda': 'The agenda is to go out before the items it is made of are due.',
    'born-and-appointed': 'A born member is appointed by nobody; take one of the two out.',
    'from-and-until': 'The term ends (until) before it begins (from).',
  },
} as const;

function inDanish(problem: Problem): string {
  const say = (text: string) => quoted(text, 'da');
  const all = (texts: readonly string[]) => listed(texts, 'da');
  switch (problem.because) {
    case 'not-yaml':
      return `Filen er ikke YAML: ${problem.detail}`;
    case 'unreadable':
      return 'Filen kan ikke læses.';
    case 'unknown-key': {
      const hint = problem.nearest === undefined ? '' : ` Mente du ${say(problem.nearest)}?`;
      return `Feltet ${say(problem.key)} hører ikke til her.${hint}`;
    }
    case 'missing':
      return 'Feltet mangler eller er tomt.';
    case 'wrong-type':
      return `Her skal stå ${TYPES.da[problem.expected]}.`;
    case 'not-one-of':
      return `${say(problem.given)} kendes ikke her; der kan stå ${all(problem.allowed)}.`;
    case 'unknown-unit':
      return `Enheden ${say(problem.given)} kendes ikke; enhederne er ${all(problem.units)}.`;
    case 'not-understood':
      return `${say(problem.given)} forstås ikke; skriv for eksempel ${say(problem.example)}.`;
    case 'no-such-date':
      return `Datoen ${say(problem.given)} findes ikke.`;
    case 'out-of-range':
      return Number.isFinite(problem.most)
        ? `Tallet skal ligge mellem ${problem.least} og ${problem.most}.`
        : `Tallet skal være mindst ${problem.least}.`;
    case 'quote-too-long':
      return `Citatet har ${problem.words} ord; det skal have færre end tolv.`;
    case 'duplicate':
      return `${say(problem.given)} bruges allerede: ${problem.first}.`;
    case 'no-substitute':
      return `Kun en suppleant træder i en andens sted; skriv ${say('seat: substitute')} her.`;
    case 'no-chair':
      return 'Ingen af medlemmerne er formand (chair).';
    case 'no-secretary':
      return 'Ingen af medlemmerne er sekretær (secretary).';
    case 'no-topic':
      return 'Et punkt skal have et emne (topic).';
    case 'no-call':
      return 'Fristen tælles fra indkaldelsen, men den har selv ingen frist at tælle fra.';
    case 'no-such-step':
      return `Fristen tælles fra ${say(problem.step)}, som selv ingen frist har.`;
    case 'anchor-cycle':
      return `Fristerne venter på hinanden i ring: ${[...problem.steps, problem.steps[0]].join(' → ')}.`;
    case 'unreachable-step':
      return problem.step === 'minutes-circulation'
        ? 'Fristen falder før mødet, så der er intet at referere.'
        : 'Fristen falder efter mødet, så trinnet nås aldrig.';
    case 'contradiction':
      return CONTRADICTIONS.da[problem.between];
    case 'unknown-body': {
      const hint = problem.nearest === undefined ? '' : ` Mente du ${say(problem.nearest)}?`;
      return `Udvalget ${say(problem.given)} kendes ikke; skriv det under other-bodies med dets møder.${hint}`;
    }
    case 'aligned-with-itself':
      return 'Udvalgets plan kan ikke afstemmes med udvalget selv.';
    case 'same-day-versions':
      return `To versioner af reglerne gælder begge fra ${longDate(problem.from, 'da')}; kun én kan gælde.`;
    case 'not-of-a-version':
      return `${say(problem.key)} følger udvalget og ikke dets regler; sæt det i begyndelsen af filen.`;
    case 'not-in-mode':
      return `Feltet ${say(problem.key)} hører ikke til ${say(problem.mode)}, men til ${all(problem.modes)}.`;
    case 'no-window-to-restart':
      return 'Her løber ingen frist, der kan begynde forfra (restarts-window); det gør der kun, hvor tavshed godkender.';
    case 'one-signer-a-line':
      return 'Nævn ét på hver linje: et medlem (member), et hverv (office) eller en part (party).';
    case 'number-of-a-party':
      return 'Kun en part (party) underskriver med et antal (number).';
    case 'no-holder':
      return `Ingen af medlemmerne er ${say(problem.office)}, så ingen kan underskrive som det.`;
    case 'too-many-signers':
      return `Der skal underskrive ${problem.number}, men parten har ${problem.seats} medlemmer.`;
    case 'missing-clause':
      return 'Her mangler, hvor reglen står (clause): mindst et citat (quote), og er dokumentet tavst, hvorfor (silent).';
    case 'hours-from-elsewhere':
      return 'Timer kan kun tælles fra mødet (the meeting).';
    case 'time-beside-hours':
      return 'Timer giver selv klokkeslættet; her skal ikke stå et.';
    case 'not-of-the-year':
      return 'En pligts frist tælles fra mødet eller fra en dag i året, for eksempel »on 31 December«.';
    case 'duty-without-meeting':
      return 'Fristen tælles fra mødet, men pligten siger ikke hvilket (with-meeting).';
    case 'duty-cycle':
      return 'Pligterne venter på hinanden, så ingen af dem kan udføres.';
    case 'other':
      return problem.detail;
  }
}

function inEnglish(problem: Problem): string {
  const say = (text: string) => quoted(text, 'en');
  const all = (texts: readonly string[]) => listed(texts, 'en');
  switch (problem.because) {
    case 'not-yaml':
      return `The file is not YAML: ${problem.detail}`;
    case 'unreadable':
      return 'The file cannot be read.';
    case 'unknown-key': {
      const hint = problem.nearest === undefined ? '' : ` Did you mean ${say(problem.nearest)}?`;
      return `The field ${say(problem.key)} does not belong here.${hint}`;
    }
    case 'missing':
      return 'The field is missing or empty.';
    case 'wrong-type':
      return `This must be ${TYPES.en[problem.expected]}.`;
    case 'not-one-of':
      return `${say(problem.given)} is not known here; it can be ${all(problem.allowed)}.`;
    case 'unknown-unit':
      return `The unit ${say(problem.given)} is not known; the units are ${all(problem.units)}.`;
    case 'not-understood':
      return `${say(problem.given)} is not understood; write for example ${say(problem.example)}.`;
    case 'no-such-date':
      return `The date ${say(problem.given)} does not exist.`;
    case 'out-of-range':
      return Number.isFinite(problem.most)
        ? `The number must be between ${problem.least} and ${problem.most}.`
        : `The number must be at least ${problem.least}.`;
    case 'quote-too-long':
      return `The quote has ${problem.words} words; it must have fewer than twelve.`;
    case 'duplicate':
      return `${say(problem.given)} is in use already: ${problem.first}.`;
    case 'no-substitute':
      return `Only a substitute stands in for another; write ${say('seat: substitute')} here.`;
    case 'no-chair':
      return 'None of the members is the chair.';
    case 'no-secretary':
      return 'None of the members is the secretary.';
    case 'no-topic':
      return 'An item must have a topic.';
    case 'no-call':
      return 'The deadline counts from the call for items, which has no deadline to count from.';
    case 'no-such-step':
      return `The deadline counts from ${say(problem.step)}, which has no deadline itself.`;
    case 'anchor-cycle':
      return `The deadlines wait for each other in a ring: ${[...problem.steps, problem.steps[0]].join(' → ')}.`;
    case 'unreachable-step':
      return problem.step === 'minutes-circulation'
        ? 'The deadline falls before the meeting, so there is nothing to report.'
        : 'The deadline falls after the meeting, so the step is never reached.';
    case 'contradiction':
      return CONTRADICTIONS.en[problem.between];
    case 'unknown-body': {
      const hint = problem.nearest === undefined ? '' : ` Did you mean ${say(problem.nearest)}?`;
      return `The body ${say(problem.given)} is not known; write it under other-bodies with its meetings.${hint}`;
    }
    case 'aligned-with-itself':
      return 'The plan of a body cannot be fitted to the body itself.';
    case 'same-day-versions':
      return `Two versions of the rules are both in force from ${longDate(problem.from, 'en')}; only one can be.`;
    case 'not-of-a-version':
      return `${say(problem.key)} belongs to the body and not to its rules; set it at the beginning of the file.`;
    case 'not-in-mode':
      return `The field ${say(problem.key)} does not belong to ${say(problem.mode)}, but to ${all(problem.modes)}.`;
    case 'no-window-to-restart':
      return 'There is no time here that can run anew (restarts-window); there is only where silence approves.';
    case 'one-signer-a-line':
      return 'Name one on each line: a member, an office or a party.';
    case 'number-of-a-party':
      return 'Only a party signs with a number.';
    case 'no-holder':
      return `None of the members is ${say(problem.office)}, so nobody can sign as that.`;
    case 'too-many-signers':
      return `${problem.number} are to sign, but the party has ${problem.seats} members.`;
    case 'missing-clause':
      return 'Where the rule is written is missing (clause): at least a quote, and if the document is silent, why (silent).';
    case 'hours-from-elsewhere':
      return 'Hours can be counted from the meeting only.';
    case 'time-beside-hours':
      return 'Hours give the time themselves; none must stand here.';
    case 'not-of-the-year':
      return 'A duty is counted from the meeting or from a day of the year, for example “on 31 December”.';
    case 'duty-without-meeting':
      return 'The deadline counts from the meeting, but the duty does not say which (with-meeting).';
    case 'duty-cycle':
      return 'The duties wait for each other, so none of them can be done.';
    case 'other':
      return problem.detail;
  }
}
