import type { Slot } from '../../domain/meeting/slot.ts';
import type { Encoding } from '../../domain/paper/paper.ts';
import type { Source } from '../../domain/paper/source.ts';
import { firstListed } from '../clauses.ts';
import { dateWithWeekday, longDate, longSlot } from '../dates.ts';
import type { Told } from '../told.ts';

const ENCODINGS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

const items = (count: number) => (count === 1 ? '1 punkt' : `${count} punkter`);

/** A follow-up to be made: its owner's role where it is one member or the secretariat, and what is written where not. */
interface Task {
  readonly owner?: string;
  readonly ownerAsWritten?: string;
  readonly due: Temporal.PlainDate | undefined;
}

const followUps = (count: number) => (count === 1 ? '1 opfølgning' : `${count} opfølgninger`);
const notOne = (written: string | undefined) =>
  written === undefined ? 'ingen ansvarlig' : `»${written}« er ikke ét medlem`;
const leftOut = (titles: readonly string[]) => `Udeladt, da det står der i forvejen: ${firstListed(titles, 'da')}.`;
const cutShort = (titles: readonly string[]) =>
  `Teksten er længere, end et punkt kan være, og er skåret af: ${firstListed(titles, 'da')}.`;

/** »kontrollér«: what is said of a document that has been read, and of taking it in. */
export const checking = {
  /** What is said where nothing was handed in. */
  how: (body: string): Told => ({
    heading: 'Kontrollér et dokument',
    paragraphs: [
      'Slip en dagsorden eller et referat her i chatten (Word, PDF eller tekst, højst 20 MB), eller sæt teksten ind efter ordet »kontrollér«.',
      `Referent ser efter datoer, numre, navne, indstillinger og summer, og sammenligner med mødeplanen for ${body}. Intet gemmes ud over et døgn, og ingen andre får det at se.`,
      'Du kan også gøre det på din egen side i browseren. Linket gælder i 12 timer og er kun til dig.',
    ],
  }),
  page: (body: string): Told => ({
    heading: 'Kontrollér et dokument',
    paragraphs: [
      `Vælg en dagsorden eller et referat for ${body}, eller sæt teksten ind. Det, der findes, er kun for dig, og filen gemmes ikke ud over et døgn.`,
    ],
  }),
  form: {
    file: 'Fil',
    fileHint: 'Word (.docx), PDF med tekst eller ren tekst; højst 20 MB.',
    text: 'Eller tekst',
    send: 'Kontrollér',
    importHint:
      'Her bliver dokumentet kun kontrolleret. Skal det indlæses, så skriv bagefter »kontrollér« i din chat med Referent i Teams: dér ligger det et døgn, og filen skal ikke sendes igen.',
    nothing: 'Vælg en fil, eller sæt en tekst ind.',
  },
  openPage: 'Åbn siden',
  /** Beside the documents that still lie there. */
  earlier: 'Du kan også gå videre med det, du har fået kontrolleret i det sidste døgn, her eller på siden.',
  goOn: (name: string): string => `Gå videre med ${name}`,
  whichBody: (name: string): Told => ({
    heading: 'Hvilket udvalg hører dokumentet til?',
    paragraphs: [
      `»${name}« er læst, men nævner ingen af de udvalg, du er sekretær for.`,
      'Vælg udvalget, så går det videre. Filen skal ikke sendes igen.',
    ],
  }),
  checked: (name: string): string => `Kontrol af ${name}`,
  /** The name of what was pasted. */
  pasted: 'indsat tekst',
  ofAnother: (named: string, here: string): string =>
    `Dokumentet er fra ${named}. Det er derfor ikke sammenlignet med mødeplanen for ${here} og kan ikke indlæses her.`,
  clean: 'Ingen bemærkninger.',
  importInChat:
    'Skal dokumentet indlæses, så skriv »kontrollér« i din chat med Referent i Teams. Det ligger dér et døgn, og filen skal ikke sendes igen.',
  encoding: (encoding: Encoding): string => `Teksten var skrevet i ${ENCODINGS[encoding]} og er læst sådan.`,
  spoilt: (count: number): string =>
    count === 1
      ? 'Et bogstav er gået tabt, før teksten kom hertil: æ, ø og å ser forkerte ud.'
      : `${count} bogstaver er gået tabt, før teksten kom hertil: æ, ø og å ser forkerte ud.`,
  groups: { wrong: 'Skal rettes', ask: 'Kun I kan svare på' },
  line: (line: number): string => `Linje ${line}`,
  alsoAt: (lines: readonly number[]): string => `Også linje ${lines.join(', ')}.`,
  buttons: {
    earlier: 'Forrige',
    later: 'Flere bemærkninger',
    previewMinutes: 'Indlæs som referat',
    previewAgenda: 'Indlæs på dagsordenen',
    importMinutes: 'Indlæs referatet',
    importAgenda: 'Sæt punkterne på',
    back: 'Tilbage til kontrollen',
  },
  minutes: {
    preview: (body: string): Told => ({
      heading: 'Indlæs referatet?',
      paragraphs: [
        `Mødet bliver en del af ${body}s møder, med referatet som godkendt. Ingen får besked, og intet offentliggøres.`,
      ],
    }),
    /** @param made how many follow-ups, and how many of them lack one owner or a day */
    done: (slot: Slot, source: Source, made: { readonly all: number; readonly unclear: number }): Told => ({
      heading: 'Referatet er indlæst',
      paragraphs: [
        `Mødet ${longSlot(slot, 'da')} er indlæst fra »${source.name}«. Det er ikke offentliggjort.`,
        ...(made.all === 0 ? ['Der er ikke oprettet opfølgninger.'] : [`Der er oprettet ${followUps(made.all)}.`]),
        ...(made.unclear === 0 ? [] : [`Uden én ansvarlig eller uden frist: ${made.unclear}.`]),
        'Skriv »referat« og datoen for at se det, og »opfølgning« for at se opgaverne.',
      ],
    }),
  },
  agenda: {
    preview: (slot: Slot): Told => ({
      heading: 'Sæt punkterne på dagsordenen?',
      paragraphs: [`De kommer på dagsordenen til ${longSlot(slot, 'da')} og kan flyttes og rettes bagefter.`],
    }),
    done: (
      count: number,
      slot: Slot,
      source: Source,
      left: { readonly standing: readonly string[]; readonly cut: readonly string[] },
    ): Told => ({
      heading: count === 1 ? 'Punktet er sat på' : 'Punkterne er sat på',
      paragraphs: [
        `${items(count)} fra »${source.name}« står nu på dagsordenen til ${longSlot(slot, 'da')}.`,
        ...(left.standing.length === 0 ? [] : [leftOut(left.standing)]),
        ...(left.cut.length === 0 ? [] : [cutShort(left.cut)]),
        'Skriv »dagsorden« for at se den, og »punkter« for at behandle dem.',
      ],
    }),
    noMeeting: (date: Temporal.PlainDate): Told => ({
      heading: 'Der er intet møde den dag',
      paragraphs: [
        `Der er ikke planlagt et møde ${dateWithWeekday(date, 'da')}.`,
        'Skriv »nyt møde« eller »mødeplan« for at planlægge det, og indlæs så dagsordenen.',
      ],
    }),
  },
  rows: {
    meeting: 'Møde',
    place: 'Sted',
    people: 'Deltagere',
    items: 'Punkter',
    standing: 'Står der i forvejen',
    tasks: 'Opfølgninger, der oprettes',
    file: 'Fil',
    checksum: 'Kontrolsum',
  },
  people: (there: number, absent: number): string => `${there} til stede, ${absent} med afbud`,
  /** Behind what is to be done. */
  task: ({ owner, ownerAsWritten, due }: Task): string => {
    const when = due === undefined ? 'ingen frist' : `frist den ${longDate(due, 'da')}`;
    const isClear = owner !== undefined && due !== undefined;
    return `${isClear ? '' : 'uafklaret: '}${owner ?? notOne(ownerAsWritten)}, ${when}`;
  },
  placeCut: 'Stedet er skrevet længere, end det kan være, og bliver skåret af.',
  assumedTime: 'Klokkeslættet stod der ikke; det er udvalgets sædvanlige.',
  cutShort: (titles: readonly string[]): string =>
    `Teksten er længere, end et punkt kan være, og bliver skåret af: ${firstListed(titles, 'da')}.`,
  findingsLeft: (count: number): string =>
    count === 1 ? 'Der er en bemærkning til dokumentet.' : `Der er ${count} bemærkninger til dokumentet.`,
  more: (count: number): string => `… og ${count} mere.`,
  notFetched: (name: string): Told => ({
    heading: 'Filen kom ikke frem',
    paragraphs: [
      `»${name}« kunne ikke hentes fra Teams.`,
      'Prøv igen om lidt. Sker det igen, så sæt teksten ind efter ordet »kontrollér«.',
    ],
  }),
  expired: (name: string): Told => ({
    heading: 'Filen kom ikke frem',
    paragraphs: [
      `Teams giver ikke længere adgang til »${name}«.`,
      'Slip filen igen i chatten. Sker det igen, så sæt teksten ind efter ordet »kontrollér«.',
    ],
  }),
  textTooLong: (most: number): Told => ({
    heading: 'Teksten er for lang',
    paragraphs: [
      `Den fylder mere end ${Math.round(most / 1024 / 1024)} MB, som er det meste, der kan sættes ind. Intet af den er læst.`,
      'Send den som fil, eller del den.',
    ],
  }),
  onlyInChat: {
    heading: 'Send filen i din egen chat med Referent',
    paragraphs: ['I en kanal kan Referent ikke læse filer, og det, der findes, er kun for dig.'],
  } satisfies Told,
};
