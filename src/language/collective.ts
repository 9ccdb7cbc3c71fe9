/** Words that mean several, in the two languages of the documents. */
const SEVERAL =
  /^(?:alle|samtlige|begge|enhver|hver|vi|parterne|udvalget|styregruppen|ingen|all|both|everyone|everybody|each|we|the parties|the committee|nobody)(?![\p{L}\p{N}])/iu;

/** »Kommunerne«, »lægerne«, »alle medlemmer«: the definite plural, and the plurals met with in minutes. */
const PLURAL =
  /^(?:de |the )?[\p{L}-]{3,}(?:erne|ørene)$|(?:^|\s)(?:medlemmer|kommuner|regioner|parter|members|municipalities|regions)$/iu;

const JOINED = /\s(?:og|samt|and)\s|[,;/&+\n]/iu;

/** After these words stands what somebody is head of, which may well name two things: »Chef for Social og Sundhed«. */
const HEADS = /\s(?:for|af|i|ved|fra|på|of|at|in)\s.*$|\(.*$/isu;

/**
 * Whether what was written for an owner is not one person: nobody answers for what »alle«, »kommunerne« or two names
 * have been given (S2-11).
 */
export function isCollective(written: string): boolean {
  const text = written.trim();
  const head = text.replace(HEADS, '');
  return SEVERAL.test(text) || PLURAL.test(head) || JOINED.test(head);
}
