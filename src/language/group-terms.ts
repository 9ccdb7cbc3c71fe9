import type { Clause } from '../domain/body/clause.ts';

/** Where it is written that an ad hoc group works by terms of reference (S0-22); bodies whose rules are silent follow it too. */
export const groupTerms: Clause = {
  document: 'Forretningsorden for KLU-Aalborg, 15.02.2016',
  quote: 'udfærdiges et kommissorium',
};
