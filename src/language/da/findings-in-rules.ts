import type { RulesFinding } from '../../domain/paper/finding.ts';
import { listed, quoted } from '../clauses.ts';
import { longDate, monthName } from '../dates.ts';
import type { FindingWords } from '../finding-words.ts';

const say = (text: string) => quoted(text, 'da');
const months = (numbers: readonly number[]) =>
  listed(
    numbers.map((month) => monthName(month, 'da')),
    'da',
  );

/** What is found in rules of procedure and terms of reference. */
export function inRules(about: RulesFinding): FindingWords {
  switch (about.code) {
    case 'wheel-takes-most':
      return {
        text: `Der holdes ${about.least} til ${about.most} møder om året, men årshjulet nævner ${about.months.length} måneder: ${months(about.months)}.`,
        suggestion: 'Skriv, hvilket møde der kan falde bort.',
      };
    case 'no-point-for-approval':
      return {
        text: 'Referatet godkendes på mødet, men ingen af de faste punkter er til det.',
        suggestion: 'Skal der være et fast punkt til godkendelse af referatet?',
      };
    case 'discussion-without-heading':
      return {
        text: 'Et punkt skal sige, hvad der ønskes drøftet, men de faste punkter er kun til beslutning og orientering.',
        suggestion: 'Skriv, under hvilket punkt drøftelser hører til.',
      };
    case 'seats-not-said':
      return {
        text: `${say(about.party)} står på listen uden antal; andetsteds står ${say(about.elsewhere)}.`,
        suggestion: 'Skriv antallet på listen.',
      };
    case 'as-needed-among-fixed':
      return {
        text: 'Den, der kun deltager efter behov, står blandt de faste deltagere.',
        suggestion: 'Flyt linjen ud af listen over faste deltagere.',
      };
    case 'two-words':
      return {
        text: `Det samme kaldes ${listed(
          about.words.map((word) => say(word.toLowerCase())),
          'da',
        )}.`,
        suggestion: 'Brug ét ord.',
      };
    case 'approved-twice':
      return {
        text: `Referatet er godkendt af sig selv, når fristen er gået, og alligevel er ${say(about.item)} et fast punkt.`,
        suggestion: 'Vælg én måde, eller skriv, at punktet er til orientering.',
      };
    case 'no-dispatch-day':
      return {
        text: 'Der er en frist for punkterne, men ingen for, hvornår dagsordenen sendes ud.',
        suggestion: 'Skriv, hvornår dagsordenen udsendes.',
      };
    case 'after-what':
      return { text: 'Det siges ikke, efter hvad der regnes.', suggestion: 'Skriv, hvad fristen regnes fra.' };
    case 'window-without-start':
      return {
        text: 'Det siges ikke, hvornår fristen begynder at løbe.',
        suggestion: 'Skriv, om den regnes fra udsendelsen, modtagelsen eller dagen efter.',
      };
    case 'working-days-undefined':
      return {
        text: `${say('Hverdage')} kan være mandag til fredag eller mandag til lørdag; her siges ikke hvilket.`,
        suggestion: 'Skriv, hvilke dage der tælles.',
      };
    case 'adopted-outside-months':
      return {
        text: `Der holdes møder i ${months(about.months)}, men dette er vedtaget på et møde ${longDate(about.date, 'da')}.`,
        suggestion: 'Var det et ekstraordinært eller et flyttet møde? Så skriv, at de kan holdes.',
      };
    case 'member-without-unit':
      return {
        text: `De fleste på listen har ${say(about.unit)} ved sig; denne har ikke.`,
        suggestion: 'Skriv, hvor medlemmet hører til.',
      };
  }
}
