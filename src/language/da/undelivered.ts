import type { UndeliveredGround } from '../../domain/undelivered.ts';

/** Why something did not get to a person, as it stands after a colon; `undeliveredSentence` makes a sentence of it. */
export const undelivered: Readonly<Record<UndeliveredGround, string>> = {
  'no-chat': 'Referent kan ikke skrive til vedkommende i Teams: Appen er ikke installeret, eller kontoen findes ikke',
  blocked: 'vedkommende har blokeret eller fjernet Referent i Teams',
  'no-such-address': 'mailadressen findes ikke',
  'refused-by-mail': 'modtagerens mailsystem har afvist brevet; postkassen kan være fuld eller filteret for stramt',
  'not-sent': 'mailen blev taget imod, men er aldrig sendt',
  busy: 'tjenesten har igen og igen bedt os vente',
  'in-use': 'nogen har filen åben; luk den i Word, så bliver den erstattet',
  unavailable: 'tjenesten var nede eller kunne ikke nås',
  'no-answer': 'det vides ikke, om det nåede frem: Svaret blev væk',
  'no-permission': 'Microsoft 365 giver ikke Referent lov, eller dens adgangskode er udløbet',
  'too-big': 'det er større, end Teams eller mailsystemet tager imod',
  refused: 'tjenesten har afvist det',
  left: 'vedkommende er ikke længere i udvalget',
  'nothing-to-tell': 'det, det handlede om, gælder ikke længere',
  broken: 'der er sket en fejl i Referent',
};
