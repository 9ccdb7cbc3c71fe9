import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checked, found } from './checking.ts';

const DOCUMENTS = join(import.meta.dirname, 'documents');
const read = (path: string) => readFileSync(join(DOCUMENTS, path), 'utf8');
const clean = readdirSync(join(DOCUMENTS, 'clean'));

describe('clean documents', () => {
  it.each(clean)('%s gets no remarks', (name) => {
    expect(found(read(`clean/${name}`))).toEqual([]);
  });
});

describe('documents with faults', () => {
  it('»Pkt. 1:«, (B)/(D)/(O), »Beslutning«: each fault, and nothing else', () => {
    expect(found(read('faulty/punkter-med-bogstaver.txt'))).toEqual([
      '5 weekday-differs',
      '10 present-and-absent',
      '21 no-such-date',
      '26 unanswered',
      '29 speaker-not-listed',
      '41 decided-under-information',
      '43 number-missing',
      '43 placeholder',
      '49 absent-with-task',
    ]);
  });

  it('an agenda in an agenda: the gap in each is its own', () => {
    expect(found(read('faulty/indlejret-dagsorden.txt'))).toEqual([
      '4 ends-before-start',
      '9 year-differs',
      '21 number-missing',
      '28 year-differs',
      '35 number-repeated',
      '35 no-recommendation',
      '37 placeholder',
    ]);
  });

  it('S0-05, S1-04, S1-09, S1-12: terms of reference', () => {
    expect(found(read('faulty/kommissorium.txt'))).toEqual([
      '14 as-needed-among-fixed',
      '15 seats-not-said',
      '19 no-dispatch-day',
      '19 after-what',
      '21 window-without-start',
      '21 working-days-undefined',
      '26 approved-twice',
      '29 number-missing',
      '32 doubled-stop',
      '35 adopted-outside-months',
    ]);
  });

  it('S1-04, S1-09, S1-12: the same in English terms of reference', () => {
    expect(found(read('faulty/terms-of-reference.txt'))).toEqual([
      '6 no-dispatch-day',
      '6 after-what',
      '9 window-without-start',
      '9 working-days-undefined',
      '12 approved-twice',
      '14 number-missing',
    ]);
    const better = read('faulty/terms-of-reference.txt')
      .replace('2 weeks after.', '2 weeks after the call. The agenda is sent 2 weeks before the meeting.')
      .replace('8 working days to comment on the minutes', '8 working days, Monday to Friday, from the circulation')
      .replace('1. Approval of the last minutes', '1. Welcome')
      .replace('4. Information', '3. Information')
      .replace('5. Any', '4. Any');
    expect(found(better)).toEqual([]);
  });

  it('»02-14«, a title before a name, an agenda inside a point, a closed point without minutes', () => {
    expect(found(read('faulty/punkter-med-aar.txt'))).toEqual([
      '1 title-differs',
      '3 weekday-differs',
      '6 present-and-absent',
      '8 number-missing',
      '9 year-differs',
      '14 no-such-date',
      '17 unanswered',
      '21 number-missing',
      '24 collective-owner',
      '31 number-repeated',
      '39 decided-under-information',
      '45 weekday-differs',
      '45 placeholder',
      '48 speaker-not-listed',
    ]);
  });

  it('headings on the line of their text, one number twice, a sum and the hours', () => {
    expect(found(read('faulty/ens-numre-og-sum.txt'))).toEqual([
      '5 weekday-differs',
      '5 ends-before-start',
      '17 present-and-absent',
      '28 unanswered',
      '29 speaker-not-listed',
      '31 number-repeated',
      '35 no-recommendation',
      '41 total-differs',
      '49 placeholder',
    ]);
  });

  it('an English board’s minutes, numbered within the year', () => {
    expect(found(read('faulty/english-board.txt'))).toEqual([
      '7 present-and-absent',
      '13 no-such-date',
      '15 number-missing',
      '16 collective-owner',
      '18 no-minutes',
      '20 placeholder',
      '23 weekday-differs',
    ]);
  });

  it('a Norwegian »protokoll« without faults: that it is Norwegian, and no more', () => {
    expect(found(read('faulty/moeteprotokoll.txt'))).toEqual(['1 norwegian']);
    const { participants, items } = checked(read('faulty/moeteprotokoll.txt')).document;
    expect(participants.map(({ name, isAbsent }) => `${name}${isAbsent ? ' -' : ''}`)).toEqual([
      'Kommuneoverlege',
      'Fastlege 1',
      'Fastlege 2',
      'Helsesjef',
      'Fastlege 3 -',
    ]);
    expect(items.map(({ number }) => number)).toEqual(['7', '8', '9', '10', '11']);
  });

  it('Norwegian minutes: it says so, and checks what can be', () => {
    expect(found(read('faulty/norsk.txt'))).toEqual(['1 norwegian', '4 weekday-differs', '28 number-missing']);
  });

  it('a note from a PDF with words parted, a footnote and a table', () => {
    expect(found(read('faulty/pdf-med-tabel.txt'))).toEqual([
      '1 undated',
      '31 total-differs',
      '35 one-party',
      '37 one-party',
      '43 verb-missing',
      '45 slip',
    ]);
  });
});

