import type { PaperPhrases } from '../paper-vocabulary.ts';

/** What Norwegian minutes say in other words than Danish ones. */
export const paperPhrases: Partial<PaperPhrases> = {
  nextMeeting: 'neste(?: ordinære)? møte',
  plan: 'møteplan\\p{Ll}*|møtedatoer',
  minutesOf: 'protokoll(?:en)? fra',
  information: 'orienteringssak\\p{Ll}*|referatsak\\p{Ll}*|meldinger',
  trivial: 'åpning|eventuelt|neste møte|godkjenning av innkalling\\p{Ll}*',
  section: '(?:beslutnings|drøftings|orienterings)saker|referatsaker|meldinger',
  approval: 'godkjenning av (?:innkalling|saksliste|protokoll|møteprotokoll|dagsorden|referat)',
  followed:
    'som innstilt|innstillingen ble (?:enstemmig )?vedtatt|^(?:vedtatt|godkjent|enstemmig vedtatt|tatt til orientering)\\.?$',
  noted: 'til orientering|etterretning',
  decides: 'vedta\\p{Ll}*|godkjen\\p{Ll}*|utsett\\p{Ll}*|utsatt|avvis\\p{Ll}*',
  decided: 'vedtok|godkjente|besluttet',
  wasDecided: 'det ble (?:vedtatt|besluttet)',
  we: 'utvalget|styret|rådet',
  due: 'innen (?:utgangen av|den|\\d{1,2}\\.)|til neste møte',
  deadline: 'innen|senest|før',
  endOf: 'utgangen av',
  noTask: 'ikke|dersom|kunne',
  speaks: 'orienterte|opplyste|redegjorde|la frem',
  tookPart: 'orienterte|opplyste|redegjorde|deltok',
  wasAbsent: 'forfall|vara',
};
