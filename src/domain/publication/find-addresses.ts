import { after, before, type Finder, matches } from './finding.ts';

const WORD = String.raw`[\p{L}.\u0027-]{0,30}`;
const SUFFIX =
  /vej|vejen|gade|gaden|allé|alle|alléen|boulevard|stræde|strædet|vænge|vænget|torv|torvet|plads|pladsen|parken|haven|bakken|løkken|toften|marken|skoven|krogen|stien|gården|vangen|lunden|ageren|engen|kajen|passagen|kæret|højen|dalen|Vej|Gade|Allé|Alle|Boulevard|Stræde|Vænge|Torv|Plads/
    .source;
const DOOR = String.raw`(?:tv|th|mf)(?![\p{L}\d])\.?`;
const FLOOR = String.raw`(?:,? {0,2}(?:(?:st|kl|\d{1,2})\. {0,2}(?:${DOOR}|\d{1,3}(?!\d))|\d{1,2} ${DOOR}))`;
const TOWN = String.raw`(?:,? {0,2}\n? {0,2}(\d{4}) (\p{Lu}[\p{L}.]{1,30}(?: \p{Lu}[\p{L}.]{0,30})?))`;
const HOUSE = new RegExp(
  String.raw`(?<![\p{L}\d])((?:\p{Lu}${WORD} (?:(?:de|den|af|med) )?){0,3}\p{L}?${WORD}(?:${SUFFIX})) (\d{1,4} ?[A-Za-z]?)(?![\p{L}\d])(${FLOOR})?${TOWN}?`,
  'gu',
);

/** A house that is nobody's home. */
const PUBLIC_HOUSE =
  /(?:rådhus|sundhedshus|lægehus|klinik|hospital|sygehus|plejehjem|center|centret|centeret|skole|institution|kommune|region|kontor|mødelokale|mødested|lokale|sted|bibliotek|forvaltning|afdeling|apotek|lægevagt|hotel|huset)\p{L}{0,20}[ ,:.()»-]{0,4}$/iu;
const SAYS_HOME =
  /(?<!\p{L})(?:bor|boende|bopæl|privat|hjemme|adresse|beboer|borger|patient)\p{L}{0,12}[ ,:.-]{0,3}(?:\p{L}+ ){0,3}$/iu;

/**
 * Where somebody lives: a street with its number and the postcode; without the postcode where a floor and a door are told
 * or the words before speak of a home. The places the body meets at, and houses named as such, are left out.
 */
export const findAddresses: Finder = (text, { places }) =>
  matches(text, HOUSE).flatMap((match) => {
    const [whole, street = '', number = '', floor, postcode] = match;
    const start = match.index;
    const said = before(text, start, 60);
    const isHome = SAYS_HOME.test(said);
    if (!/^\p{Lu}/u.test(street)) return [];
    if (postcode === undefined && floor === undefined && !isHome) return [];
    if (isPlace(`${street} ${number.trim()}`, places)) return [];
    if (!isHome && isPublic(`${said}${street.replace(/\S+$/u, '')}`, after(text, start + whole.length, 24))) return [];
    const confidence = isHome && postcode !== undefined ? 'sure' : 'likely';
    return [{ kind: 'private-address', start, end: start + whole.trimEnd().length, confidence } as const];
  });

const isPublic = (said: string, follows: string) =>
  PUBLIC_HOUSE.test(said) || /^,? {0,2}\((?:rådhus|lægehus|sundhedshus)/iu.test(follows);

function isPlace(address: string, places: readonly string[]): boolean {
  const sought = address.toLowerCase();
  return places.some((place) => place.toLowerCase().includes(sought));
}