describe('what is understood of them', () => {
  it('kinds, days and hours', () => {
    const told = clean.map((name) => {
      const { kind, language, date, start, end } = checked(read(`clean/${name}`)).document;
      return `${name}: ${kind} ${language} ${date} ${start?.toString().slice(0, 5)}-${end?.toString().slice(0, 5)}`;
    });
    expect(told).toEqual([
      'dagsorden-og-ad.txt: minutes da 2027-02-02 09:00-11:30',
      'english-minutes.txt: minutes en 2027-03-17 10:00-11:30',
      'fortsat-nummer.txt: minutes da 2027-09-03 08:30-10:00',
      'loebenumre.txt: agenda da 2027-05-12 09:00-11:30',
      'politisk-udvalg.txt: minutes da 2027-03-02 16:00-undefined',
      'punkter-med-bogstaver.txt: minutes da 2027-04-08 13:00-15:00',
      'to-spalter.txt: agenda da 2027-11-02 14:00-16:00',
      'uden-overskrifter.txt: minutes da 2027-01-11 17:00-19:30',
      'udvalg-med-indhold.txt: minutes da 2027-05-12 15:30-17:45',
    ]);
  });

  it('numbers that go on from the last meeting, and numbers with the year', () => {
    const numbers = (name: string) => checked(read(`clean/${name}`)).document.items.map(({ number }) => number);
    expect(numbers('fortsat-nummer.txt')).toEqual(['38', '39', '40', '41']);
    expect(numbers('loebenumre.txt')).toEqual(['09-27', '10-27', '11-27', '12-27', '13-27', '14-27']);
  });

  it('minutes without headings, and a recommendation of two clauses without bullets', () => {
    const { items } = checked(read('clean/uden-overskrifter.txt')).document;
    expect(items.map(({ minutes }) => minutes?.length)).toEqual([1, 1, 1, 1, 1, 1]);
    const [, grant] = checked(read('clean/politisk-udvalg.txt')).document.items;
    expect(grant?.recommendations?.map(({ text }) => text)).toEqual([
      'udvalget bevilger 50.000 kr. til Frisk Luft,',
      'beløbet finansieres af puljen.',
    ]);
  });

  it('the body, from the title or beside it', () => {
    const bodies = clean.map((name) => checked(read(`clean/${name}`)).document.body?.text);
    expect(bodies).toEqual([
      'Koordinationsgruppen for Hjerneskade',
      'Harbour Health Committee',
      'Klyngeforum Syd',
      'Samarbejdsforum for Psykiatri, Vesterø',
      'Sundhedsudvalget',
      'Kommunalt-Lægeligt Udvalg i Østerlund Kommune',
      'Praksisforum Nordmark',
      'Kvalitetsudvalget',
      'Social- og Sundhedsudvalget',
    ]);
  });

  it('points that a list of contents, or an agenda at the top, has named before', () => {
    const items = (name: string) => checked(read(`clean/${name}`)).document.items;
    expect(items('udvalg-med-indhold.txt').map(({ number, title, isClosed }) => [number, title, isClosed])).toEqual([
      ['41', 'Godkendelse af dagsorden', false],
      ['42', 'Orienteringssager', false],
      ['43', 'Høringssvar til praksisplan for almen praksis 2027-2030', false],
      ['44', 'Budgetopfølgning pr. 31. marts 2027', false],
      ['45', 'Køb af grund', true],
      ['46', 'Underskriftsark', false],
    ]);
    expect(items('dagsorden-og-ad.txt').map(({ minutes }) => minutes?.length)).toEqual([1, 1, 2, 1, 1, 1]);
  });

  it('who sits in the body and is absent is on the list once', () => {
    const { participants } = checked(read('clean/udvalg-med-indhold.txt')).document;
    expect(participants.map(({ name, isAbsent }) => [name, isAbsent])).toEqual([
      ['Udvalgsformand 1', false],
      ['Udvalgsmedlem 2', false],
      ['Udvalgsmedlem 3', false],
      ['Udvalgsmedlem 5', false],
      ['Udvalgsmedlem 4', true],
    ]);
  });

  it('the body, before the day on one line', () => {
    const named = (line: string) =>
      checked(`Referat\n\n${line}\n\n1. Velkomst\nReferat: Intet.\n\n2. Eventuelt\nReferat: Intet.\n`).document.body
        ?.text;
    expect(named('Sundhedsforum Midtfjord, onsdag den 19. maj 2027 kl. 13-15, Kulturhuset')).toBe(
      'Sundhedsforum Midtfjord',
    );
    expect(named('Møde i KLU Østby onsdag den 19. maj 2027 kl. 13-15')).toBe('KLU Østby');
    expect(named('Kulturhuset, onsdag den 19. maj 2027')).toBeUndefined();
  });

  it('(B)/(D)/(O) and closed points, which are no part of the title', () => {
    const { items } = checked(read('clean/punkter-med-bogstaver.txt')).document;
    expect(items.slice(0, 4).map(({ kind }) => kind)).toEqual(['decision', 'discussion', 'decision', 'information']);
    expect(items[2]?.title).toBe('Lokalaftale om sygebesøg på plejecentre');
    const closed = ['loebenumre.txt', 'fortsat-nummer.txt'].flatMap((name) =>
      checked(read(`clean/${name}`)).document.items.filter(({ isClosed }) => isClosed),
    );
    expect(closed.map(({ title }) => title)).toEqual(['Kontrakt med leverandør', 'Lukket punkt']);
  });

  it('two columns one after the other, with the lines they stood on', () => {
    const text = read('clean/to-spalter.txt').replace('• drøfter forslaget', '• drøfter XX');
    expect(found(text.replace('for lang, og at den', 'for XX, og at den'))).toEqual([
      '8 placeholder',
      '30 placeholder',
    ]);
  });

  it('a list under its parties, three lists and one line of roles', () => {
    const people = (name: string) => checked(read(`clean/${name}`)).document.participants;
    expect(people('loebenumre.txt').map(({ group }) => group)).toEqual([
      'Fra kommunen',
      'Fra kommunen',
      'Fra regionen',
      'Fra regionen',
      'Fra PLO',
      'Sekretariat',
      'Sekretariat',
      undefined,
    ]);
    expect(people('punkter-med-bogstaver.txt').map(({ isAbsent }) => isAbsent)).toEqual([
      ...Array(6).fill(false),
      true,
    ]);
    expect(people('fortsat-nummer.txt').filter(({ isAbsent }) => isAbsent)).toMatchObject([{ name: 'Hospitalschef' }]);
  });
});
