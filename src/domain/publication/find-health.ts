import { findAddresses } from './find-addresses.ts';
import { findCpr } from './find-cpr.ts';
import { findNames } from './find-names.ts';
import { type Finder, type Finding, matches } from './finding.ts';

/** What is said of one person only: nobody speaks so of a subject. */
const OF_SOMEBODY =
  /(?<!\p{L})(?:(?:tvangs|akut)?indlagt|sygemeldt|diagnosticeret|lider af|led af|selvmordsforsøg|selvmordstruet|har forsøgt selvmord|begik selvmord|gravid|dement|psykotisk|deprimeret|misbruger af|alkoholiker|narkoman|terminal|døende|afgået ved døden|er død af|fået konstateret|under behandling for|i behandling for|medicineret|abort|hiv-positiv|spiseforstyrret|voldsramt|handicappet|funktionsnedsættelse|kronisk syg|\p{L}*afhængig|\p{L}+opereret|brækkede?t?|invalidepension|førtidspension)(?!\p{L})/giu;
/** Illnesses, which are also subjects a body speaks of. */
const ILLNESS =
  /(?<!\p{L})(?:\p{L}*kræft|cancer|depression(?:en)?|angst|skizofreni|bipolar|demens|alzheimers?|parkinsons?|diabetes|kol|epilepsi|adhd|autisme|sclerose|psykose|anoreksi|bulimi|ptsd|hiv|aids|hepatitis|misbrug(?:et|sproblem\p{L}*)?|alkoholmisbrug|stofmisbrug|selvmord|selvskade|diagnose[nr]?|sygdom(?:men)?|blodprop|hjerneblødning|apopleksi|hjertesvigt|smitte[tn]?|overdosis|medicin(?:en)?|antidepressiv\p{L}*|metadon\p{L}*|insulin|kemoterapi|stress|\p{L}+behandling(?:en)?|recept(?:en)?)(?!\p{L})/giu;

/** One person told by age, year of birth or initials. */
const AGED =
  /(?<![\p{L}\d])(?:(?:en|den|et|denne|vores) \d{1,3}-?årige?(?!\p{L})(?! (?:og|eller|til))|\d{1,3}-årig (?:mand|kvinde|dreng|pige|borger|patient|beboer|far|mor)(?!\p{L})|(?:mand|kvinde|dreng|pige|borger|patient|beboer|barn)(?:en|et)? på \d{1,3} år(?!\p{L})|født (?:i |den |d\. )?(?:\d{1,2}[./-] ?\d{1,2}[./-] ?)?(?:19|20)\d{2})/giu;
const INITIALS = /(?<![\p{L}\d.])(?:\p{Lu}\.){2,3}(?!\p{L})/gu;
/** After a name: that it is this person's. */
const HAS =
  /^(?:\u0027?s)? (?:\p{L}+ ){0,3}(?:har|havde|lider|led|fik|får|fået|tager|tog|døde|sin|sit|sine|hans|hendes)(?!\p{L})/iu;
/** After a name in the genitive: at most one word. */
const NEXT = /^ (?:\p{L}+ )?$/u;

/** Characters between a person and what is said of their health. */
const NEAR = 120;

/**
 * What is told of somebody's health: an illness or a treatment in one sentence with one person, who is known by name, initials,
 * age, address or number. A subject (»psykiatri«, »borgere med demens«) is nobody's.
 */
export const findHealth: Finder = (text, known) => {
  const named = findNames(text, known);
  const numbered = [...findCpr(text, known), ...findAddresses(text, known)];
  const told = [...matches(text, AGED), ...matches(text, INITIALS)].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
  const sure = [...numbered, ...told];
  const found: Finding[] = [];
  for (const { 0: whole, index: start } of matches(text, OF_SOMEBODY)) {
    const person = [...sure, ...named].find((one) => isNear(text, one, start, start + whole.length));
    if (person !== undefined) found.push(health(start, whole));
  }
  for (const { 0: whole, index: start } of matches(text, ILLNESS)) {
    const end = start + whole.length;
    const isTold = sure.some((one) => isNear(text, one, start, end));
    const isOwn = named.some((one) => one.end <= start && isNear(text, one, start, end) && isOf(text, one, start));
    if (isTold || isOwn) found.push(health(start, whole));
  }
  return found.toSorted((a, b) => a.start - b.start);
};

const health = (start: number, whole: string) =>
  ({ kind: 'health', start, end: start + whole.length, confidence: 'likely' }) as const;

/** Whether what is told at a place is told as the person's own: »Peter Hansen har ...«, »Peter Hansens ...«. */
function isOf(text: string, person: Finding, start: number): boolean {
  const between = text.slice(person.end, start);
  return HAS.test(between) || (text.charAt(person.end - 1) === 's' && NEXT.test(between));
}

/** Close by and in the same sentence; a full stop after a single letter or a number ends none. */
function isNear(
  text: string,
  person: { readonly start: number; readonly end: number },
  start: number,
  end: number,
): boolean {
  const [from, to] = person.end <= start ? [person.end, start] : [end, person.start];
  if (from > to) return true;
  return to - from <= NEAR && !/[!?\n]|(?<![\p{Lu}\d])\.(?= |$)/u.test(text.slice(from, to));
}
