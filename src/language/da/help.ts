import type { CommandName } from '../commands.ts';
import type { Told } from '../told.ts';

const does: Readonly<Record<CommandName, string>> = {
  help: 'Vis denne oversigt',
  status: 'Se udvalgets møder og næste frist',
  bodies: 'Vælg udvalg',
  plan: 'Foreslå og godkend årets møder',
  'new-meeting': 'Indkald til et møde uden for planen',
  'move-meeting': 'Flyt et møde',
  'cancel-meeting': 'Aflys et møde',
  'call-for-items': 'Indkald punkter til dagsordenen',
  items: 'Se og behandl punkter',
  agenda: 'Se og send dagsordenen',
  minutes: 'Skriv referat',
  'circulate-minutes': 'Send referatet til bemærkninger',
  comments: 'Se bemærkninger til referatet',
  'approve-minutes': 'Godkend referatet',
  'fee-sheet': 'Se, hvem der honoreres for et møde',
  referrals: 'Følg sager, der er henvist til eller fra andre udvalg',
  'follow-ups': 'Se opfølgning, punkter til kommende møder og faste punkter efter beslutning',
  duties: 'Se, hvad udvalget skal nå i år',
  'new-agreement': 'Åbn en revision af reglerne',
  groups: 'Følg ad hoc-grupper fra kommissorium til rapport',
  consultations: 'Send noget i høring, og se svarene',
  'written-procedures': 'Afgør noget skriftligt mellem to møder, og se svarene',
  'local-agreements': 'Følg lokalaftaler fra udkast til godkendelse',
  annexes: 'Se bilagene til et møde; sekretæren vælger, hvem der må se dem',
  publication: 'Gennemgå, ret eller træk tilbage, hvad der er offentligt',
  proof: 'Se og gem beviset for, at et referat er godkendt',
  archive: 'Pak et møde til journalsystemet',
  'check-paper': 'Få en dagsorden eller et referat læst efter, og indlæs det',
  keeping: 'Se, hvad der slettes hvornår, og bevar et møde',
  'personal-data': 'Se og slet, hvad der er gemt om én person',
  'verify-journal': 'Se efter, om nogen har rettet i journalen',
  dispatches: 'Se, hvem der har fået hvad, og send igen',
  reach: 'Vælg, om du vil have beskeder i Teams, på mail eller begge steder',
  rules: 'Se udvalgets regler',
  why: 'Se, hvordan en frist er regnet ud',
  'wind-to': 'Flyt øvelsens ur frem',
};

export const help = {
  does,
  told: (body: string): Told => ({
    heading: `Sekretariatet for ${body}`,
    paragraphs: ['Skriv en kommando, eller tryk på den.'],
  }),
  groups: {
    meetings: 'Møder',
    agenda: 'Dagsorden',
    minutes: 'Referat',
    between: 'Mellem udvalgene',
    general: 'Overblik',
  },
  bodies: (): Told => ({
    heading: 'Vælg udvalg',
    paragraphs: ['Det, du skriver herefter, gælder det udvalg, du vælger.'],
  }),
  noSuchBody: (said: string): Told => ({
    heading: 'Det udvalg kender jeg ikke',
    paragraphs: [`Du sidder ikke i noget udvalg, der hedder »${said}«. Her er dine:`],
  }),
  noBodies: (): Told => ({
    heading: 'Du sidder ikke i et udvalg her',
    paragraphs: ['Sekretariatet kan sætte dig på udvalgets medlemsliste.'],
  }),
  seats: {
    member: 'Medlem',
    substitute: 'Suppleant',
    observer: 'Observatør',
    secretariat: 'Sekretariat',
    guest: 'Gæst',
  },
  offices: { chair: 'Formand', 'vice-chair': 'Næstformand', moderator: 'Ordstyrer', secretary: 'Sekretær' },
  unknown: (typed: string, nearest: string | undefined): Told => ({
    heading: 'Det forstod jeg ikke',
    paragraphs: [
      nearest === undefined
        ? `Jeg kender ikke »${typed}«. Skriv »hjælp« for at se, hvad du kan skrive.`
        : `Jeg kender ikke »${typed}«. Mente du »${nearest}«?`,
    ],
  }),
};

export const letter = {
  greeting: (title: string) => `Til ${title}`,
  answer: (mailbox: string) => `Svar ved at besvare dette brev til ${mailbox}. Sekretariatet fører dit svar ind.`,
  questions: (mailbox: string) => `Har du spørgsmål, så skriv til ${mailbox}.`,
  signed: (body: string) => `Med venlig hilsen\nSekretariatet for ${body}`,
};
