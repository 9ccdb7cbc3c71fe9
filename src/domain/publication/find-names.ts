import { after, before, type Finder, type Finding, matches } from './finding.ts';
import firstNames from './first-names.json' with { type: 'json' };

/** Common first names, by public statistics of the names of the population. */
const FIRST: ReadonlySet<string> = new Set(firstNames);

const WORD = String.raw`\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)?|'\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)?`;
/** Up to five words with capitals in a row, or initials before them, with the small words that stand within a name. */
const IN_CAPITALS = new RegExp(
  String.raw`(?<![\p{L}\d.-])(?:${WORD}|(?:\p{Lu}\.[ -]?){1,3}(?=${WORD}))(?: ?(?:(?:von|van|de|der|den|af|el|al|bin) ){0,2}(?:(?<=[ .-])${WORD}|(?<= )\p{Lu}\.)){1,4}(?![\p{L}\d-])`,
  'gu',
);
/** A first name and a surname in large letters throughout, in small, the other way round, or with a line or a cell between. */
const OTHERWISE: readonly RegExp[] = [
  /(?<![\p{L}\d.-])(\p{Lu}{2,15}) (?:\p{Lu}{2,15} |\p{Lu}\. ?){0,2}(\p{Lu}[\p{Lu}\p{Ll}]{2,15})(?![\p{L}\d-])/gu,
  /(?<![\p{L}\d@.-])(\p{Ll}{2,15})[ .](?:\p{Ll}\. ?)?(\p{Ll}{2,13}sen)s?(?![\p{L}\d@-])/gu,
  /(?<![\p{L}\d.-])(\p{Lu}\p{Ll}{1,15})[\n\t](\p{Lu}\p{Ll}{2,15})(?![\p{L}\d-])/gu,
];
/** A name that the end of a line parts. */
const ON_NEXT_LINE = /^\n(\p{Lu}\p{Ll}+)(?![\p{L}\d-])/u;
const TURNED = /(?<![\p{L}\d.-])(\p{Lu}\p{Ll}{2,15}), (\p{Lu}\p{Ll}{1,15})(?! \p{Lu})(?![\p{L}\d-])/gu;
/** First names that are words as well; in small letters they are those. */
const A_WORD = /^(?:per|bo|mark|dan|sten|tom|rune|max|bent|line|else|tue|rosa|luna|sander|kent|august|loke|lis|ole)$/u;
/** A person without a name of their own: the first name or the surname alone, or initials. */
const OF_PERSON =
  /(?<![\p{L}])(?:borger|borgeren|patient|patienten|beboer|beboeren|pårørende|hr\.|fru|frk\.|kvinden|manden|drengen|pigen|barnet|klienten) (\p{Lu}\p{Ll}+|(?:\p{Lu}\.){1,3}|\p{Lu}{2})(?![\p{L}\d])/giu;
/** As the pattern wants it, which looks at large and small letters alike. */
const A_NAME = /^(?:\p{Lu}\p{Ll}+|(?:\p{Lu}\.){1,3}|(?!EU|IT|OK|DK|TV|AE|ER|PC|AK)\p{Lu}{2})$/u;

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
const HOUSE = String.raw`(?:kommune|region|regionshospital|universitet|plo|klu|kl|kkr|ppu|dsam)(?!\p{L})|(?:region|kommun)en(?!\p{L})|plo-|[\p{L}-]*forvaltning`;
/** Words after which a title is somebody else's: »datter af lægen«. */
const ANOTHERS = String.raw`(?:af|med|hos|til|over|mod|om|ved|mod|sin|sit|hans|hendes|vores|min)(?!\p{L})`;
const TITLE_AFTER = new RegExp(
  String.raw`^(?:,| ?\(| -)[ (]{0,2}(?!(?:[\p{L}.-]+ ){0,2}(?:som|der|er|har|var|indlagt|patient|borger|f\u00f8dt)(?!\p{L}))(?:(?!${ANOTHERS})[\p{L}&.-]+ ){0,3}?(?:[\p{L}-]*(?:${FUNCTION})|${HOUSE})`,
  'iu',
);
const HOUSE_AFTER = new RegExp(String.raw`^ (?:fra|for|hos) (?:(?!\p{Ll}{3})[\p{L}&.-]+ |og ){0,3}?(?:${HOUSE})`, 'iu');
/** What a name of a person lends its name to. */
const LENDS =
  /^s? (?:Vej|Gade|Allé|Plads|Torv|Stræde|Boulevard|Center|Hospital|Fond|Pris|Skole|Institut|Stiftelse|Hus|Legat|Hospice|Klinik|Apotek|Plejehjem|\p{Lu}\p{L}*(?:vej|gade|allé|plads|torv|stræde|boulevard|center|hospital|fond|pris|skole|institut|stiftelse|hus|legat|hospice|klinik|apotek|hjem))(?:en|et|ens|ets|s)?(?!\p{L})/u;
