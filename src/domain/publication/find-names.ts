import { after, before, type Finder, matches } from './finding.ts';
import firstNames from './first-names.json' with { type: 'json' };

/** Common first names, by public statistics of the names of the population. */
const FIRST: ReadonlySet<string> = new Set(firstNames);

/** Up to five words with capitals in a row, with the small words that stand within a name. */
const IN_CAPITALS =
  /(?<![\p{L}\d.-])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: (?:(?:von|van|de|af|el|al|bin) )?\p{Lu}(?:\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\.)){1,4}(?![\p{L}\d-])/gu;
/** A person without a name of their own: the first name or the surname alone, or initials. */
const OF_PERSON =
  /(?<![\p{L}])(?:borger|borgeren|patient|patienten|beboer|beboeren|pårørende|hr\.|fru|frk\.|kvinden|manden|drengen|pigen|barnet|klienten) (\p{Lu}\p{Ll}+|(?:\p{Lu}\.){1,3})(?![\p{L}\d])/giu;

/** Surnames made of a father's name, and the commonest of the others. */
const SURNAME =
  /^(?:\p{Lu}\p{Ll}{1,12}[dfgklmnprst]sen|Hansen|Olsen|Jensen|Møller|Schmidt|Holm|Lund|Kjær|Bach|Bak|Dahl|Nygaard|Vestergaard|Østergaard|Søgaard|Kjeldsen|Skov|Juhl|Bonde|Krogh|Toft|Winther|Mikkelsen|Lauridsen|Friis|Hald|Damgaard|Kirkegaard|Nørgaard|Overgaard|Bruun|Fischer|Schultz|Svane|Brandt|Thygesen|Bech|Berg|Koch|Kruse)$/u;
/** Words that end as surnames do and are none. */
const NO_SURNAME = /(?:kommissions|instans|balans|konferens|licens|proces{2}|adress|interess|diagnos|analys)en$/iu;

/** Who acts for an office, a profession or a house. */
const FUNCTION =
  /(?:direktør|chef|leder|konsulent|formand|formandskab|sekretær|læge|rådmand|borgmester|koordinator|fuldmægtig|sygeplejerske|repræsentant|medlem|minister|professor|jurist|økonom|medarbejder|rådgiver|specialist|terapeut|farmaceut|jordemoder|planlægger|ansvarlig|suppleant|ordstyrer|moderator|oplægsholder|forsker|revisor|tilsynsførende|inspektør|forstander|tovholder|kontaktperson|dirigent)/
    .source;
const TITLE_BEFORE = new RegExp(String.raw`(?:${FUNCTION})(?:en|n|er|erne|ne|s)?([^.;\n]{0,60})$`, 'iu');
/** Between a title and its name stands nothing, or whose title it is. */
const BETWEEN =
  /^(?:,|:| -)? ?(?:(?:i|fra|for|hos|ved|på) (?:\p{Lu}[\p{L}-]*|kommunen|regionen)(?: (?:\p{Lu}[\p{L}-]*|og|af|&|kommune))*,? )?$/u;
const TITLE_AFTER = new RegExp(
  String.raw`^(?:,| ?\(| -| fra| for| hos)[ (]{0,2}(?!(?:[\p{L}.-]+ ){0,2}(?:som|der|er|har|var|indlagt|patient|borger|f\u00f8dt)(?!\p{L}))(?:[\p{L}&.-]+ ){0,3}?(?:[\p{L}-]*(?:${FUNCTION})|(?:kommune|region|regionshospital|universitet|plo|klu|kl|kkr|ppu|dsam)(?!\p{L})|plo-|[\p{L}-]*forvaltning)`,
  'iu',
);
/** What a name of a person lends its name to. */
const LENDS =
  /^s? (?:\p{Lu}?\p{L}*(?:vej|gade|allé|plads|torv|center|hospital|fond|pris|skole|institut|stiftelse|hus|legat|center)\p{L}*)/iu;
const NO_NAMES =
  /^(?:Region|Kommune|Store|Sankt|Kongeriget|Den|Det|De|Aalborg|København|Nordjylland|Sjælland|Syddanmark|Midtjylland|Hovedstaden|Sundhedsstyrelsen|Teams|Microsoft|Steno|Klyngestyregruppe)$/u;

/**
 * Names of people who are not told to act in a function. Beside a title (»Kontorchef Per ...«) or a house
 * (»..., Hjørring Kommune«) a name stands for the office and may be printed; bare, or of a citizen or patient, it is asked
 * about.
 */
export const findNames: Finder = (text, { organisations }) => {
  const whole = matches(text, IN_CAPITALS).flatMap(({ 0: words, index }) => {
    const name = nameIn(words);
    if (name === undefined) return [];
    const start = index + name.at;
    const end = start + name.words.length;
    const follows = after(text, end, 90);
    if (LENDS.test(follows) || LENDS.test(` ${name.words.split(' ').at(-1) ?? ''}`)) return [];
    if (isInFunction(before(text, start, 90), follows, organisations)) return [];
    return [{ kind: 'name', start, end, confidence: 'likely' } as const];
  });
  const partly = matches(text, OF_PERSON).flatMap((match) => {
    const [said, name = ''] = match;
    const start = match.index + said.length - name.length;
    if (!/^\p{Lu}/u.test(name) || NO_NAMES.test(name)) return [];
    return [{ kind: 'name', start, end: start + name.length, confidence: 'likely' } as const];
  });
  return [...whole, ...partly.filter((one) => !whole.some(({ start, end }) => one.start >= start && one.start < end))];
};

/** Every full name, also those told in a function; for the places where no name is to stand. */
export const findAllNames: Finder = (text) =>
  matches(text, IN_CAPITALS).flatMap(({ 0: words, index }) => {
    const name = nameIn(words);
    if (name === undefined || LENDS.test(after(text, index + name.at + name.words.length, 40))) return [];
    const start = index + name.at;
    return [{ kind: 'name', start, end: start + name.words.length, confidence: 'likely' } as const];
  });

/** The name among words with capitals: from a known first name on, or two words of which the last is a surname. */
function nameIn(words: string): { readonly at: number; readonly words: string } | undefined {
  const all = words.split(' ');
  const first = all.findIndex((word, index) => index < all.length - 1 && FIRST.has(word.split('-')[0] ?? word));
  const last = all.findLastIndex((word) => SURNAME.test(word) && !NO_SURNAME.test(word));
  const from = first >= 0 ? first : last > 0 ? Math.max(0, last - 1) : -1;
  if (from < 0 || (first < 0 && NO_NAMES.test(all[from] ?? ''))) return undefined;
  const to = all.findIndex((word, index) => index > from && NO_NAMES.test(word));
  const kept = all.slice(from, to < 0 ? undefined : to);
  if (kept.length < 2) return undefined;
  return { at: all.slice(0, from).join(' ').length + (from > 0 ? 1 : 0), words: kept.join(' ') };
}

/** Whether the words around a name tell in which function it stands. @param organisations names of the houses people act for */
export function isInFunction(said: string, follows: string, organisations: readonly string[]): boolean {
  const between = TITLE_BEFORE.exec(said)?.[1];
  if (between !== undefined && BETWEEN.test(between)) return true;
  if (TITLE_AFTER.test(follows)) return true;
  const apposition = /^(?:,| ?\(| fra| for)([^.;\n]{0,60})/u.exec(follows)?.[1]?.toLowerCase() ?? '';
  return organisations.some((one) => apposition.trimStart().startsWith(one.toLowerCase()));
}
