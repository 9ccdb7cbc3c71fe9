import type { UndeliveredGround } from '../../domain/undelivered.ts';

/** Why something did not get to a person, as the secretary is told it. */
export const undelivered: Readonly<Record<UndeliveredGround, string>> = {
  'no-chat': 'Referent kan ikke skrive til vedkommende i Teams: Appen er ikke installeret, eller kontoen findes ikke.',
  blocked: 'Vedkommende har blokeret eller fjernet Referent i Teams.',
  'no-such-address': 'Mailadressen findes ikke.',
  'refused-by-mail': 'Modtagerens mailsystem har afvist brevet; postkassen kan være fuld eller filteret for stramt.',
  'not-sent': 'Mailen blev taget imod, men er aldrig sendt.',
  busy: 'Tjenesten har igen og igen bedt os vente.',
  unavailable: 'Tjenesten var nede eller kunne ikke nås.',
  'no-answer': 'Det vides ikke, om det nåede frem: Svaret blev væk.',
  'no-permission': 'Microsoft 365 giver ikke Referent lov, eller dens adgangskode er udløbet.',
  'too-big': 'Det er større, end Teams eller mailsystemet tager imod.',
  refused: 'Tjenesten har afvist det.',
  left: 'Vedkommende er ikke længere i udvalget.',
  'nothing-to-tell': 'Det, det handlede om, gælder ikke længere.',
  broken: 'Der er sket en fejl i Referent.',
};
