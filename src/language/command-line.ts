import type { UnreadablePaper } from '../domain/paper/paper.ts';
import { quoted } from './clauses.ts';
import type { Language } from './language.ts';
import { paperWords } from './papers.ts';

/** Why the command line was used wrongly. */
export type Misuse =
  | { readonly because: 'no-command' }
  | { readonly because: 'unknown-command'; readonly given: string; readonly nearest: string | undefined }
  | { readonly because: 'unknown-option'; readonly given: string }
  | { readonly because: 'no-such-body'; readonly given: string; readonly nearest: string | undefined }
  | { readonly because: 'not-a-date'; readonly given: string }
  | { readonly because: 'no-such-date'; readonly given: string }
  | { readonly because: 'not-a-year'; readonly given: string }
  | { readonly because: 'not-a-half'; readonly given: string }
  | { readonly because: 'not-a-language'; readonly given: string }
  | { readonly because: 'no-such-file'; readonly given: string }
  | { readonly because: 'no-out' }
  | { readonly because: 'unreadable'; readonly why: UnreadablePaper }
  | { readonly because: 'too-few'; readonly usage: string }
  | { readonly because: 'too-many'; readonly usage: string };

export const usage = [
  'npm run -s referent -- deadlines <body> <meeting-date>... [--json]',
  'npm run -s referent -- window <body> <circulated-date>... [--json]',
  'npm run -s referent -- plan <body> <year> [--half 1|2] [--json]',
  'npm run -s referent -- check-rules <file>... [--json]',
  'npm run -s referent -- bodies [--json]',
  'npm run -s referent -- verify-journal [<body>] [--json]',
  'npm run -s referent -- proof <body> <meeting-date> [--json]',
  'npm run -s referent -- dispatches <body> [meeting-date] [--json]',
  'npm run -s referent -- check-document <file|-> [--body <body>] [--json]',
] as const;

/** What concerns keeping: packages, one person's data, and what falls due to be erased. */
export const keepingUsage = {
  archive: 'npm run -s referent -- archive <body> <meeting-date> [--out <file.zip>] [--json]',
  'verify-archive': 'npm run -s referent -- verify-archive <file.zip> [--json]',
  'export-person': 'npm run -s referent -- export-person <body> <member-id|address> [--out <file.zip>]',
  retention: 'npm run -s referent -- retention <body> [--json]',
} as const;

/** Every command, and what the exit codes mean. */
export function helpText(language: Language): string {
  return [...usage, ...Object.values(keepingUsage), '', ...HELP[language]].join('\n');
}

const HELP = {
  da: [
    '--lang da eller --lang en vælger sproget; ellers taler hvert udvalg sit eget.',
    'check-rules finder fejl, som gør en fil ubrugelig, og advarsler, som fortælles, men intet standser.',
    'check-document læser en dagsorden, et referat, regler eller et notat (.docx, .pdf, tekst; - er det, der sendes ind) og siger, hvad en læser bør vide.',
    'Svarkoder: 0 i orden, også med advarsler; 1 fejl eller et afslag; 2 forkert brug.',
  ],
  en: [
    '--lang da or --lang en chooses the language; without it each body speaks its own.',
    'check-rules finds faults, which make a file unusable, and warnings, which are told and stop nothing.',
    'check-document reads an agenda, minutes, rules or a note (.docx, .pdf, text; - is what is piped in) and says what a reader should know.',
    'Exit codes: 0 in order, with warnings too; 1 faults or a refusal; 2 wrong use.',
  ],
} as const;

