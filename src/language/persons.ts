import { wordPattern } from './paper-words.ts';

/** Parts of words that make a name an organisation's or a place's, in Danish, Norwegian and English. */
const ORGANISATION =
  /hospital|sygehus|kommun|region|udvalg|utvalg|gruppe|klynge|center|centr|senter|råd$|rådet|forening|styrelse|sekretariat|ministeri|forvaltning|direktion|kreds|forum|samling|netværk|nettverk|psykiatri|sundhed|helse|praksis|klinik|team|enhed|afdeling|skole|universitet|aftale|reform|plan$|planen|projekt|program|committee|council|board|hospital|municipal|secretariat|group|network|nordjylland|sjælland|jylland|danmark|norge|pulje|strategi|møde|dagsorden|referat/iu;
/** Parts of words that make a name a committee's. */
const BODY =
  /udvalg|utvalg|gruppe|råd(?:et)?(?!\p{L})|forum|nævn|bestyrelse|klynge|(?<!\p{L})klu(?!\p{L})|kreds|samling|netværk|nettverk|styre(?:t)?(?!\p{L})|committee|council|board|network|(?<!\p{L})group/iu;
const PLACES = wordPattern('nord|syd|øst|vest|midt|plo|kl|klu|fag|ft|dsam');
/** Between the capitals of a name. */
const PARTICLES = new Set([
  'von',
  'van',
  'de',
  'der',
  'den',
  'af',
  'la',
  'le',
  'du',
  'da',
  'di',
  'el',
  'al',
  'bin',
  'ter',
]);
const TITLE =
  /^(?:[\p{L}-]{0,30})(?:chef|leder|direktør|konsulent|læge|lege|sjef|formand|psykolog|rådgiver|terapeut|jordemoder|farmaceut|jurist|fuldmægtig|repræsentant|koordinator|sekretær|rådmand|borgmester|professor|sygeplejerske|medarbejder|planlægger|manager|director|doctor|dr\.?|head|chair)$/iu;

/** A name of two capitals or more, or a role with a number: »Anna Holm«, »Praktiserende læge 2«. */
export function isPersonLike(name: string): boolean {
  return isName(name) || isRole(name);
}

/** `Anna Berg Holm`; neither an organisation nor a place nor a title. */
export function isName(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 6) return false;
  if (ORGANISATION.test(name) || PLACES.test(name)) return false;
  const capitals = words.filter((word) => /^\p{Lu}(?:[\p{L}'’-]*\p{Ll}\.?|\.)$/u.test(word));
  return capitals.length >= 2 && words.every((word) => capitals.includes(word) || PARTICLES.has(word.toLowerCase()));
}

/** `Praktiserende læge 2`, `centerchef 1`. */
export function isRole(name: string): boolean {
  return (
    /^\p{L}[\p{L}-]{2,40}(?: [\p{L}&-]{1,40}){0,5} \d{1,2}$/u.test(name) || (TITLE.test(name) && /\p{L}{4}/u.test(name))
  );
}

/** »praktiserende læge Ole Vang« parted into the title and the name; undefined where no title stands before a name. */
export function titledName(said: string): { readonly title: string; readonly name: string } | undefined {
  const words = said.split(/\s+/);
  for (let at = 1; at <= Math.min(4, words.length - 2); at += 1) {
    const name = words.slice(at).join(' ');
    if (isTitle(words[at - 1] ?? '') && isName(name)) return { title: words.slice(0, at).join(' '), name };
  }
  return undefined;
}

/** `Hjørring Kommune`, `PLO` */
export const isOrganisation = (name: string): boolean => ORGANISATION.test(name) || PLACES.test(name);

/** »Sundhedsudvalget«, »Klyngestyregruppe Nord«: what a committee is called, and an administration is not. */
export const isBodyLike = (name: string): boolean => BODY.test(name);

/** Whether a word alone is what somebody is called by their work: »Kontorchef«. */
export const isTitle = (word: string): boolean => TITLE.test(word);

/** »Fra kommunerne«, »Sekretariat«, »PLO«, »Region Nordjylland«: what a list of people is parted by. */
export function isGroupHeading(said: string): boolean {
  const text = said.replace(/\([^()]{0,40}\)/g, '').trim();
  if (text.length > 60 || /[.,;]/.test(text)) return false;
  if (/^(?:fra|from|for|på vegne af)\s/iu.test(text)) return true;
  if (/\d$/.test(text) || TITLE.test(text)) return false;
  return text.split(/\s+/).length <= 5 && (ORGANISATION.test(text) || PLACES.test(text) || /^\p{L}+$/u.test(text));
}
