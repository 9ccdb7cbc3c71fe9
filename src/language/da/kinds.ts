import type { Body } from '../../domain/body/body.ts';
import type { CalledKind } from '../../domain/body/meeting-kind.ts';
import type { Slot } from '../../domain/meeting/slot.ts';
import type { MinutesSet } from '../../domain/minutes/minutes-set.ts';
import { dateWithWeekday, longDate, longSlot } from '../dates.ts';
import type { Told } from '../told.ts';

type Named = Pick<Body, 'shortName'>;

const day = ({ date }: Slot) => dateWithWeekday(date, 'da');
const called: Readonly<Record<CalledKind, string>> = { extraordinary: 'ekstraordinært møde', urgent: 'hastemøde' };
const inBody: Readonly<Record<CalledKind, string>> = {
  extraordinary: 'Det ekstraordinære møde',
  urgent: 'Hastemødet',
};

const inSentence: Readonly<Record<CalledKind, string>> = {
  extraordinary: 'det ekstraordinære møde',
  urgent: 'hastemødet',
};

const listed = (names: readonly string[]) => new Intl.ListFormat('da').format(names);

/** The kinds of meeting, and calling one outside the plan. */
export const kinds = {
  /** Of a meeting as such: `Ekstraordinært møde`. */
  kind: { ordinary: 'Ordinært møde', extraordinary: 'Ekstraordinært møde', urgent: 'Hastemøde' },
  /** After a title: `Dagsorden, ekstraordinært møde`. */
  afterTitle: called,
  /** `Det ekstraordinære møde i KLU Guldborgsund torsdag den 8. april 2027` */
  name: (kind: CalledKind, { shortName }: Named, slot: Slot) => `${inBody[kind]} i ${shortName} ${day(slot)}`,
  invitation: (kind: CalledKind, shortName: string) =>
    `${{ extraordinary: 'Ekstraordinært møde', urgent: 'Hastemøde' }[kind]} i ${shortName}`,
  form: ({ shortName }: Named): Told => ({
    heading: `Nyt møde i ${shortName}`,
    paragraphs: [
      'Mødet lægges i kalenderen med det samme, fristerne regnes ud, og alle får besked. Et ekstraordinært møde eller et hastemøde tæller ikke med i årets møder og skal begrundes.',
    ],
  }),
  labels: {
    'meeting-kind': 'Hvilket møde',
    'held-in': 'Hvordan holdes det',
    place: 'Sted',
    reason: 'Begrundelse',
  },
  heldIn: { teams: 'På Teams', room: 'I et lokale' },
  buttons: { form: 'Nyt møde', call: 'Indkald til mødet', callAnyway: 'Indkald alligevel' },
  /** `mødet den 2. marts 2027 og det ekstraordinære møde den 7. april 2027` */
  sets: (sets: readonly MinutesSet[]) =>
    listed(
      sets.map(({ date, kind }) => `${kind === undefined ? 'mødet' : inSentence[kind]} den ${longDate(date, 'da')}`),
    ),
  approveAll: (count: number) => (count === 2 ? 'Godkend begge referater' : `Godkend alle ${count} referater`),
  alsoWaiting: (sets: readonly MinutesSet[]) => `På samme møde skal også godkendes referat af ${kinds.sets(sets)}.`,
  called: (name: string, slot: Slot): Told => ({
    heading: 'Mødet er lagt i kalenderen',
    paragraphs: [`${name}: ${longSlot(slot, 'da')}. Alle har fået besked.`],
  }),
  /** What the members are told. */
  told: (kind: CalledKind | undefined, { shortName }: Named, slot: Slot): Told => ({
    heading:
      kind === undefined
        ? `Nyt møde i ${shortName} ${day(slot)}`
        : `${inBody[kind]} i ${shortName} holdes ${day(slot)}`,
    paragraphs: ['Mødet ligger uden for mødeplanen. Fristerne er:'],
  }),
  /** A row of the rules: `Hastemøde: Indkaldelse af punkter`. */
  rule: (kind: CalledKind, step: string) =>
    `${{ extraordinary: 'Ekstraordinært møde', urgent: 'Hastemøde' }[kind]}: ${step}`,
  fallsAway: 'Bortfalder',
  decisions: 'Beslutninger',
  noDecisions: 'Der træffes ingen beslutninger',
};
