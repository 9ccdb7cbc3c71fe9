import { distance } from 'fastest-levenshtein';
import type { Language } from './language.ts';

/** What can be typed to the secretariat. */
export type CommandName =
  | 'help'
  | 'status'
  | 'bodies'
  | 'plan'
  | 'new-meeting'
  | 'move-meeting'
  | 'cancel-meeting'
  | 'call-for-items'
  | 'items'
  | 'agenda'
  | 'minutes'
  | 'circulate-minutes'
  | 'comments'
  | 'approve-minutes'
  | 'fee-sheet'
  | 'referrals'
  | 'follow-ups'
  | 'duties'
  | 'new-agreement'
  | 'local-agreements'
  | 'consultations'
  | 'written-procedures'
  | 'groups'
  | 'annexes'
  | 'publication'
  | 'proof'
  | 'archive'
  | 'keeping'
  | 'personal-data'
  | 'verify-journal'
  | 'check-paper'
  | 'dispatches'
  | 'reach'
  | 'rules'
  | 'why'
  | 'wind-to';

/** The spellings of each command; the first of each language is the one shown. */
export const COMMANDS: Readonly<Record<CommandName, Readonly<Record<Language, readonly [string, ...string[]]>>>> = {
  help: { da: ['hjælp', 'hjaelp', 'hej', 'start'], en: ['help', 'hello', 'hi'] },
  status: { da: ['status', 'stilling'], en: ['status', 'overview'] },
  bodies: { da: ['udvalg', 'skift udvalg'], en: ['bodies', 'body', 'committee', 'committees'] },
  plan: { da: ['mødeplan', 'moedeplan', 'møde plan', 'plan'], en: ['meeting plan', 'meetingplan'] },
  'new-meeting': {
    da: ['nyt møde', 'nyt moede', 'ekstraordinært møde', 'hastemøde'],
    en: ['new meeting', 'extraordinary meeting', 'urgent meeting'],
  },
  'move-meeting': { da: ['flyt møde', 'flyt moede', 'flyt mødet'], en: ['move meeting', 'move the meeting'] },
  'cancel-meeting': { da: ['aflys møde', 'aflys moede', 'aflys mødet'], en: ['cancel meeting', 'cancel the meeting'] },
  'call-for-items': { da: ['indkald punkter', 'indkald'], en: ['call for items', 'call items'] },
  items: { da: ['punkter', 'punkt', 'dagsordenspunkter'], en: ['items', 'item'] },
  agenda: { da: ['dagsorden', 'dagsordenen'], en: ['agenda'] },
  minutes: { da: ['referat', 'referatet'], en: ['minutes'] },
  'circulate-minutes': {
    da: ['rundsend referat', 'rundsend referatet', 'rundsend'],
    en: ['circulate minutes', 'circulate'],
  },
  comments: { da: ['bemærkninger', 'bemaerkninger', 'bemærkning'], en: ['comments', 'comment'] },
  'approve-minutes': { da: ['godkend referat', 'godkend referatet', 'godkend'], en: ['approve minutes', 'approve'] },
  referrals: { da: ['henvisninger', 'henvisning'], en: ['referrals', 'referral'] },
  'follow-ups': {
    da: ['opfølgning', 'opfoelgning', 'opfølgninger', 'sagsliste'],
    en: ['follow-ups', 'follow ups', 'followups', 'follow-up'],
  },
  duties: { da: ['pligter', 'årets pligter', 'dialogmøder', 'dialogmoeder'], en: ['duties', 'dialogue meetings'] },
  'new-agreement': { da: ['ny overenskomst'], en: ['new agreement', 'new collective agreement'] },
  groups: { da: ['grupper', 'gruppe', 'ad hoc-grupper'], en: ['groups', 'group', 'ad hoc groups'] },
  consultations: { da: ['høring', 'høringer', 'hoering'], en: ['consultation', 'consultations'] },
  'written-procedures': {
    da: ['skriftlig votering', 'skriftlige voteringer', 'skriftlig procedure'],
    en: ['written procedure', 'written procedures'],
  },
  'local-agreements': { da: ['lokalaftaler', 'lokalaftale'], en: ['local agreements', 'local agreement'] },
  'fee-sheet': { da: ['honorar', 'honorarark'], en: ['fee sheet', 'fees'] },
  annexes: { da: ['bilag', 'bilagene'], en: ['annexes', 'annex'] },
  publication: {
    da: ['offentliggørelse', 'offentliggoerelse', 'offentliggør', 'offentliggør referat'],
    en: ['publication', 'publish', 'publish minutes'],
  },
  proof: { da: ['bevis', 'bevis for godkendelse'], en: ['proof', 'proof of approval'] },
  archive: { da: ['arkivpakke', 'arkiv'], en: ['archive package', 'archive'] },
  keeping: { da: ['bevaring', 'sletning'], en: ['keeping', 'retention'] },
  'personal-data': {
    da: ['oplysninger om', 'personoplysninger', 'slet oplysninger om'],
    en: ['data about', 'personal data'],
  },
  'verify-journal': {
    da: ['kontrollér journalen', 'kontroller journalen', 'kontrollér journal', 'kontroller journal'],
    en: ['verify journal', 'verify the journal', 'check journal'],
  },
  'check-paper': {
    da: ['kontrollér', 'kontroller', 'tjek', 'kontrollér dokument', 'kontroller dokument'],
    en: ['check', 'check document'],
  },
  dispatches: { da: ['udsendelser', 'udsendelse'], en: ['dispatches', 'dispatch'] },
  reach: { da: ['kontakt mig'], en: ['reach me'] },
  rules: { da: ['regler', 'forretningsorden', 'kommissorium'], en: ['rules'] },
  why: { da: ['hvorfor'], en: ['why'] },
  'wind-to': { da: ['spol til', 'spol'], en: ['wind to', 'wind'] },
};

