import type { Outcome } from '../domain/minutes/minutes.ts';

/** How minutes say what became of a point, in Danish, Norwegian and English; the first that fits counts. */
const SAID: readonly (readonly [Outcome, RegExp])[] = [
  ['not-treated', /\b(?:ikke behandlet|ikke behandla|not (?:treated|considered))\b/iu],
  ['deferred', /\b(?:udsat|udsættes|udskudt|udskydes|utsatt|utsettes|deferred|postponed)\b/iu],
  [
    'followed',
    /\b(?:indstilling(?:en|erne)|innstilling(?:en|ene))\b[^.]{0,40}\b(?:fulgt|følges|tiltrådt|tiltrædes|godkendt|vedtatt)\b|\b(?:indstilles tiltrådt|recommendations? (?:was|were) followed|som indstillet)\b/iu,
  ],
  ['approved', /\b(?:godkendt|godkendes|godkendte|godkjent|approved)\b/iu],
  ['noted', /\b(?:til efterretning|til orientering|til etterretning|taget til efterretning|noted)\b/iu],
  ['decided', /\b(?:besluttede|besluttet|beslutter|vedtog|vedtok|resolved|decided)\b/iu],
  ['discussed', /\b(?:drøftede|drøftet|drøftedes|drøftes|discussed)\b/iu],
];

/** What became of a point, by the words of its minutes; undefined where they do not say it in any of the usual ways. */
export function pastOutcome(text: string): Outcome | undefined {
  return SAID.find(([, pattern]) => pattern.test(text))?.[0];
}
