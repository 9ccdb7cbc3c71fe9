import { moment } from '../dates.ts';

type On = string;

/** What the demo tells between what people press and what Referent answers. A day comes in words. */
export const demo = {
  title: (body: string, on: On) => `${body}: mødet ${on}`,
  chaptersLabel: 'Kapitler',
  chapters: {
    plan: 'Mødeplanen',
    call: 'Punkterne indkaldes',
    agenda: 'Dagsordenen',
    meeting: 'Mødet og referatet',
    circulation: 'Referatet rundsendes',
    approval: 'Referatet godkendes',
  },
  card: (caption: string, number: string) => `${caption} (kort ${number})`,
  moment: (at: Temporal.Instant, zone: string) => `den ${moment(at, zone, 'da')}`,

  answerTo: (who: string) => `Referents svar til ${who}`,
  filledInBy: (who: string) => `Sådan udfyldte ${who} kortet`,
  cardTo: (who: string) => `Kortet til ${who}`,
  cardInChannel: 'Kortet i kanalen',
  quoted: (text: string, lines: number) => (lines === 1 ? `»${text}«` : `»${text} …« (${lines} linjer)`),
  writes: (who: string, said: string, answer: string) => `${who} skriver ${said}. Referent svarer: ${answer}`,
  presses: (who: string, how: string, button: string, answer: string) =>
    `${who} ${how} »${button}«. Referent svarer: ${answer}`,
  told: (whom: string, summary: string) => `Referent skriver til ${whom}: ${summary}.`,
  letter: (who: string, subject: string) => `${who} har ingen konto i Teams og får et brev: ${subject}.`,
  posted: (heading: string) => `Referent slår op i kanalen: ${heading}.`,
  allMembers: (count: number) => `alle ${count} medlemmer med konto`,
  allAndSecretariat: (count: number, more: number) => `alle ${count} medlemmer med konto og ${more} i sekretariatet`,
  participants: (count: number) => `${count} deltagere`,
  and: (first: string, last: string) => `${first} og ${last}`,
  how: {
    presses: 'trykker',
    twice: 'trykker to gange',
    adjusts: 'retter forslaget og trykker',
    lifts: 'lægger punktet øverst med',
    looks: (topic: string) => `ser på »${topic}« med`,
  },

  plans: (on: On, year: number, body: string) => `Det er ${on}. Sekretæren lægger mødeplanen for ${year} i ${body}.`,
  plansNext: (year: number) => `Der er ikke flere møder i ${year}, så sekretæren lægger også planen for ${year + 1}.`,
  wrongWeekday:
    'Datoerne er aftalt på anden vis, så sekretæren sætter dem ind som linjer, med en forkert ugedag i den første.',
  inCalendar: (count: number, isInRoom: boolean) => {
    const meetings = count === 1 ? 'mødet' : `de ${count} møder`;
    return isInRoom
      ? `Kalenderen har nu ${meetings}; udvalget mødes i et lokale.`
      : `Kalenderen har nu ${meetings} som Teams-møder. Hvert link er prøvet og virker.`;
  },

  callFallsDue: (meeting: On, call: On) => `Mødet er ${meeting}. Indkaldelsen forfalder ${call}; ingen skal huske den.`,
  callByHand: (meeting: On) =>
    `Mødet er ${meeting}. Reglerne kræver ingen indkaldelse, så sekretæren indkalder punkter selv.`,
  askWhy: 'Fristen kan altid spørges om sin grund.',
  forgetsTopic: (who: string) => `${who} glemmer emnet. Et tomt felt bliver ikke til et tomt punkt.`,
  pressesTwice: (who: string) => `${who} fylder ud og trykker to gange: det er stadig ét punkt.`,
  reminds: (due: On, silent: number, on: On) =>
    `Punkterne skal være i hænde ${due}. ${silent} har ikke svaret og bliver mindet om det ${on}, kun de.`,

  agendaInTime: (on: On) => `Dagsordenen er ude ${on}, og det er i tide.`,
  supplement: 'Dagsordenen er allerede ude, så det sene punkt kommer på i et tillæg.',
  comesLate: (who: string) => `${who} kommer for sent med et punkt.`,
  triages: 'Sekretæren ser punkterne igennem.',
  rewrites: (who: string) => `${who} får spørgsmålet og svarer ved at rette punktet.`,
  lateNeedsReason: 'Et sent punkt kommer kun på med en begrundelse.',
  absence: { reason: 'Tjenesterejse', substitute: 'Souschefen' },

  begins: (on: On) => `Mødet begynder ${on}.`,
  guest: 'Referent fra fagsekretariatet',
  noDecisionsHere: 'Under dette punkt træffes der ikke beslutninger; sekretæren prøver alligevel.',
  pastes: 'Sekretæren har skrevet referatet på sin egen maskine og sætter det hele ind som én besked.',
  /** Under an item nobody in the story has written: the annual wheel's. */
  ofTheYear: 'Udvalget drøftede emnet.',
  standing: {
    point: 'Udvalget fik en kort status. Der var ingen bemærkninger.',
    section: '',
    'approve-minutes': 'Referatet fra sidste møde er godkendt.',
    'approve-agenda': 'Dagsordenen blev godkendt.',
    'any-other-business': 'Der var intet under eventuelt.',
    'follow-up': 'Status på opgaverne fra sidst blev gennemgået.',
    backlog: 'Listen blev gennemgået.',
    'other-bodies': 'Der blev orienteret om møderne siden sidst.',
    'next-meeting': 'Næste møde holdes efter mødeplanen.',
  },

  circulationDue: (on: On) => `Referatet skal rundsendes senest ${on}.`,
  outcomeMissing: 'Et punkt mangler sit udfald. Det bliver fundet, før noget er sendt.',
  window: (days: number, last: On) => `Medlemmerne har ${days} dage, der tæller: til og med ${last}.`,
  objectionStops: 'En åben indsigelse standser den stiltiende godkendelse, så den skal besvares.',

  nobodyHurries: 'Nogen vil have det overstået; men så længe fristen løber, godkender ingen.',
  notYet: (last: On) => `Fristen er ude om et sekund, når ${last} er forbi. Referatet er endnu ikke godkendt.`,
  approvedBySilence: (at: string) => `Fristen er ude, ingen indsigelse står åben: referatet er godkendt ${at}.`,
  tooLate: 'En, der kommer for sent med en bemærkning, får dag og regel at vide.',
  tooLateComment: 'Jeg nåede det ikke.',
  nothingCirculated: 'Her rundsendes intet til bemærkninger: referatet skrives og godkendes på mødet.',
  outcomeMissingThere: 'Et punkt mangler sit udfald, så referatet kan ikke godkendes endnu.',
  approvedThere: (at: string) => `Referatet er godkendt ${at}, inden mødet sluttede.`,
  chairFirst: 'Formanden ser udkastet først; medlemmerne får det, når det er sendt videre.',
  toBeAnswered: (count: number) =>
    `Her godkender ingen ved at tie: ${count === 1 ? 'ét medlem' : `${count} medlemmer`} mangler at svare på teksten, som den nu er.`,
  toBeSigned: (signers: readonly string[]) =>
    `Referatet skal underskrives af ${signers.join(' og ')}. Først da er det godkendt.`,
  waits: (on: On) => `Udkastet venter på næste møde, ${on}. Før det kan det ikke godkendes.`,
  nextBegun: 'Næste møde er begyndt, og referatet er på dagsordenen.',
  approved: (at: string) => `Referatet er godkendt ${at}.`,

  ended: (approvedAt: string, publishedAt: string) =>
    `Referatet blev godkendt ${approvedAt} og offentliggjort ${publishedAt}, som udvalgets regler siger.`,
  unplayed: 'Det kunne ikke spilles.',
  failed: 'Det gik ikke, som udvalgets regler siger.',
  lies: (folder: string, cards: number, calls: number) =>
    `${folder}/index.html viser det hele med ${cards} kort; ved siden af ligger dokumenterne, kortene og ${calls} kald til Graph.`,
};