/** What was typed: the command and what followed it, or, if it is none, the command nearest to it. */
export type ReadCommand =
  | { readonly command: CommandName; readonly rest: string; readonly language: Language }
  | { readonly command: 'unknown'; readonly nearest: CommandName | undefined; readonly language: Language };

interface Spelling {
  readonly command: CommandName;
  readonly language: Language;
  readonly spelling: string;
}

/**
 * Reads a message as a command. The longest spelling wins (»rundsend referat« before »rundsend«); what follows
 * it keeps its own lines and capitals. Where a spelling is both Danish and English it is Danish.
 */
export function readCommand(message: string): ReadCommand {
  const text = tidied(message);
  const folded = text.toLocaleLowerCase('da-DK').normalize('NFC');
  const found = SPELLINGS.find((one) => begins(folded, one.spelling));
  if (found !== undefined) {
    const rest = text.slice(found.spelling.length).replace(/^[\s.,:;!?–-]+/, '');
    return { command: found.command, language: found.language, rest: rest.trim() };
  }
  const near = nearest(folded);
  return { command: 'unknown', nearest: near?.command, language: near?.language ?? 'da' };
}

/** How a command is shown: »mødeplan«. */
export function spelled(command: CommandName, language: Language): string {
  return COMMANDS[command][language][0];
}

const SPELLINGS: readonly Spelling[] = Object.entries(COMMANDS)
  // Object.entries forgets that the keys are command names.
  .flatMap(([command, ways]) => spellingsOf(command as CommandName, ways))
  .sort((a, b) => b.spelling.length - a.spelling.length);

function spellingsOf(command: CommandName, ways: Readonly<Record<Language, readonly string[]>>): readonly Spelling[] {
  const languages: readonly Language[] = ['da', 'en'];
  return languages.flatMap((language) => ways[language].map((spelling) => ({ command, language, spelling })));
}

/** Teams leaves `&nbsp;` where a mention stood; people put marks before and after. */
function tidied(message: string): string {
  return message
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/<\/?[a-z][^>]*>/gi, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/^[\s.,:;!?»«"'“”/–-]+/, '')
    .trimEnd();
}

/** A spelling counts only as whole words: »punkterne« is not »punkter«. */
function begins(text: string, spelling: string): boolean {
  return text.startsWith(spelling) && !/[\p{L}\p{N}]/u.test(text.charAt(spelling.length));
}

/** Within two slips of the pen for a short word, a third of the letters for a long one. */
function nearest(text: string): Spelling | undefined {
  const words = text.split(/\s+/);
  const scored = SPELLINGS.map((one) => {
    const count = one.spelling.split(' ').length;
    const typed = words
      .slice(0, count)
      .join(' ')
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .slice(0, 60);
    return { ...one, slips: distance(typed, one.spelling) };
  });
  const best = scored.sort((a, b) => a.slips - b.slips)[0];
  return best !== undefined && best.slips <= Math.max(2, Math.floor(best.spelling.length / 3)) ? best : undefined;
}
