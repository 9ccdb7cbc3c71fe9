import type { Problem } from '../../domain/body/fault.ts';
import { listed, quoted } from '../clauses.ts';
import { longDate } from '../dates.ts';

const TYPES = {
  text: 'en tekst',
  number: 'et tal',
  'yes-or-no': 'true eller false',
  list: 'en liste',
  fields: 'felter',
} as const;

const CONTRADICTIONS = {
  'earliest-and-latest': 'Den første dag (not-earlier-than) ligger efter den sidste (latest); ingen dag er tilbage.',
  'limit-and-step':
    'Grænsen (and-latest) falder senest samme dag som det, trinnet tælles fra (latest); ingen dag er tilbage.',
  'call-and-items':
    'Punkterne skal være i hænde, før eller samme dag som de bliver indkaldt; ingen får en dag til at svare.',
  'items-and-agenda': 'Dagsordenen skal ud, før punkterne til den er i hænde.',
  'born-and-appointed': 'Et født medlem (born) udpeges af ingen; slet det ene.',
  'from-and-until': 'Perioden slutter (until), før den begynder (from).',
  'version-and-adoption':
    'Versionen skulle gælde (in-force-from), før de regler, den ændrer, blev vedtaget (adopted-on øverst i filen).',
} as const;

/** What is wrong, in plain words, and what would be right where that is known. */
export function bodyFault(problem: Problem): string {
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
      return `Her skal stå ${TYPES[problem.expected]}.`;
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
    case 'closed-too-long':
      return `Mere end ${problem.most} dage i træk er lukket, så en frist kan ikke flyttes til en åben dag; luk færre dage og uger.`;
    case 'quote-too-long':
      return `Citatet har ${problem.words} ord; det skal have færre end tolv.`;
    case 'duplicate':
      return `${say(problem.given)} bruges allerede: ${problem.first}.`;
    case 'no-substitute':
      return `Kun en suppleant træder i en andens sted; skriv ${say('seat: substitute')} her.`;
    case 'id-taken':
      return `${say(problem.given)} er adressen på en anden af siderne; vælg et andet id.`;
    case 'no-chair':
      return 'Ingen af medlemmerne er formand (chair).';
    case 'no-secretary':
      return 'Ingen af medlemmerne er sekretær (secretary).';
    case 'no-topic':
      return 'Et punkt skal have et emne (topic).';
    case 'asks-nothing':
      return 'Reglen kræver intet: hverken felter (fields) eller bilag (annex: required).';
    case 'key-twice':
      return `${say(problem.key)} står to gange her; kun det ene kan gælde. Slet det andet.`;
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
      return CONTRADICTIONS[problem.between];
    case 'unknown-body': {
      const hint = problem.nearest === undefined ? '' : ` Mente du ${say(problem.nearest)}?`;
      return `Udvalget ${say(problem.given)} kendes ikke; skriv det under other-bodies med dets møder.${hint}`;
    }
    case 'follows-itself':
      return 'Fristen tæller fra udvalgets egne møder; skriv »the previous meeting« eller »the next meeting«.';
    case 'aligned-with-itself':
      return 'Udvalgets plan kan ikke afstemmes med udvalget selv.';
    case 'prepares-itself':
      return 'Udvalget kan ikke forberede sin egen dagsorden som det næste udvalgs.';
    case 'escalates-to-itself':
      return 'Udvalget kan ikke bringe sine principielle sager til sig selv.';
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
    case 'not-a-picture':
      return `${say(problem.given)} er ikke et helt billede af den slags, navnet siger; brug et PNG-billede eller en SVG-tegning.`;
    case 'picture-too-big':
      return `Billedet ${say(problem.given)} fylder for meget; et logo må fylde ${problem.most / 1000} kB.`;
    case 'picture-reaches-out':
      return `Tegningen ${say(problem.given)} indeholder andet end figurer (scripts, henvisninger eller hentede dele); gem den som ren SVG.`;
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
    case 'duty-after-later':
      return `Pligten venter på ${say(problem.given)}, som først skal være gjort senere; den kan ikke nås i tide.`;
    case 'other':
      return problem.detail;
  }
}
