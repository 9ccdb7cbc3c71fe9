/**
 * Danish nouns whose plural changes the vowel, folded, as `barn`, `børn` and `øje`, `øjne`: the stemmer makes two words of
 * each. All that minutes could have; others are few.
 */
const CHANGED: readonly (readonly [one: string, many: string])[] = [
  ['barn', 'boern'],
  ['bog', 'boeger'],
  ['bonde', 'boender'],
  ['bror', 'broedre'],
  ['datter', 'doetre'],
  ['far', 'faedre'],
  ['fod', 'foedder'],
  ['haand', 'haender'],
  ['kraft', 'kraefter'],
  ['mand', 'maend'],
  ['mor', 'moedre'],
  ['nat', 'naetter'],
  ['oeje', 'oejne'],
  ['tand', 'taender'],
];

/** What a noun takes at its end: after an e, and else, where its last consonant may be doubled first. */
const AFTER_E = new Set(['', 's', 'n', 'ns', 'ne', 'nes', 'r', 'rs', 'rne', 'rnes', 't', 'ts']);
const AFTER_OTHERS = new Set(['', 's', 'ne', 'nes', ...[...AFTER_E].map((end) => `e${end}`)]);

/** What is set before a word without making a compound of two: »indstilling« is no »stilling«, »samarbejde« no »arbejde«. */
const PREFIXES = new Set('bag for fore fra frem gen hen ind med mis mod til ud ved vel sam'.split(' '));
/** The same at the end of a longer beginning: »arbejdsforhold« is no »hold«. */
const ENDS_IN_PREFIX = /(?:be|for|ind|ud|til|op|af|om|sam|paa|over|under|(?<!pl|org|hum)an)$/;
/** Two words as one: neither part is shorter. */
const LEAST_HEAD = 3;
const LEAST_TAIL = 4;
/** Endings that make a word of another, and are words themselves: »vurdering« has nothing to do with a ring. */
const NO_TAILS = new Set('ring ling skab ende else'.split(' '));

/** How a word of a text is what was looked for: in another form of itself, or as the end of a compound. */
export type Likeness = 'form' | 'compound';

/**
 * Tells of a word of a text, folded, whether it is the one looked for: »mænd« and »numre« for »mand« and »nummer«,
 * »lokalaftalen« for »aftale«. What the stemmer sees is left to it.
 *
 * @param asked the word looked for, folded
 */
export function likeness(asked: string): (word: string) => Likeness | undefined {
  const bases = basesOf(asked);
  return (word) => {
    for (const base of bases) {
      const at = word.lastIndexOf(base);
      if (at < 0 || !isEnding(word.slice(at + base.length), base)) continue;
      if (at === 0) return 'form';
      if (base.length >= LEAST_TAIL && !NO_TAILS.has(base) && isHead(word.slice(0, at))) return 'compound';
    }
    return undefined;
  };
}

/** The word as it was asked for, without the ending of its form, and with its vowel or its e changed. */
function basesOf(asked: string): readonly string[] {
  const [, withoutEnding] = /^(.+e)(?:s|ns?|rs?|rnes?|ts?)$/.exec(asked) ?? [];
  const bases = new Set([asked, ...(withoutEnding === undefined ? [] : [withoutEnding])]);
  for (const pair of CHANGED) {
    for (const [own, other] of [pair, pair.toReversed()] as const) {
      const at = own === undefined ? -1 : asked.lastIndexOf(own);
      if (own === undefined || other === undefined || at < 0 || !isEnding(asked.slice(at + own.length), own)) continue;
      if (at === 0 || at >= LEAST_HEAD) bases.add(asked.slice(0, at) + other);
    }
  }
  for (const base of withAnotherE(asked)) bases.add(base);
  return [...bases];
}

/** `nummer` and `numre`, `regel` and `regler`: an e that is lost where an ending comes. */
function withAnotherE(asked: string): readonly string[] {
  const [, kept = '', last = ''] = /^(.+[b-df-hj-np-tv])e([rl])(?:s|ens?|ets?)?$/.exec(asked) ?? [];
  const [, lost = '', letter = ''] = /^(.+[b-df-hj-np-tv])([rl])e(?:s|nes?|rs?|rnes?)?$/.exec(asked) ?? [];
  return [
    ...(kept === '' ? [] : [`${kept.replace(/(.)\1$/, '$1')}${last}`]),
    ...(lost === '' ? [] : [`${lost}e${letter}`, `${lost}${lost.at(-1)}e${letter}`]),
  ];
}

function isEnding(end: string, base: string): boolean {
  if (base.endsWith('e')) return AFTER_E.has(end);
  return AFTER_OTHERS.has(end) || (end.charAt(0) === base.at(-1) && end.length > 1 && AFTER_OTHERS.has(end.slice(1)));
}

const isHead = (head: string) =>
  head.length >= LEAST_HEAD &&
  !PREFIXES.has(head) &&
  (head === 'over' || head === 'under' || !ENDS_IN_PREFIX.test(head));