const NO_NAMES =
  /^(?:Region|Kommune|Store|Sankt|Kongeriget|Den|Det|De|Aalborg|København|Nordjylland|Sjælland|Syddanmark|Midtjylland|Hovedstaden|Sundhedsstyrelsen|Teams|Microsoft|Steno|Klyngestyregruppe)$/u;

/**
 * Names of people who are not told to act in a function. Beside a title (»Kontorchef Per ...«) or a house
 * (»..., Hjørring Kommune«) a name stands for the office and may be printed; bare, or of a citizen or patient, it is asked
 * about.
 */
export const findNames: Finder = (text, { organisations, nameless = false }) => {
  const whole = namesIn(text).filter(
    ({ start, end }) => nameless || !isInFunction(before(text, start, 90), after(text, end, 90), organisations),
  );
  const partly = matches(text, OF_PERSON).flatMap((match) => {
    const [said, name = ''] = match;
    const start = match.index + said.length - name.length;
    if (!A_NAME.test(name) || NO_NAMES.test(name)) return [];
    return [{ kind: 'name', start, end: start + name.length, confidence: 'likely' } as const];
  });
  return [...whole, ...partly.filter((one) => !whole.some(({ start, end }) => one.start >= start && one.start < end))];
};

/** Every full name, also those told in a function; for the places where no name is to stand. */
export const findAllNames: Finder = (text) => namesIn(text);

export const isFirstName = (word: string): boolean => FIRST.has(word);

export const isSurname = (word: string): boolean => SURNAME.test(word) && !NO_SURNAME.test(word);

function namesIn(text: string): readonly Finding[] {
  const usual = matches(text, IN_CAPITALS).flatMap(({ 0: words, index }) => {
    const name = nameIn(words);
    if (name === undefined) return [];
    const start = index + name.at;
    const last = ON_NEXT_LINE.exec(text.slice(start + name.words.length, start + name.words.length + 20));
    const end = start + name.words.length + (last !== null && isSurname(last[1] ?? '') ? last[0].length : 0);
    if (LENDS.test(after(text, end, 40)) || LENDS.test(` ${name.words.split(' ').at(-1) ?? ''}`)) return [];
    return [{ kind: 'name', start, end, confidence: 'likely' } as const];
  });
  const isNew = ({ 0: words, index }: RegExpExecArray) =>
    !usual.some(({ start, end }) => index < end && start < index + words.length);
  const others = [
    ...OTHERWISE.flatMap((pattern) => matches(text, pattern)).filter(
      ({ 1: first = '', 2: last = '' }) =>
        !A_WORD.test(first) && isFirstName(capital(first)) && isSurname(capital(last)),
    ),
    ...matches(text, TURNED).filter(({ 1: last = '', 2: first = '' }) => isFirstName(first) && isSurname(last)),
  ]
    .filter(isNew)
    .map(
      ({ 0: words, index }) =>
        ({ kind: 'name', start: index, end: index + words.length, confidence: 'likely' }) as const,
    );
  return [...usual, ...others].toSorted((a, b) => a.start - b.start);
}

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`;

/** The name among words with capitals: from a known first name on, or two words of which the last is a surname. */
function nameIn(words: string): { readonly at: number; readonly words: string } | undefined {
  const all = matches(words, /\p{Lu}\.|[^ .]+/gu);
  const said = all.map(([word]) => word);
  const first = said.findIndex((word, index) => index < said.length - 1 && FIRST.has(word.split('-')[0] ?? word));
  const last = said.findLastIndex(isSurname);
  let from = first >= 0 ? first : last > 0 ? last - 1 : -1;
  if (from < 0 || (first < 0 && NO_NAMES.test(said[from] ?? ''))) return undefined;
  while (from > 0 && isInitial(said[from - 1])) from -= 1;
  const to = said.findIndex((word, index) => index > from && NO_NAMES.test(word));
  const kept = all.slice(from, to < 0 ? undefined : to);
  const [one, end] = [kept[0], kept.at(-1)];
  if (kept.length < 2 || one === undefined || end === undefined) return undefined;
  return { at: one.index, words: words.slice(one.index, end.index + end[0].length) };
}

const isInitial = (word: string | undefined) => word !== undefined && /^\p{Lu}\.$/u.test(word);

/** Whether the words around a name tell in which function it stands. @param organisations names of the houses people act for */
export function isInFunction(said: string, follows: string, organisations: readonly string[]): boolean {
  const between = TITLE_BEFORE.exec(said)?.[1];
  if (between !== undefined && BETWEEN.test(between)) return true;
  if (TITLE_AFTER.test(follows) || HOUSE_AFTER.test(follows)) return true;
  const apposition = /^(?:,| ?\(| fra| for)([^.;\n]{0,60})/u.exec(follows)?.[1]?.toLowerCase() ?? '';
  return organisations.some((one) => apposition.trimStart().startsWith(one.toLowerCase()));
}
