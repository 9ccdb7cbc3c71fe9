import type { Card } from '../../src/cards/card.ts';
import {
  holdFormCard,
  keepingCard,
  nameCard,
  personCard,
  personFileCard,
  whichPersonCard,
} from '../../src/cards/keeping.ts';
import type { NamedPlace } from '../../src/domain/keeping/named-places.ts';
import type { Language } from '../../src/language/language.ts';
import { words as wordsOf } from '../../src/language/words.ts';
import { at, body, type Writing } from './sample-meeting.ts';

const klu = body('klu-guldborgsund');
const date = Temporal.PlainDate.from('2027-04-08');
const meeting = '2027-04-08';

/** What is erased by itself and what is kept from it; what is held of one person, and where a typed name stands. */
export function keepingSamples(language: Language, write: Writing): Readonly<Record<string, Card>> {
  const words = wordsOf(language);
  const [member] = klu.members;
  if (member === undefined) throw new Error('no member');
  const form = { body: klu, formId: 'f' };
  const rule = klu.rules.retention?.[0];
  const expiry = (kind: 'absences' | 'receipts') =>
    rule === undefined ? [] : [{ kind, of: meeting, until: date, on: date.add({ years: 1 }), rule }];
  const hold = { meeting, reason: write(500), by: member.id, at: at('2027-05-01T10:00') };
  const place = (where: NamedPlace['where'], mayGo: boolean) => ({
    ...{ meeting, date, where, text: write(120), mayGo },
    value: where,
  });
  const all = (count: number) => Array.from({ length: count }, () => write(160));
  return {
    keeping: keepingCard(
      {
        body: klu,
        all: [...expiry('absences'), ...expiry('receipts')],
        holds: [hold, { ...hold, title: write(200) }],
        today: date,
      },
      words,
    ),
    'keeping-nothing': keepingCard({ body: klu, all: [], holds: [], today: date }, words),
    'hold-meeting': holdFormCard({ ...form, meetings: [{ value: meeting, title: write(80) }] }, words),
    'which-person': whichPersonCard({ ...form, people: [{ value: member.id, title: member.title }] }, words),
    person: personCard({ ...form, member, goes: all(5), stays: all(6) }, words),
    'person-of-whom-nothing-goes': personCard({ ...form, member, goes: [], stays: all(1) }, words),
    'person-file': personFileCard(
      { member, url: 'https://referater.example/oplysninger/abc', lasts: 15, elsewhere: [write(80)] },
      words,
    ),
    'named-places': nameCard(
      {
        ...{ ...form, name: write(100) },
        places: [place('substitute', true), place('guest', false), place('minutes', false), place('fees', false)],
      },
      words,
    ),
  };
}
