import type { Body } from '../../domain/body/body.ts';
import { quoted } from '../clauses.ts';
import { longDate } from '../dates.ts';
import type { Told } from '../told.ts';

const on = (date: Temporal.PlainDate) => `den ${longDate(date, 'da')}`;

export const groups = {
  board: (body: Pick<Body, 'shortName'>, isEmpty: boolean): Told => ({
    heading: `Ad hoc-grupper under ${body.shortName}`,
    paragraphs: isEmpty ? ['Der er ingen grupper.'] : [],
  }),
  underWay: 'I gang',
  ended: 'Afsluttet',
  members: (names: string) => `Medlemmer: ${names}`,
  purpose: (text: string) => `Opgave: ${text}`,
  deadline: (date: Temporal.PlainDate) => `Skal være færdig senest ${on(date)}`,
  noTerms: 'Kommissorium mangler: gruppen kan ikke mødes, før det er skrevet.',
  termsAt: (link: string) => `Kommissorium: ${link}`,
  meetings: (dates: readonly Temporal.PlainDate[]) => `Møder: ${dates.map(on).join(', ')}`,
  reported: (date: Temporal.PlainDate) => `Afrapporteret ${on(date)}`,
  reportTitle: (name: string) => `Afrapportering fra ${name}`,
  reportHow: 'Til orientering og drøftelse.',
  reportWhy: 'Udvalget har selv nedsat gruppen.',
  forms: {
    setUp: (): Told => ({
      heading: 'Nedsæt en ad hoc-gruppe',
      paragraphs: [
        'Skriv ét medlem pr. linje. For dem, der ikke sidder i udvalget, skrives adressen sidst på linjen.',
        'Opgave og frist er gruppens kommissorium; de kan skrives senere, men gruppen kan ikke mødes før.',
      ],
    }),
    terms: (name: string): Told => ({ heading: `Kommissorium for ${quoted(name, 'da')}`, paragraphs: [] }),
    meeting: (name: string): Told => ({ heading: `Nyt møde i ${quoted(name, 'da')}`, paragraphs: [] }),
    report: (name: string): Told => ({
      heading: `Afrapportering fra ${quoted(name, 'da')}`,
      paragraphs: ['Den bliver et punkt på udvalgets møde, og gruppen er dermed afsluttet.'],
    }),
    noMeeting: (): Told => ({
      heading: 'Der er intet møde at afrapportere til',
      paragraphs: ['Planlæg et møde i udvalget først.'],
    }),
  },
  labels: {
    'group-name': 'Gruppens navn',
    'group-members': 'Medlemmer (ét pr. linje; adresse for dem udefra)',
    purpose: 'Opgave',
    deadline: 'Færdig senest',
    'terms-link': 'Link til kommissoriet (må stå tomt)',
    'group-day': 'Mødedato',
    meeting: 'Møde',
    'report-text': 'Rapporten',
  } as Readonly<Record<string, string>>, // looked up by the ids of fields
  buttons: {
    new: 'Nedsæt en gruppe',
    save: 'Gem',
    terms: 'Skriv kommissorium',
    meeting: 'Nyt møde',
    report: 'Afrapportér',
    board: 'Se grupperne',
  },
};

export type GroupWords = typeof groups;
