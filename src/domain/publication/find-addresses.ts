import { after, before, type Finder, type Finding, matches } from './finding.ts';

const WORD = String.raw`[\p{L}.\u0027-]{0,30}`;
const SUFFIX =
  /vej|vejen|gade|gaden|allé|alle|alléen|boulevard|stræde|strædet|vænge|vænget|torv|torvet|plads|pladsen|parken|haven|bakken|løkken|toften|marken|skoven|krogen|stien|gården|vangen|lunden|ageren|engen|kajen|passagen|kæret|højen|dalen|Vej|Gade|Allé|Alle|Boulevard|Stræde|Vænge|Torv|Plads/
    .source;
const DOOR = String.raw`(?:tv|th|mf)(?![\p{L}\d])\.?`;
const FLOOR = String.raw`(?:,? {0,2}(?:(?:st|kl|\d{1,2})\. {0,2}(?:${DOOR}|\d{1,3}(?!\d))|\d{1,2} ${DOOR}))`;
const TOWN = String.raw`(?:,? {0,2}\n? {0,2}(\d{4}) (\p{Lu}[\p{L}.]{1,30}(?: \p{Lu}[\p{L}.]{0,30})?))`;
const HOUSE = new RegExp(
  String.raw`(?<![\p{L}\d])((?:\p{Lu}${WORD} (?:(?:de|den|af|med) )?){0,3}\p{L}?${WORD}(?:${SUFFIX})) (?:nr\. ?)?(\d{1,4} ?[A-Za-z]?)(?![\p{L}\d])(${FLOOR})?${TOWN}?`,
  'gu',
);
/** By the postcode alone, whatever the street is called. */
const BY_POSTCODE =
  /(?<![\p{L}\d])(\p{L}[\p{L}.\u0027-]{2,30}) (?:nr\. ?)?\d{1,3} ?[A-Za-z]?(?:-\d{1,3})?, ?(?:DK-)?(?!19\d\d|20[1-9]\d)([1-9]\d{3}) (\p{L}{3,})(?![\p{L}\d])/gu;
/** In large or small letters throughout. */
const IN_ONE_CASE = new RegExp(
  String.raw`(?<![\p{L}\d])(\p{L}{2,30}(?:${SUFFIX})) (?:nr\. ?)?\d{1,3} ?[a-z]?(?:${FLOOR}|,? ?[1-9]\d{3} \p{L}{3,})(?![\p{L}\d])`,
  'giu',
);
/** What is counted, and no street. */
const COUNTED =
  /^(?:bilag|punkt|side|tabel|uge|figur|kapitel|afsnit|paragraf|sag|fase|takst|ydelse|version|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|mødet|den|nr|boks|postboks|bygning|lokale|rum|stue)$/iu;

/** A house that is nobody's home. */
const PUBLIC_HOUSE =
  /(?:rådhus|sundhedshus|lægehus|klinik|hospital|sygehus|plejehjem|center|centret|centeret|skole|institution|kommune|region|kontor|mødelokale|mødested|lokale|sted|bibliotek|forvaltning|afdeling|apotek|lægevagt|hotel|huset)\p{L}{0,20}[ ,:.()»-]{0,4}$/iu;
const SAYS_HOME =
  /(?<!\p{L})(?:bor|boende|bopæl|privat|hjem|adresse|beboer|borger|patient)\p{L}{0,12}[ ,:.-]{0,3}(?:\p{L}+ ){0,3}$/iu;

/**
 * Where somebody lives: a street with its number and the postcode; without the postcode where a floor and a door are told
 * or the words before speak of a home. The places the body meets at, and houses named as such, are left out.
 */
export const findAddresses: Finder = (text, { places }) => {
  // What is no street with a capital is looked for otherwise.
  const seen = matches(text, HOUSE).filter(([, street = '']) => /^\p{Lu}/u.test(street));
  const houses = seen.flatMap((match) => {
    const [whole, street = '', number = '', floor, postcode] = match;
    const start = match.index;
    const said = before(text, start, 60);
    const isHome = SAYS_HOME.test(said);
    if (postcode === undefined && floor === undefined && !isHome) return [];
    if (isPlace(`${street} ${number.trim()}`, places)) return [];
    const follows = after(text, start + whole.length, 24);
    if (!isHome && (isPublic(said, follows) || isPublic(`${said}${street.replace(/\S+$/u, '')}`, follows))) return [];
    return [address(start, whole, isHome && postcode !== undefined ? 'sure' : 'likely')];
  });
  const others = [...matches(text, BY_POSTCODE), ...matches(text, IN_ONE_CASE)].flatMap(
    ({ 0: whole, 1: street = '', index }) => {
      const end = index + whole.length;
      if (COUNTED.test(street) || seen.some((one) => index < one.index + one[0].length && one.index < end)) return [];
      if (isPlace(whole.replace(/,.*$/s, ''), places) || isPublic(before(text, index, 60), after(text, end, 24)))
        return [];
      return [address(index, whole, 'likely')];
    },
  );
  return [
    ...houses,
    ...others.filter(({ start }, at) => others.findIndex((one) => one.start === start) === at),
  ].toSorted((a, b) => a.start - b.start);
};

const address = (start: number, whole: string, confidence: Finding['confidence']) =>
  ({ kind: 'private-address', start, end: start + whole.trimEnd().length, confidence }) as const;

const isPublic = (said: string, follows: string) =>
  PUBLIC_HOUSE.test(said) || /^,? {0,2}\((?:rådhus|lægehus|sundhedshus)/iu.test(follows);

function isPlace(address: string, places: readonly string[]): boolean {
  const sought = address.toLowerCase();
  return places.some((place) => place.toLowerCase().includes(sought));
}
