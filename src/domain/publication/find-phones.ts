import { after, before, type Finder, type Finding, matches } from './finding.ts';
import { spelledDigits } from './spelled-digits.ts';

const FREE = String.raw`(?<![\p{L}\d+]|\d[-./, ])`;
/** Another number of eight digits may stand right after it. */
const ENDS = String.raw`(?![\p{L}\d]|[-./,]\d(?!\d{7}(?!\d))| \d{1,3}(?!\d))`;

/** With a country's number before it, which nothing else has. */
const WITH_COUNTRY =
  /(?<![\p{L}\d]|\d[ .-])(?:\(?(?:\+|00)\d{1,3}\)?)(?:[ \n]?\(0\))?(?:[ .\n-]?(?:\d{1,4}|\(\d{1,4}\))){2,6}(?!\d)/gu;
/** Denmark's without its sign. */
const WITH_45 = new RegExp(
  String.raw`${FREE}(?:45[2-9]\d{7}|\(45\)[ -]?[2-9]\d(?:([ -]?)\d{2}\1\d{2}\1\d{2}|\d{2} \d{4}))${ENDS}`,
  'gu',
);
/** Eight digits by two, four and four, or two, two and four; one line may end between them. */
const IN_GROUPS = new RegExp(
  `${FREE}(?:[2-9]\\d(?:[ \\n]\\d{2}[ \\n]\\d{2}[ \\n]\\d{2}|([-./])\\d{2}\\1\\d{2}\\1\\d{2}| (?:1[3-9]|[02-9]\\d) \\d{4})|[2-9]\\d{3} \\d{4})${ENDS}`,
  'gu',
);
const IN_ONE = new RegExp(`${FREE}[2-9]\\d{7}${ENDS}`, 'gu');
/** Where a telephone is spoken of, whatever way its number is written. */
const AS_IT_COMES = /(?<![\p{L}\d+])(?!\d{1,3}(?:\.\d{3})+(?!\d))\d(?:[ .\n/()-]{0,2}\d){6,11}(?!\d)/gu;

const SAYS_PHONE =
  /(?:telefon|mobil|(?<!\p{L})(?:tlf|mob|ring|phone|direkte|lokal|sms))(?:nummer(?:et)?|numre|nr|en|es)?\.?(?: ?(?:nr|nummer(?:et)?)\.?)?(?: er| på| til)? ?[:.]? ?$/iu;
/** What else has eight digits: companies, cases, journals, goods, money, and runs of weeks or pages. */
const SAYS_ANOTHER =
  /(?:cvr|se|p|ean|gln|sags?|sag|journal|j|dok|dokument|konto|faktura|ordre|matrikel|id|isbn|issn|reg|nr|nummer|kr|dkk|uge|uger|ugerne|side|sider|siderne|punkt|punkter|punkterne|tabel|år|årene|alder)(?:[- ]?(?:nr|nummer|no))?\.? ?[:#.-]? ?$/iu;
/** A number that is said to be one, and no more: digits by two are one of a telephone all the same. */
const SAYS_NUMBER = /(?<!\p{L})(?:nr|nummer)\.? ?:? ?$/iu;
/** A number that is there to be called by anybody. */
const OF_A_HOUSE =
  /(?:hovednummer|hovedtelefon|omstilling|hotline|lægevagt|tandlægevagt|akuttelefon|vagttelefon|skadestue|alarmcentral)\p{L}{0,6}[ ,:.(-]{0,3}(?:(?:på )?(?:tlf|telefon)\.?(?:nr\.?|nummer)?:? ?)?$/iu;
const SAID_AFTER = /^,? ?\((?:hovednummer|omstilling|hotline)/iu;
const IS_MONEY = /^ ?(?:kr\b|kroner|dkk|mio|mia|t\.kr|%|euro|eur)/iu;

/**
 * Telephone numbers: with the country's number, or eight digits the first of which is 2 to 9, together or in the groups they
 * are said in.
 *
 * @source Digitaliseringsstyrelsen, »Den danske nummerplan«: eight digits, not beginning with 0 or 1 (those are short numbers)
 */
export const findPhones: Finder = (text) => {
  const international = matches(text, WITH_COUNTRY)
    .filter(([whole]) => digitsIn(whole) >= 8)
    .map(({ 0: whole, index }) => phone(index, whole, 'sure'));
  const called = matches(text, AS_IT_COMES)
    .filter(({ 0: whole, index }) => SAYS_PHONE.test(before(text, index, 28)) && !isDay(whole) && !areYears(whole))
    .map(({ 0: whole, index }) => phone(index, whole, 'sure'));
  const others = [WITH_45, IN_GROUPS, IN_ONE].flatMap((pattern) =>
    matches(text, pattern).flatMap(({ 0: whole, index }) => {
      const said = before(text, index, 28);
      const isAnother = SAYS_ANOTHER.test(said) && !(/\d\d[ .-]\d\d[ .-]\d\d/.test(whole) && SAYS_NUMBER.test(said));
      if (isAnother || IS_MONEY.test(after(text, index + whole.length, 10))) return [];
      if (isDay(whole) || areYears(whole) || whole.split('\n').length > 2) return [];
      return [phone(index, whole, 'likely')];
    }),
  );
  const spelled = spelledDigits(text).flatMap(({ digits, start, end }) =>
    digits.length === 8 ? [{ kind: 'phone', start, end, confidence: 'likely' } as const] : [],
  );
  const kept: Finding[] = [];
  const isOfAHouse = ({ start, end }: Finding) =>
    OF_A_HOUSE.test(before(text, start, 60)) || SAID_AFTER.test(after(text, end, 24));
  for (const one of [...international, ...called, ...others, ...spelled])
    if (!isOfAHouse(one) && !kept.some((other) => overlap(one, other))) kept.push(one);
  return kept.toSorted((a, b) => a.start - b.start);
};

const phone = (start: number, whole: string, confidence: Finding['confidence']) =>
  ({ kind: 'phone', start, end: start + whole.length, confidence }) as const;

const overlap = (a: Finding, b: Finding) => a.start < b.end && b.start < a.end;

const digitsIn = (text: string) => text.replace(/\D/g, '').length;

/** `20270408`: a day as machines write it. */
const isDay = (whole: string) => /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(whole);

/** `2026 2027`: the heads of two columns. */
const areYears = (whole: string) => /^(?:19|20)\d{2} (?:19|20)\d{2}$/.test(whole);
