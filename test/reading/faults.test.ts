import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadBodies } from '../../src/adapters/bodies/load-bodies.ts';
import { checked, found } from './checking.ts';

const minutes = readFileSync(join(import.meta.dirname, 'documents/clean/punkter-med-bogstaver.txt'), 'utf8');
const agenda = readFileSync(join(import.meta.dirname, 'documents/clean/loebenumre.txt'), 'utf8');
const plan = readFileSync(join(import.meta.dirname, 'documents/clean/to-spalter.txt'), 'utf8');
const budget = readFileSync(join(import.meta.dirname, 'documents/clean/fortsat-nummer.txt'), 'utf8');

/** The document with one thing put for another, which must be there. */
function planted(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

const lineOf = (text: string, words: string) => text.split('\n').findIndex((line) => line.includes(words)) + 1;

describe('one fault in a clean document gives that finding and no other', () => {
  const cases: readonly (readonly [string, string, string, string, string])[] = [
    ['a weekday', minutes, 'Torsdag den 8. april', 'Fredag den 8. april', 'weekday-differs'],
    [
      'the weekday of the next meeting',
      minutes,
      'er torsdag den 7. oktober',
      'er mandag den 7. oktober',
      'weekday-differs',
    ],
    ['a day there is not', minutes, 'den 14. januar 2027', 'den 34. januar 2027', 'no-such-date'],
    ['a meeting on Whit Monday', agenda, 'onsdag den 12. maj 2027', 'mandag den 17. maj 2027', 'closed-day'],
    ['the day after Easter Monday', agenda, 'onsdag den 12. maj 2027', 'tirsdag den 30. marts 2027', 'after-holiday'],
    ['hours turned about', minutes, 'kl. 13.00-15.00', 'kl. 15.00-13.00', 'ends-before-start'],
    ['minutes of a coming meeting', agenda, '10. februar 2027', '10. februar 2028', 'year-differs'],
    ['a plan of the year before', plan, 'møder i 2028:', 'mødeplan for 2026:', 'year-differs'],
    ['a number used twice', minutes, 'Pkt. 3:', 'Pkt. 2:', 'number-repeated'],
    [
      'a name with a task and no list',
      minutes,
      'Centerchef for Sundhed skriver',
      'Anna Berg Holm udarbejder',
      'owner-not-listed',
    ],
    [
      'somebody on two lists',
      minutes,
      'Afbud: Praktiserende læge 2',
      'Afbud: Praktiserende læge 3',
      'present-and-absent',
    ],
    [
      'a role that is on no list',
      minutes,
      'Leder af Genoptræningen orienterede',
      'Praktiserende læge 5 orienterede',
      'speaker-not-listed',
    ],
    ['a total', budget, '1.650.000', '1.655.000', 'total-differs'],
    ['something to be filled in', minutes, '1.250 kr.', 'XX kr.', 'placeholder'],
    ['»Inden bemærkninger«', budget, 'Ingen bemærkninger', 'Inden bemærkninger', 'slip'],
    ['two full stops', minutes, 'pr. besøg.', 'pr. besøg..', 'doubled-stop'],
    [
      'a task for the group',
      minutes,
      'Centerchef for Sundhed skriver brevet',
      'Medlemmerne udarbejder brevet',
      'collective-owner',
    ],
    [
      'a task for nobody',
      minutes,
      'godkendte, at kommunen sender et fælles brev til borgerne',
      'besluttede, at et fælles brev til borgerne udarbejdes',
      'no-owner',
    ],
    ['a lead-in', minutes, 'Det indstilles, at udvalget tager', 'Udvalget tager', 'no-lead-in'],
    ['an agenda called minutes', minutes, 'Referat\n', 'Dagsorden\n', 'title-differs'],
  ];

  it.each(cases)('%s', (_, text, from, to, code) => {
    const findings = found(planted(text, from, to));
    expect(findings.map((one) => one.split(' ')[1])).toEqual([code]);
  });

  it('a decision under a point for information', () => {
    const text = planted(
      minutes,
      'Udvalget tog orienteringen til efterretning.',
      'Udvalget besluttede at øge åbningstiden.',
    );
    expect(found(text)).toEqual([`${lineOf(text, 'øge åbningstiden')} decided-under-information`]);
  });

  it('a recommendation the minutes are silent on', () => {
    const text = planted(
      minutes,
      'Udvalget godkendte, at kommunen sender et fælles brev til borgerne. Centerchef for Sundhed skriver brevet senest den 1. maj 2027.\n',
      '',
    );
    expect(found(text)).toEqual([`${lineOf(text, '- godkender, at kommunen')} unanswered`]);
  });

  it('a letter read in the wrong encoding', () => {
    expect(found(planted(minutes, 'Øster', 'Ã˜ster'))).toEqual(['3 unreadable-letters']);
  });
});

describe('in minutes without headings', () => {
  const plain = readFileSync(join(import.meta.dirname, 'documents/clean/uden-overskrifter.txt'), 'utf8');

  it.each([
    [
      'a decision under a point for information',
      'Formand 1 orienterede om mødet',
      'Udvalget besluttede at holde møde',
      'decided-under-information',
    ],
    ['somebody absent who spoke', 'Praktiserende læge 3 har bedt om', 'Praktiserende læge 3 oplyste', 'absent-spoke'],
    [
      'somebody absent with a task',
      'Praktiserende læge 2 og Konsulent 1 udarbejder',
      'Praktiserende læge 3 udarbejder',
      'absent-with-task',
    ],
    ['minutes of a day still to come', '5. november 2026', '5. november 2027', 'year-differs'],
    ['a weekday', 'Mandag 8. marts', 'Onsdag 8. marts', 'weekday-differs'],
  ])('%s', (_, from, to, code) => {
    expect(found(planted(plain, from, to)).map((one) => one.split(' ')[1])).toEqual([code]);
  });
});

describe('points for which nobody recommends anything', () => {
  const point = (number: number, title: string, recommended: boolean) =>
    `${number}. ${title}\n${recommended ? 'Indstilling: Det indstilles, at sagen godkendes.\n' : 'Sagen er kendt.\n'}Referat: Godkendt.\n\n`;
  const withNext = (...titles: readonly (readonly [string, boolean])[]) =>
    `Referat\n\nTid: torsdag den 8. april 2027\n\n${titles.map(([title, has], at) => point(at + 1, title, has)).join('')}`;

  it('are the approval of minutes and agenda', () => {
    const said = withNext(['Godkendelse af referat', false], ['Honorar', true], ['Lokalaftale', true]);
    expect(found(said)).toEqual([]);
    expect(found(said.replace('Godkendelse af referat', 'Gennemgang af klager'))).toEqual(['5 no-recommendation']);
  });

  it('and the next meeting, unless every other point has a recommendation', () => {
    const all = withNext(['Honorar', true], ['Lokalaftale', true], ['Næste møde', false]);
    expect(found(all)).toEqual(['13 no-recommendation']);
    expect(found(withNext(['Klager', false], ['Honorar', true], ['Lokalaftale', true], ['Næste møde', false]))).toEqual(
      ['5 no-recommendation'],
    );
  });
});

describe('a number dropped, wherever in the row', () => {
  it.each([2, 3, 4, 5])('Pkt. %i', (number) => {
    const from = minutes.indexOf(`Pkt. ${number}:`);
    const to = minutes.indexOf(`Pkt. ${number + 1}:`);
    const dropped = minutes.slice(0, from) + minutes.slice(to);
    expect(found(dropped)).toEqual([`${lineOf(dropped, `Pkt. ${number + 1}:`)} number-missing`]);
    expect(checked(dropped).findings).toMatchObject([{ missing: [`Pkt. ${number}`] }]);
  });
});

describe('the minutes of a point taken out, whichever', () => {
  it.each([1, 2, 3, 4])('Pkt. %i', (number) => {
    const from = minutes.indexOf(`Pkt. ${number}:`);
    const heading = minutes.indexOf('Beslutning:', from);
    const to = Math.min(
      ...['Bilag:', `Pkt. ${number + 1}:`].map((one) => minutes.indexOf(one, heading)).filter((at) => at > 0),
    );
    const text = minutes.slice(0, heading) + minutes.slice(to);
    expect(found(text)).toEqual([`${lineOf(text, `Pkt. ${number}:`)} no-minutes`]);
  });
});

describe('the next meeting against what is known', () => {
  const next = {
    date: Temporal.PlainDate.from('2027-10-07'),
    start: Temporal.PlainTime.from('13:00'),
    lengthInMinutes: 120,
  };

  it('S2-09: says nothing where the calendar has the same day and hour', () => {
    expect(found(minutes, { meetings: [next] })).toEqual([]);
  });

  it('S2-09: tells another day, and which', () => {
    const moved = { ...next, date: Temporal.PlainDate.from('2027-10-14') };
    const { findings } = checked(minutes, { meetings: [moved] });
    expect(findings).toMatchObject([{ code: 'next-meeting-differs', against: 'calendar', known: moved.date }]);
  });

  it('S2-09: tells another hour of the same day', () => {
    const later = { ...next, start: Temporal.PlainTime.from('14:00') };
    expect(found(minutes, { meetings: [later] }).map((one) => one.split(' ')[1])).toEqual(['next-meeting-differs']);
  });

  it('lets a meeting before this one be', () => {
    const past = { ...next, date: Temporal.PlainDate.from('2027-01-14') };
    expect(found(minutes, { meetings: [past] })).toEqual([]);
  });

  it('lets what is said be where the records begin more than two months after it', () => {
    const onDay = (day: string) => ({ ...next, date: Temporal.PlainDate.from(day) });
    expect(found(minutes, { meetings: [onDay('2027-12-08')] })).toHaveLength(1);
    expect(found(minutes, { meetings: [onDay('2027-12-09')] })).toEqual([]);
  });

  it('without records, asks about one more than half a month from any month the body meets in', async () => {
    const { bodies } = await loadBodies('src/bodies');
    const body = bodies.find(({ id }) => id === 'klu-guldborgsund');
    const said = (day: string) =>
      checked(planted(minutes, 'er torsdag den 7. oktober', `er ${day}`), body && { body }).findings;
    expect(said('torsdag den 7. oktober')).toEqual([]);
    expect(said('mandag den 15. november')).toEqual([]);
    expect(said('tirsdag den 16. november')).toMatchObject([
      { code: 'next-meeting-outside-months', months: [4, 10], confidence: 'ask' },
    ]);
  });
});

describe('which of weekday and date is likelier', () => {
  const wrong = planted(minutes, 'Torsdag den 8. april 2027', 'Torsdag den 10. april 2027');

  it('the weekday, where the date is a Saturday', () => {
    expect(checked(wrong).findings).toMatchObject([{ keep: 'weekday', likely: Temporal.PlainDate.from('2027-04-08') }]);
  });

  it('the weekday, where a meeting is planned on it within the week', () => {
    const meetings = [
      { date: Temporal.PlainDate.from('2027-04-08'), start: Temporal.PlainTime.from('13:00'), lengthInMinutes: 120 },
    ];
    const text = planted(minutes, 'Torsdag den 8. april 2027', 'Torsdag den 7. april 2027');
    expect(checked(text, { meetings }).findings).toMatchObject([{ keep: 'weekday', likely: meetings[0]?.date }]);
  });

  it('neither, where nothing tells', () => {
    const text = planted(minutes, 'Torsdag den 8. april 2027', 'Torsdag den 7. april 2027');
    expect(checked(text).findings[0]).not.toHaveProperty('keep');
  });

  const written = planted(minutes, 'Torsdag den 8. april 2027', 'Fredag den 8. april 2027');
  const withVisits = (days: string) => written.replace('Regionen har', `Der var besøg ${days}. Regionen har`);

  it('the date, where two dates of the two months before speak for it', () => {
    const text = withVisits('den 11. marts 2027 og den 5. februar 2027');
    expect(checked(text).findings[0]).toMatchObject({ keep: 'date', likely: Temporal.PlainDate.from('2027-04-08') });
  });

  it('not yet, where there is one, or the other is older', () => {
    for (const text of [withVisits('den 11. marts 2027'), withVisits('den 11. marts 2027 og den 4. februar 2027')])
      expect(checked(text).findings[0]).not.toHaveProperty('keep');
  });
});

describe('a meeting plan that quotes the clauses it rests on is read as no rules', () => {
  const rules = `Kommissorium for Samarbejdsudvalget
Medlemmer har 8 hverdage til at kommentere på referatet.`;

  it.each(['Mødeplan 2027', 'Meeting plan 2027', 'Møteplan 2027'])('%s', (title) => {
    expect(checked(rules).document.kind).toBe('rules');
    expect(checked(`${title}\n\n${rules}`).document.kind).toBe('other');
    expect(found(`${title}\n\n${rules}`)).toEqual([]);
    expect(found(rules)).not.toEqual([]);
  });
});
