import type { PaperRefusal } from '../domain/paper/refusal.ts';
import { quoted } from './clauses.ts';
import type { Language } from './language.ts';
import type { Refused } from './told.ts';

/** A sentence for each ground on which a document read is not made into records. */
type PaperRefusals = {
  readonly [G in PaperRefusal['because']]: (refusal: Extract<PaperRefusal, { because: G }>) => Refused;
};

const da: PaperRefusals = {
  'paper-without-date': () => [
    'Der står ingen mødedato i dokumentet, eller den findes ikke.',
    'Ret datoen i dokumentet, og kontrollér det igen.',
  ],
  'paper-without-points': () => [
    'Der er ikke fundet punkter i dokumentet.',
    'Se efter, om punkterne er nummereret, og kontrollér det igen.',
  ],
  'paper-of-another-body': ({ named }) => [
    `Dokumentet er fra ${quoted(named, 'da')}.`,
    'Skriv »kontrollér« og det udvalg, dokumentet er fra, og send det igen.',
  ],
  'paper-imported-already': ({ name }) => [
    `Punkterne fra ${quoted(name, 'da')} står på dagsordenen i forvejen.`,
    'Skriv »punkter« for at se dem.',
  ],
  'paper-not-kept': () => [
    'Det, der blev læst, gemmes kun et døgn og er nu slettet.',
    'Send filen eller teksten igen.',
  ],
};

const en: PaperRefusals = {
  'paper-without-date': () => [
    'The document says no day of the meeting, or one that does not exist.',
    'Correct the date in the document, and check it again.',
  ],
  'paper-without-points': () => [
    'No items were found in the document.',
    'See whether the items are numbered, and check it again.',
  ],
  'paper-of-another-body': ({ named }) => [
    `The document is from ${quoted(named, 'en')}.`,
    'Write “check” and the body it is from, and send it again.',
  ],
  'paper-imported-already': ({ name }) => [
    `The items of ${quoted(name, 'en')} are on the agenda already.`,
    'Write “items” to see them.',
  ],
  'paper-not-kept': () => [
    'What was read is kept for a day only, and has been deleted.',
    'Send the file or the text again.',
  ],
};

export const paperRefusals: Readonly<Record<Language, PaperRefusals>> = { da, en };
