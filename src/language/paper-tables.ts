import { wordPattern } from './paper-words.ts';

/** What a column's head or a table's caption says of the money in it: »mio. kr.«. */
export const MILLIONS = /mio\.?\s?kr|mill?\.?\s?kr|millioner|million/iu;
export const THOUSANDS = /(?:tusinde?|t\.)\s?kr|1\.000\s?kr/iu;
export const MONEY = wordPattern('kr\\.?|beløb|honorar|bruttohonorar|udgift\\p{Ll}*|budget|pris|amount|cost');
/** »10 mio. kr.« in running text. */
export const AMOUNT_IN_TEXT =
  /(?<![\d.,])(?<about>ca\.?\s|cirka\s|about\s|omkring\s)?(?<number>\d{1,3}(?:,\d{1,3})?)\s(?:mio\.?|millioner|million)(?:\s?kr)?/giu;
/** A table is said to be elsewhere: »fremgår af Bilag 1«. */
export const SEE_ANNEX = /(?:fremgår af|jf\.|se|vist i|shown in|see)\s(?:bilag|annex)\s(\d{1,2})/iu;
export const PERIOD = /(?:periode\p{Ll}*|period)\s(20\d{2})\s?[-\u2013]\s?(20\d{2})/iu;
