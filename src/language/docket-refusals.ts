import type { Ground, Refusal } from '../domain/refusal.ts';
import { quoted } from './clauses.ts';
import { longDate } from './dates.ts';
import type { Language } from './language.ts';

/** The grounds on which something about the docket is refused. */
type DocketGround = Extract<
  Ground,
  | 'text-missing'
  | 'no-such-follow-up'
  | 'follow-up-closed'
  | 'follow-up-unclear'
  | 'no-such-information'
  | 'no-such-coming-item'
  | 'coming-item-left'
  | 'no-such-standing-point'
  | 'stands-already'
>;

type DocketRefusals = {
  readonly [G in DocketGround]: (
    refusal: Extract<Refusal, { because: G }>,
    zone: string,
  ) => readonly [sentence: string, remedy: string];
};

const day = (at: Temporal.Instant, zone: string, language: Language) =>
  longDate(at.toZonedDateTimeISO(zone).toPlainDate(), language);

const da: DocketRefusals = {
  'text-missing': () => ['Feltet er tomt.', 'Skriv teksten, og send igen.'],
  'no-such-information': () => ['Den orientering findes ikke.', 'Skriv »opfølgning« for at se dem, der er.'],
  'no-such-follow-up': () => ['Den opfølgning findes ikke.', 'Skriv »opfølgning« for at se dem, der er.'],
  'follow-up-closed': ({ at }, zone) => [
    `Opfølgningen blev lukket den ${day(at, zone, 'da')}.`,
    'Er der mere at gøre, så lav en ny opfølgning.',
  ],
  'follow-up-unclear': ({ lacks, given }) => [
    [
      ...(lacks.includes('one-owner')
        ? [
            given === ''
              ? 'Opfølgningen har ingen ansvarlig.'
              : `${quoted(given, 'da')} er ikke én person: så har ingen opgaven.`,
          ]
        : []),
      ...(lacks.includes('date') ? ['Opfølgningen har ingen frist.'] : []),
    ].join(' '),
    'Vælg én ansvarlig og en dato, eller gem den som uafklaret.',
  ],
  'no-such-coming-item': () => ['Det punkt står ikke på listen.', 'Skriv »opfølgning« for at se listen.'],
  'coming-item-left': ({ how }) => [
    how === 'taken' ? 'Punktet er allerede taget på et møde.' : 'Punktet er allerede strøget.',
    'Skriv »opfølgning« for at se listen, som den er nu.',
  ],
  'no-such-standing-point': () => [
    'Det faste punkt findes ikke.',
    'Skriv »opfølgning« for at se de faste punkter efter beslutning.',
  ],
  'stands-already': ({ title }) => [
    `${quoted(title, 'da')} er allerede et fast punkt.`,
    'Skriv en anden titel, eller lad det stå, som det er.',
  ],
};

const en: DocketRefusals = {
  'text-missing': () => ['The field is empty.', 'Write the text and send again.'],
  'no-such-information': () => ['There is no such information.', 'Write “follow-ups” to see what there is.'],
  'no-such-follow-up': () => ['There is no such follow-up.', 'Write “follow-ups” to see those there are.'],
  'follow-up-closed': ({ at }, zone) => [
    `The follow-up was closed on ${day(at, zone, 'en')}.`,
    'If there is more to do, make a new one.',
  ],
  'follow-up-unclear': ({ lacks, given }) => [
    [
      ...(lacks.includes('one-owner')
        ? [
            given === ''
              ? 'The follow-up has no owner.'
              : `${quoted(given, 'en')} is not one person: then nobody has it.`,
          ]
        : []),
      ...(lacks.includes('date') ? ['The follow-up has no date.'] : []),
    ].join(' '),
    'Choose one owner and a date, or save it as not settled.',
  ],
  'no-such-coming-item': () => ['That item is not on the list.', 'Write “follow-ups” to see the list.'],
  'coming-item-left': ({ how }) => [
    how === 'taken' ? 'The item has been taken onto a meeting already.' : 'The item has been struck already.',
    'Write “follow-ups” to see the list as it is now.',
  ],
  'no-such-standing-point': () => [
    'There is no such standing point.',
    'Write “follow-ups” to see the points that stand by decision.',
  ],
  'stands-already': ({ title }) => [
    `${quoted(title, 'en')} is a standing point already.`,
    'Write another title, or leave it as it is.',
  ],
};

export const docketRefusals: Readonly<Record<Language, DocketRefusals>> = { da, en };
