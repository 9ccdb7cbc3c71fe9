import type { ItemField, ItemKind } from '../../domain/body/rules-of-procedure.ts';
import type { Comment, Outcome, Presence } from '../../domain/minutes/minutes.ts';
import type { FaultCode } from '../fault.ts';

const fields: Readonly<Record<ItemField, string>> = {
  topic: 'Emne',
  background: 'Baggrund',
  what: 'Hvad ønskes behandlet?',
  how: 'Hvordan ønskes det behandlet?',
  why: 'Hvorfor ønskes punktet på dagsordenen her?',
  recommendation: 'Indstilling',
};

const kinds: Readonly<Record<ItemKind, string>> = {
  decision: 'Beslutning',
  discussion: 'Drøftelse',
  information: 'Orientering',
};

const outcomes: Readonly<Record<Outcome, string>> = {
  followed: 'Indstillingen blev fulgt',
  changed: 'Indstillingen blev ændret',
  decided: 'Besluttet',
  approved: 'Godkendt',
  discussed: 'Drøftet',
  noted: 'Taget til efterretning',
  deferred: 'Udsat',
  'not-treated': 'Ikke behandlet',
};

const presences: Readonly<Record<Presence, string>> = { present: 'Til stede', apology: 'Afbud', absent: 'Ikke mødt' };

const commentKinds: Readonly<Record<Comment['kind'], string>> = { comment: 'Bemærkning', objection: 'Indsigelse' };

/** Labels by input id; an id made of a known one and more (`date-2`) has the label of the known. */
const labels: Readonly<Record<string, string>> = {
  ...fields,
  'item-kind': 'Hvad skal mødet gøre ved punktet?',
  annexes: 'Links til bilag (ét pr. linje, gerne med en titel foran)',
  length: 'Tid (minutter)',
  'external-date': 'Ydre frist (hvis et svar efter den dag er uden nytte)',
  'draft-agenda': 'Udkast til dagsorden for det næste udvalg',
  'stale-told': 'Orientering til medlemmerne',
  date: 'Dato',
  start: 'Starttidspunkt',
  keep: 'Med i planen',
  reason: 'Begrundelse',
  substitute: 'Suppleant, som kommer i stedet',
  section: 'Placering på dagsordenen',
  'waiver-reason': 'Hvorfor tages punktet med, selv om det kom for sent?',
  question: 'Spørgsmål til indsenderen',
  'defer-to': 'Udsæt til',
  'settled-how': 'Hvordan er sagen løst?',
  covers: 'Dækker de faste emner',
  'escalation-reason': 'Hvorfor er sagen principiel?',
  'skip-reason': 'Hvorfor er emnet ikke relevant på dette møde?',
  'started-at': 'Mødet begyndte',
  'ended-at': 'Mødet sluttede',
  place: 'Sted',
  presence: 'Fremmøde',
  guests: 'Gæster (én pr. linje)',
  text: 'Referat',
  outcome: 'Resultat',
  instead: 'Besluttet i stedet',
  hours: 'Kom senere eller gik før',
  moderator: 'Ordstyrer',
  'override-reason': 'Hvorfor træffes der beslutning under dette punkt?',
  point: 'Punkt',
  'comment-kind': 'Art',
  comment: 'Din bemærkning',
  answer: 'Svar',
  met: 'Indsigelsen er imødekommet',
  'despite-doubts': 'Jeg har set forbeholdene og vil beholde datoerne',
  'approved-at': 'Godkendt på mødet',
};

const faults: Readonly<Record<FaultCode, (label: string, limit: number | undefined) => string>> = {
  missing: (label) => `»${label}« mangler at blive udfyldt.`,
  'too-long': (label, limit) =>
    `»${label}« er for langt: højst ${limit ?? 4000} tegn. Kort teksten af, eller læg resten i et bilag.`,
  'not-a-number': (label) => `»${label}« skal være et helt tal.`,
  'out-of-range': (label, limit) =>
    limit === undefined ? `»${label}« er for lille.` : `»${label}« er for meget: højst ${limit}.`,
  'not-a-date': (label) => `»${label}« er ikke en dato, der findes.`,
  'not-a-time': (label) => `»${label}« er ikke et klokkeslæt. Skriv for eksempel 12.30.`,
  'not-a-choice': (label) => `Vælg en af mulighederne i »${label}«.`,
  'line-without-date': (label) => `»${label}«: hver linje skal nævne en kanal og en dato, der findes.`,
  'not-a-link': (label) => `»${label}«: hver linje skal slutte med et link, der begynder med https://.`,
};

export const forms = {
  fields,
  kinds,
  outcomes,
  noOutcome: 'Intet valgt',
  presences,
  commentKinds,
  labels,
  faults,
  faultsHeading: 'Se på dette, før du sender igen. Det, du skrev, står her endnu.',
  required: (label: string) => `Udfyld »${label}«.`,
  later: 'Et senere møde',
  wholeMinutes: 'Hele referatet',
};

export const buttons = {
  submitItem: 'Indsend punkt',
  saveItem: 'Gem ændringer',
  noItems: 'Ingen punkter',
  absence: 'Meld afbud',
  sendAbsence: 'Send afbud',
  editItem: 'Ret punktet',
  withdrawItem: 'Træk punktet tilbage',
  submitAnother: 'Indsend et punkt mere',
  triage: 'Behandl',
  up: 'Op',
  down: 'Ned',
  previewAgenda: 'Se dagsordenen',
  accept: 'Sæt på dagsordenen',
  returnItem: 'Send spørgsmålet',
  defer: 'Udsæt punktet',
  settle: 'Løst på sekretariatsniveau',
  release: 'Send dagsordenen ud',
  showToChair: 'Vis formanden først',
  writeHeader: 'Gem og gå til punkterne',
  savePoint: 'Gem og næste',
  previous: 'Forrige',
  next: 'Næste',
  overview: 'Overblik',
  header: 'Tid og fremmøde',
  acceptPaste: 'Brug teksterne',
  dropPaste: 'Fortryd',
  circulatePreview: 'Rundsend referatet',
  circulate: 'Send til medlemmerne',
  approve: 'Godkend referatet',
  sendComment: 'Send bemærkning',
  noComments: 'Ingen bemærkninger',
  takeBack: 'Træk indsigelsen tilbage',
  answerComment: 'Svar',
  correctPoint: 'Ret punktet',
  writePoint: 'Skriv',
  changePoint: 'Ret',
  adjustPlan: 'Regn om',
  approvePlan: 'Godkend planen',
  move: 'Flyt mødet',
  cancel: 'Aflys mødet',
  why: 'Hvorfor?',
  join: 'Deltag i mødet',
  page: 'Mødets side',
  agendaDocument: 'Dagsorden (Word)',
  planDocument: 'Mødeplan (Word)',
  minutesDocument: 'Referat (Word)',
  openItems: 'Se punkterne',
  openComments: 'Se bemærkningerne',
  openMinutes: 'Skriv referat',
  help: 'Hjælp',
  status: 'Status',
};
