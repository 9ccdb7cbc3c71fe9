import { after, before, type Finder, type Finding, matches } from './finding.ts';

const FREE = String.raw`(?<![\p{L}\d+]|\d[-./, ])`;
const ENDS = String.raw`(?![\p{L}\d]|[-./,]\d| \d{1,3}(?!\d))`;

/** With a country's number before it, which nothing else has. */
const WITH_COUNTRY = /(?<![\p{L}\d]|\d[ .-])(?:\(?(?:\+|00)\d{1,3}\)?)(?: ?\(0\))?(?:[ .-]?\d{1,4}){2,6}(?!\d)/gu;
/** Eight digits by two, or four and four. */
const IN_GROUPS = new RegExp(
  `${FREE}(?:[2-9]\\d(?:( )\\d{2}\\1\\d{2}\\1\\d{2}|(-)\\d{2}\\2\\d{2}\\2\\d{2})|[2-9]\\d{3} \\d{4})${ENDS}`,
  'gu',
);
const IN_ONE = new RegExp(`${FREE}[2-9]\\d{7}${ENDS}`, 'gu');

const SAYS_PHONE =
  /(?:tlf|telefon|mobil|mob|ring|phone|direkte|lokal|sms)[\p{L}]*\.?(?: ?(?:nr|nummer)\.?| på| til)? ?[:.]? ?$/iu;
/** What else has eight digits: companies, cases, journals, goods, money, and runs of weeks or pages. */
const SAYS_ANOTHER =
  /(?:cvr|se|p|ean|gln|sags?|sag|journal|j|dok|dokument|konto|faktura|ordre|matrikel|id|isbn|issn|reg|nr|nummer|kr|dkk|uge|uger|ugerne|side|sider|siderne|punkt|punkter|punkterne|tabel|år|årene|alder)(?:[- ]?(?:nr|nummer|no))?\.? ?[:#.-]? ?$/iu;
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
  const others = [...matches(text, IN_GROUPS), ...matches(text, IN_ONE)].flatMap(({ 0: whole, index }) => {
    const said = before(text, index, 28);
    const isPhone = SAYS_PHONE.test(said);
    if (!isPhone && (SAYS_ANOTHER.test(said) || IS_MONEY.test(after(text, index + whole.length, 10)))) return [];
    if (!isPhone && (isDay(whole) || areYears(whole))) return [];
    return [phone(index, whole, isPhone ? 'sure' : 'likely')];
  });
  return [...international, ...others.filter((one) => !international.some((other) => overlap(one, other)))];
};

const phone = (start: number, whole: string, confidence: Finding['confidence']) =>
  ({ kind: 'phone', start, end: start + whole.length, confidence }) as const;

const overlap = (a: Finding, b: Finding) => a.start < b.end && b.start < a.end;

const digitsIn = (text: string) => text.replace(/\D/g, '').length;

/** `20270408`: a day as machines write it. */
const isDay = (whole: string) => /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(whole);

/** `2026 2027`: the heads of two columns. */
const areYears = (whole: string) => /^(?:19|20)\d{2} (?:19|20)\d{2}$/.test(whole);