export function misuseText(misuse: Misuse, language: Language): string {
  const say = (text: string) => quoted(text, language);
  const da = language === 'da';
  const hint = (nearest: string | undefined) => {
    if (nearest === undefined) return '';
    return da ? ` Mente du ${say(nearest)}?` : ` Did you mean ${say(nearest)}?`;
  };
  switch (misuse.because) {
    case 'no-command':
      return [da ? 'Der mangler en kommando:' : 'A command is missing:', ...usage, ...Object.values(keepingUsage)].join(
        '\n  ',
      );
    case 'unknown-command':
      return `${da ? 'Kommandoen' : 'The command'} ${say(misuse.given)} ${da ? 'kendes ikke' : 'is not known'}.${hint(misuse.nearest)}`;
    case 'unknown-option':
      return da ? `Tilvalget ${say(misuse.given)} kendes ikke.` : `The option ${say(misuse.given)} is not known.`;
    case 'no-such-body':
      return `${da ? 'Udvalget' : 'The body'} ${say(misuse.given)} ${da ? 'findes ikke' : 'does not exist'}.${hint(misuse.nearest)}`;
    case 'not-a-date':
      return da
        ? `${say(misuse.given)} er ikke en dato; skriv for eksempel 2027-04-08.`
        : `${say(misuse.given)} is not a date; write for example 2027-04-08.`;
    case 'no-such-date':
      return da ? `Datoen ${say(misuse.given)} findes ikke.` : `The date ${say(misuse.given)} does not exist.`;
    case 'not-a-year':
      return da
        ? `${say(misuse.given)} er ikke et årstal mellem 1900 og 2199.`
        : `${say(misuse.given)} is not a year between 1900 and 2199.`;
    case 'not-a-half':
      return da
        ? `${say(misuse.given)} er ikke et halvår; skriv 1 eller 2.`
        : `${say(misuse.given)} is no half of a year; write 1 or 2.`;
    case 'not-a-language':
      return da
        ? `Sproget ${say(misuse.given)} kendes ikke; sprogene er da og en.`
        : `The language ${say(misuse.given)} is not known; the languages are da and en.`;
    case 'no-such-file':
      return da ? `Filen ${say(misuse.given)} findes ikke.` : `The file ${say(misuse.given)} does not exist.`;
    case 'no-out':
      return da ? 'Skriv filens navn efter --out.' : 'Write the name of the file after --out.';
    case 'unreadable':
      return paperWords[language].unreadable(misuse.why).paragraphs.join(' ');
    case 'too-few':
      return `${da ? 'Der mangler noget' : 'Something is missing'}: ${misuse.usage}`;
    case 'too-many':
      return `${da ? 'Der er for meget' : 'There is too much'}: ${misuse.usage}`;
  }
}

/** How many notices did not get to the member they were for. */
export function troubledText(count: number, language: Language): string {
  if (language === 'da')
    return count === 1 ? 'Én udsendelse kræver handling.' : `${count} udsendelser kræver handling.`;
  return count === 1 ? 'One dispatch needs attention.' : `${count} dispatches need attention.`;
}

/** Why the records cannot be read from the command line. */
export type Unread =
  /** The embedded database has one process at a time, and the bot is that one. */
  | { readonly because: 'in-use'; readonly folder: string; readonly pid: number }
  | { readonly because: 'no-database'; readonly folder: string }
  /** Made ready for an older version of this program, or for another. */
  | { readonly because: 'older' | 'newer' }
  /** `reason` is what the database said, without its address, which may hold a password. */
  | { readonly because: 'unreachable'; readonly reason: string };

export function unreadText(ground: Unread, language: Language): string {
  const da = language === 'da';
  switch (ground.because) {
    case 'in-use':
      return da
        ? `Databasen i ${ground.folder} bruges af Referent, mens den kører (proces ${ground.pid}). Stands Referent først, eller brug en PostgreSQL-server (DATABASE_URL), som flere kan læse på samme tid.`
        : `The database in ${ground.folder} is in use by Referent while it runs (process ${ground.pid}). Stop Referent first, or use a PostgreSQL server (DATABASE_URL), which several can read at the same time.`;
    case 'no-database':
      return da
        ? `Der er ingen database i ${ground.folder}. Angiv DATABASE_URL eller REFERENT_DATA, som Referent selv startes med.`
        : `There is no database in ${ground.folder}. Set DATABASE_URL or REFERENT_DATA as Referent itself is started with.`;
    case 'older':
      return da
        ? 'Databasen er fra en ældre udgave af Referent. Start Referent én gang, så bringes den i orden.'
        : 'The database is of an older version of Referent. Start Referent once, which brings it up to date.';
    case 'newer':
      return da
        ? 'Databasen er fra en anden, nyere udgave af Referent. Brug den udgave.'
        : 'The database is of another, newer version of Referent. Use that version.';
    case 'unreachable':
      return da ? `Databasen kan ikke åbnes: ${ground.reason}.` : `The database cannot be opened: ${ground.reason}.`;
  }
}

/** @param isHeld whether there is such a meeting, but without minutes */
export function noProof(
  { shortName }: { readonly shortName: string },
  meetingId: string,
  isHeld: boolean,
  language: Language,
): string {
  const da = language === 'da';
  if (isHeld)
    return da
      ? `${shortName} har intet referat af mødet ${meetingId} endnu.`
      : `${shortName} has no minutes of the meeting ${meetingId} yet.`;
  return da
    ? `${shortName} har intet møde ${meetingId}. Skriv den dag, mødet først blev planlagt til.`
    : `${shortName} has no meeting ${meetingId}. Write the day for which it was first planned.`;
}

/** `I orden` or the like, for a file of rules without faults. */
export function inOrder(file: string, language: Language): string {
  return `${file}: ${language === 'da' ? 'i orden' : 'in order'}`;
}
