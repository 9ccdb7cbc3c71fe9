import { isFirstName, isSurname } from './find-names.ts';
import { type Finder, matches } from './finding.ts';

/** `@`, or what is written in its place so that no machine shall see it. */
const AT = String.raw`(?:[ \n]?@[ \n]?|%40| ?[([{] ?(?:at|snabel-?a|@) ?[)\]}] ?| snabel-?a )`;
const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\d._%+-])([\p{L}\d][\p{L}\d._%+-]{0,63}?)${AT}((?:[\p{L}\d](?:[\p{L}\d-]{0,62})(?:\.| ?[([{] ?(?:dot|punktum) ?[)\]}] ?| (?:dot|punktum) ))+[\p{L}]{2,24})(?![\p{L}\d-])`,
  'giu',
);

/** The mailbox of a function, which is there to be written to by anybody. */
const FUNCTION =
  /^(?:kontakt|info|post|mail|hovedpost\p{L}*|sekretariat\p{L}*|raadhus\p{L}*|rådhus\p{L}*|kommune\p{L}*|region\p{L}*|borger\p{L}*|sundhed\p{L}*|ældre\p{L}*|aeldre\p{L}*|social\p{L}*|forvaltning\p{L}*|klu\p{L}*|plo\p{L}*|ppu\p{L}*|kl|dpo|databeskyttelse\p{L}*|presse\p{L}*|support|service\p{L}*|noreply|no-reply|udvalg\p{L}*|hoering\p{L}*|høring\p{L}*|dagsorden\p{L}*|referat\p{L}*|laege\p{L}*|læge\p{L}*|klinik\p{L}*|journal\p{L}*|visitation\p{L}*|\p{L}*(?:direktoer|direktør|chef|leder|sekretaer|sekretær|konsulent|formand)\d{0,2})(?:[._-][\p{L}\d._-]+)?$/iu;
/** Where private people have their mail. */
const PRIVATE =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|protonmail|proton|jubii|stofanet|mail|youmail|webspeed|tdcadsl|post)\./iu;

/** Mail addresses of persons; that of the body, and those of functions, may be printed. */
export const findMailAddresses: Finder = (text, { mailboxes }) =>
  matches(text, ADDRESS).flatMap((match) => {
    const [whole, local = '', domain = ''] = match;
    if (mailboxes.has(`${local}@${domain}`.toLowerCase())) return [];
    const isPrivate = PRIVATE.test(domain);
    if (!isPrivate && FUNCTION.test(local) && !namesSomebody(local)) return [];
    const isName = /^\p{L}{2,}[._-]\p{L}{2,}/u.test(local);
    const confidence = isPrivate || isName ? 'sure' : 'likely';
    return [{ kind: 'mail-address', start: match.index, end: match.index + whole.length, confidence } as const];
  });

/** Whether a part of it is a name: the mailbox of a function says no more than the function. */
function namesSomebody(local: string): boolean {
  return local
    .split(/[._-]/)
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1).toLowerCase()}`)
    .some((part) => isFirstName(part) || isSurname(part));
}
