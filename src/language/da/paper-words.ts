import type { PaperWords } from '../paper-vocabulary.ts';

/** The words a Danish agenda or its minutes are built of. Each list is of alternatives, written as in a pattern. */
export const paperWords: PaperWords = {
  months: [
    'januar|jan',
    'februar|feb',
    'marts|mar',
    'april|apr',
    'maj',
    'juni|jun',
    'juli|jul',
    'august|aug',
    'september|sept|sep',
    'oktober|okt',
    'november|nov',
    'december|dec',
  ],
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  /** Between a weekday and a date. */
  on: 'den|d\\.?',
  clock: 'kl\\.?|klokken',
  seats: 'medlemmer|udvalgets medlemmer|udvalgsmedlemmer',
  titles: {
    agenda: 'dagsorden|mødeindkaldelse|indkaldelse',
    minutes: 'referat|beslutningsreferat|konklusionsreferat|mødereferat|beslutningsprotokol',
    rules: 'forretningsorden|kommissorium|vedtægter?|mødeforretningsorden',
    note: 'baggrundsnotat|notat|redegørelse|sagsfremstilling|orienteringsnotat|følgenotat',
    plan: 'mødeplan|mødekalender',
  },
  labels: {
    recommendation: 'indstillinger|indstilling|forslag til beslutning|anbefaling|anbefalinger',
    minutes: 'referat|beslutning|beslutninger|konklusion|mødereferat|drøftelse og beslutning|resultat',
    annexes: 'bilag|bilagsliste|vedlagt',
    case: 'sagsfremstilling|baggrund|sagsbeskrivelse|resume|resumé|formål|beskrivelse|økonomi|sagens behandling|proces|problemstilling|videre proces|tidsramme|punktansvarlig',
  },
  leadIn:
    'det indstilles|der indstilles|(?:sekretariatet|forvaltningen|formandskabet|formanden|administrationen|direktionen|direktøren|kommunaldirektøren|arbejdsgruppen|udvalget) (?:indstiller|anbefaler|foreslår)(?: til \\p{L}+)?|det anbefales|det foreslås',
  fields: {
    body: 'møde|udvalg|mødeforum|forum|møde i',
    time: 'tid|tidspunkt|dato|mødedato|mødetid|mødedag|mødetidspunkt|dato og tid|tid og sted',
    start: 'mødet påbegyndt|mødestart|start|starttidspunkt|påbegyndt|begyndt',
    end: 'mødet afsluttet|mødet hævet|slut|sluttidspunkt|afsluttet|hævet',
    place: 'sted|mødested|mødelokale|lokale',
    participants:
      'deltagere|mødedeltagere|til stede|tilstede|fremmødte|deltog|medlemmer|udvalgets medlemmer|udvalgsmedlemmer|følgende deltog|deltagere i mødet',
    guests: 'gæster|gæst|desuden deltog|øvrige deltagere|inviterede',
    absent: 'afbud|fraværende|fraværende med afbud|afbud fra|ikke til stede|meldt afbud',
    other:
      'referent|ordstyrer|mødeleder|formand|sekretær|kopi til|til|fra|sagsnr|sagsnummer|journalnr|emne|vedrørende|udsendt|forfatter|udarbejdet af|dokument|version|næste møde',
  },
  absentMark: 'afbud|fraværende|meldt afbud',
  moderatorMark: 'ordstyrer|mødeleder',
  open: 'åben|åbent|åbent punkt|åben sag|offentligt|offentlig',
  closed: 'lukket punkt|lukket sag|lukket|fortroligt|fortrolig|ikke offentligt|lukket dagsorden',
  kinds: { decision: 'b|beslutning', discussion: 'd|drøftelse', information: 'o|orientering' },
  /** Before the number of a point. */
  point: 'pkt\\.?|punkt|ad\\.?|sag|sag nr\\.?',
  total: 'i alt|ialt|total|sum|samlet|tilsammen|totalt',
  figure: 'figur',
  annex: 'bilag',
  page: 'side',
  and: 'og',
  nobody: 'ingen|intet|-|\u2013|n/a',
  heads: {
    number: 'pkt\\.?|punkt|nr\\.?|punkt nr\\.?|sag nr\\.?',
    title: 'emne|punkt|titel|sag|overskrift|dagsordenspunkt|emne/indhold|punkter',
    kind: 'type|art|b/d/o|formål',
    other: 'ansvarlig|tid|frist|varighed|oplæg|opfølgning|tovholder|hvem|hvornår|handling',
  },
  goesOn:
    'og|at|af|på|for|med|skal|vil|kan|den|det|de|der|som|fra|ved|til|en|et|er|blev|samt|eller|i|om|under|hvor|hvordan|via|jf\\.|ift\\.|ifm\\.|mhp\\.',
  /** Words found in one of the three languages and in no other. */
  telling: [
    'af',
    'efter',
    'møde',
    'mødet',
    'dagsorden',
    'uger',
    'punkter',
    'orientering',
    'udvalget',
    'kommunen',
    'blev',
  ],
};
