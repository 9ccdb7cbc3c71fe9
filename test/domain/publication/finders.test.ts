import { describe, expect, it } from 'vitest';
import { findInText } from '../../../src/domain/publication/find-in-text.ts';
import type { HitKind } from '../../../src/domain/publication/hit.ts';

const known = {
  mailboxes: new Set(['klu@guldborgsund.example']),
  places: ['Rådhuset, Parkvej 37, 4800 Nykøbing Falster'],
  organisations: ['Guldborgsund Kommune', 'PLO-Guldborgsund'],
};

const hits = (text: string) => findInText(text, { in: 'header' }, known);
const found = (kind: HitKind, text: string) => hits(text).flatMap((hit) => (hit.kind === kind ? [hit.found] : []));

describe('CPR numbers', () => {
  it.each([
    ['with a dash', 'Borgeren 010203-1234 har klaget', '010203-1234'],
    ['with spaces around the dash', 'cpr 010203 - 1234', '010203 - 1234'],
    ['with a space', 'cpr 010203 1234', '010203 1234'],
    ['with nothing between', 'cpr 0102031234.', '0102031234'],
    ['with an en dash', 'cpr 010203–1234', '010203–1234'],
    ['with a hard space', 'cpr 010203\u00a01234', '010203\u00a01234'],
    ['with a soft hyphen hidden in it', 'cpr 0102\u00ad03-1234', '0102\u00ad03-1234'],
    ['in full width digits', '０１０２０３-１２３４', '０１０２０３-１２３４'],
    ['with dots in the date', 'født 01.02.03-1234', '01.02.03-1234'],
    ['of the 29th of February of a leap year', '290204-5678', '290204-5678'],
    ['a replacement number, with 60 on its day', '610203-1234', '610203-1234'],
    ['at the end of a sentence', 'Det gælder 010203-1234.', '010203-1234'],
    ['in brackets', '(010203-1234)', '010203-1234'],
    ['with a non-breaking hyphen', 'cpr 010203\u20111234', '010203\u20111234'],
    [
      'with characters in it that take up no room',
      'cpr 0\u200d1\u20600203\ufe0f-1234',
      '0\u200d1\u20600203\ufe0f-1234',
    ],
    ['with fillers and marks upon it', 'cpr 010203\u3164-1\u0332234', '010203\u3164-1\u0332234'],
    ['in the digits of another alphabet', 'cpr 𝟎𝟏𝟎𝟐𝟎𝟑-𝟏𝟐𝟑𝟒', '𝟎𝟏𝟎𝟐𝟎𝟑-𝟏𝟐𝟑𝟒'],
    ['set with asterisks', 'cpr **010203**-1234', '010203**-1234'],
    ['set with tags', 'cpr <b>010203</b>-1234', '010203</b>-1234'],
    ['with a character by its number', 'cpr 010203&#45;1234', '010203&#45;1234'],
    ['over two cells', 'cpr 010203\t1234', '010203\t1234'],
    ['over two lines', 'cpr 010203-\n1234', '010203-\n1234'],
    ['with more spaces than one', 'cpr 010203     1234', '010203     1234'],
    ['with another sign', 'cpr 010203·1234', '010203·1234'],
    ['with the whole year', 'født 01.02.1903-1234', '01.02.1903-1234'],
    ['digit by digit', 'cpr 0 1 0 2 0 3 - 1 2 3 4', '0 1 0 2 0 3 - 1 2 3 4'],
    ['in words', 'Nul et nul to nul tre - et to tre fire', 'Nul et nul to nul tre - et to tre fire'],
    ['right after what it is', 'CPR010203-1234', '010203-1234'],
    ['after another number', 'punkt 3 010203-1234', '010203-1234'],
    ['before another number', '010203-1234/56', '010203-1234'],
  ])('%s', (_, text, number) => {
    expect(found('cpr', text)).toEqual([number]);
  });

  it.each([
    ['a day there is not', '310203-1234'],
    ['a month there is not', '011303-1234'],
    ['the 29th of February of no leap year: 1903', '290203-1234'],
    ['a case number', 'sagsnr. 2021-12345678'],
    ['a case number that begins with six digits', 'sagsnr. 210203-12345678'],
    ['a part of a longer number', 'EAN 5790001234567, konto 1234 0102031234567'],
    ['digits inside a word', 'A010203-1234B'],
    ['an amount of money', '1.010.203.123 kr.'],
    ['a journal number of ten digits without a check', 'j.nr. 0102031235'],
    ['a period', '010203-311204'],
    ['a telephone number with its country', '+45 12 34 56 78 90'],
    ['a day and a time', 'den 01-02-2003 kl. 12.34'],
    ['a day and an amount', 'den 24.12.26, 1300 kr.'],
    ['a period of years', '01.01.2026 - 2027'],
    ['the end of a sentence and a number', 'i alt 120324. 1250 personer'],
    ['days and hours', '10.10.2027 13-15, 12.12.2027 13-15'],
    ['nine digits in words', 'en to tre fire fem seks syv otte ni'],
  ])('takes %s for none', (_, text) => {
    expect(found('cpr', text)).toEqual([]);
  });

  it('a check by modulus 11 is a hint: ten bare digits are sure with it and asked about without', () => {
    const confidence = (text: string) => hits(text).find(({ kind }) => kind === 'cpr')?.confidence;
    expect(confidence('1111111118')).toBe('sure');
    expect(confidence('1111111119')).toBe('likely');
    expect(confidence('111111-1119')).toBe('sure');
  });
});

describe('telephone numbers', () => {
  it.each([
    ['by twos', 'Ring 54 73 10 00 i dag', '54 73 10 00'],
    ['by fours', 'tlf. 5473 1000', '5473 1000'],
    ['together', 'mobil: 54731000', '54731000'],
    ['with the country', '+45 54 73 10 00', '+45 54 73 10 00'],
    ['with the country and nothing between', '+4554731000', '+4554731000'],
    ['with 0045', '0045 54731000', '0045 54731000'],
    ['with hard spaces', '54\u00a073\u00a010\u00a000', '54\u00a073\u00a010\u00a000'],
    ['of another country', '+46 8 123 456 78', '+46 8 123 456 78'],
    ['of another country, with brackets', '+1 (555) 123-4567', '+1 (555) 123-4567'],
    ['by twos with dots', 'Ring 54.73.10.00', '54.73.10.00'],
    ['by two, two and four', '54 73 1000', '54 73 1000'],
    ['in groups of three, where a telephone is spoken of', 'tlf. 547 31 000', '547 31 000'],
    ['over two lines', '54 73\n10 00', '54 73\n10 00'],
    ['with 45 and no sign', '4554731000', '4554731000'],
    ['two with a stroke between', '54731000/54731001', '54731000'],
    ['by twos after »nummer«', 'nummer 54 73 10 00', '54 73 10 00'],
    ['in words', 'fem fire syv tre et nul nul nul', 'fem fire syv tre et nul nul nul'],
  ])('%s', (_, text, number) => {
    expect(found('phone', text)).toEqual([number]);
  });

  it.each([
    ['a company', 'CVR-nr. 29188599'],
    ['a company by twos', 'CVR 29 18 85 99'],
    ['a case', 'sagsnr. 2021-12345678'],
    ['a case of eight digits', 'Sag 21345678'],
    ['an EAN number', 'EAN 5790 0012 3456 7'],
    ['a day', '20270408'],
    ['two years', '2026 2027'],
    ['a span of years', '2014-2017'],
    ['money', 'i alt 23456789 kr.'],
    ['sums of a table', '11.204.609 og 3.775.534'],
    ['weeks', 'ugerne 21 22 23 24'],
    ['a number that begins with 1', '12 34 56 78'],
    ['a CPR number', '010203-1234'],
    ['a date', '24 12 2027'],
    ['the number of a switchboard', 'Tlf. 54 73 10 00 (hovednummer)'],
    ['the number of the doctors on duty', 'Lægevagten tlf. 70 15 07 00'],
    ['sums after a place whose name ends as a word does', 'Hjørring 1.505.533 6.917'],
    ['a case by its classes', 'Sagsnr. 29.30.00-P19-1-21'],
  ])('takes %s for none', (_, text) => {
    expect(found('phone', text)).toEqual([]);
  });
});

describe('private addresses', () => {
  it.each([
    ['with the postcode', 'Sagen om Vestergade 12, 4800 Nykøbing', 'Vestergade 12, 4800 Nykøbing'],
    ['of three words', 'Niels Bohrs Vej 4B, 4990 Sakskøbing', 'Niels Bohrs Vej 4B, 4990 Sakskøbing'],
    ['with floor and door', 'Østergade 3, 2. tv.', 'Østergade 3, 2. tv.'],
    ['where somebody lives, without a postcode', 'Borgeren bor Møllevænget 7', 'Møllevænget 7'],
    ['of a street that is called as none', 'Solsikken 23, 4800 Nykøbing', 'Solsikken 23, 4800 Nykøbing'],
    ['in large letters', 'NØRREGADE 12, 4800 NYKØBING', 'NØRREGADE 12, 4800 NYKØBING'],
    ['in small letters', 'nørregade 12, 4800 nykøbing', 'nørregade 12, 4800 nykøbing'],
  ])('%s', (_, text, address) => {
    expect(found('private-address', text)).toEqual([address]);
  });

  it.each([
    ['the place of the meeting', 'Sted: Parkvej 37, 4800 Nykøbing Falster'],
    ['a town hall', 'Rådhuset, Storegade 1, 4930 Maribo'],
    ['a practice', 'Lægehuset Storegade 1, 4930 Maribo'],
    ['a street without a number', 'Trafikken på Vestergade'],
    ['a street as a place of work on the road', 'krydset ved Vestergade 12'],
    ['a paragraph', 'jf. § 12, 4 i loven'],
    ['an annex and a year', 'Bilag 3, 2027 Budget'],
    ['an annex and a count', 'Bilag 4, 4800 borgere'],
    ['a house on a street of several words', 'Regionshuset, Niels Bohrs Vej 30, 9220 Aalborg'],
  ])('takes %s for none', (_, text) => {
    expect(found('private-address', text)).toEqual([]);
  });
});

describe('mail addresses', () => {
  it.each(['hanne.madsen@region.example', 'hm1962@gmail.com', 'lone@hjem.example'])('%s', (address) => {
    expect(found('mail-address', `Skriv til ${address}.`)).toEqual([address]);
  });

  it.each([
    ['so that no machine shall see it', 'hm1962 (at) gmail.com'],
    ['with the sign’s name', 'hm1962 snabel-a gmail.com'],
    ['as addresses of pages have it', 'hm1962%40gmail.com'],
    ['in full width', 'hm1962＠gmail.com'],
    ['over two lines', 'hm1962@\ngmail.com'],
    ['of somebody in a function, by name', 'laege.peter.hansen@kommune.example'],
  ])('%s', (_, address) => {
    expect(found('mail-address', `Skriv til ${address}.`)).toEqual([address]);
  });

  it.each([
    'klu@guldborgsund.example',
    'kontakt@kommune.example',
    'sundhed-post@kommune.example',
    'sekretariat@kommune.example',
  ])('lets the mailbox of a function stand: %s', (address) => {
    expect(found('mail-address', `Skriv til ${address}.`)).toEqual([]);
  });

  it('takes no mention for an address', () => {
    expect(found('mail-address', 'Aftalt @mødet og 3 @ 4 kr.')).toEqual([]);
  });
});

describe('health tied to a person', () => {
  it.each([
    ['by age', 'En 82-årig kvinde blev udskrevet uden medicin.', 'medicin'],
    ['by age, the other way', 'Sagen om en indlagt borger på 45 år blev drøftet.', 'indlagt'],
    ['by initials', 'P.H. er indlagt på psykiatrisk afdeling.', 'indlagt'],
    ['by name', 'Peter Hansen lider af skizofreni.', 'skizofreni'],
    ['by whose it is', 'Peter Hansens demens er tiltaget.', 'demens'],
    ['by number', 'Borgeren 010203-1234 har diabetes.', 'diabetes'],
    ['by address', 'Borgeren på Vestergade 12, 4800 Nykøbing er sygemeldt.', 'sygemeldt'],
  ])('%s', (_, text, word) => {
    expect(found('health', text)).toContain(word);
  });

  it.each([
    ['a subject', 'Udvalget drøftede psykiatri, demens og misbrug.'],
    ['a group', 'Borgere over 65 år med diabetes tilbydes en årskontrol.'],
    ['all of an age', 'De 75-årige borgere tilbydes vaccination mod smitte.'],
    ['a project', 'Projekt »Rygestop til personer med psykisk sygdom« fortsætter.'],
    ['somebody in function who told of it', 'Kontorchef Per Jensen orienterede om demensindsatsen.'],
    ['somebody who told of it', 'Bente Graversen orienterede om behandling af demens i kommunerne.'],
    ['the sentence after one with a person', 'Sagen om en 82-årig er lukket. Demens er et tema på næste møde.'],
  ])('takes %s for none', (_, text) => {
    expect(found('health', text)).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['bare', 'Peter Hansen deltog.', 'Peter Hansen'],
    ['with a middle name', 'Anne Marie Holm Sørensen spurgte.', 'Anne Marie Holm Sørensen'],
    ['with an initial', 'Lars B. Thomsen spurgte.', 'Lars B. Thomsen'],
    ['with a hyphen', 'Anne-Mette Kjær deltog.', 'Anne-Mette Kjær'],
    ['that is not from here', 'Fatima Yilmaz deltog.', 'Fatima Yilmaz'],
    ['with a small word in it', 'Tue von Påhlman deltog.', 'Tue von Påhlman'],
    ['a first name that is not on the list, with a surname', 'Xenia Rasmussen deltog.', 'Xenia Rasmussen'],
    ['of a patient, the first name alone', 'Patienten Gerda blev flyttet.', 'Gerda'],
    ['of a patient whose doctor is told', 'Peter Hansen, som er patient hos en læge', 'Peter Hansen'],
    ['after a title that is another’s', 'Lægen oplyste, at Peter Hansen kommer', 'Peter Hansen'],
    ['before a title that is another’s', 'Peter Hansen, datter af lægen, ringede', 'Peter Hansen'],
    ['before somebody spoken to', 'Peter Hansen fra Maribo kontaktede lægen', 'Peter Hansen'],
    ['before a word that looks as a house', 'Peter Hansen husker mødet', 'Peter Hansen'],
    ['before a word that looks as a street', 'Peter Hansen overvejer det', 'Peter Hansen'],
    ['that looks as a house', 'Mohammed Hussein deltog', 'Mohammed Hussein'],
    ['of an owner', 'Peter Hansens hus', 'Peter Hansens'],
    ['in large letters', 'PETER HANSEN deltog', 'PETER HANSEN'],
    ['in small letters', 'hos peter hansen', 'peter hansen'],
    ['the surname first', 'Hansen, Peter', 'Hansen, Peter'],
    ['by initials and a surname', 'P.H. Hansen deltog', 'P.H. Hansen'],
    ['with two small words in it', 'Peter van der Berg deltog', 'Peter van der Berg'],
    ['with an apostrophe', 'Peter O’Hara deltog', 'Peter O’Hara'],
    ['with more spaces than one', 'Peter  Hansen deltog', 'Peter  Hansen'],
    ['over two lines', 'ved Peter\nHansen', 'Peter\nHansen'],
    ['whose last is on the next line', 'ved Peter Hvid\nPaulsen', 'Peter Hvid\nPaulsen'],
    ['over two cells', 'Peter\tHansen', 'Peter\tHansen'],
    ['with letters made of two characters', 'Bodil A\u030aga\u030ard deltog', 'Bodil A\u030aga\u030ard'],
    ['of a patient, two letters', 'patienten PH', 'PH'],
  ])('%s', (_, text, name) => {
    expect(found('name', text)).toEqual([name]);
  });

  it.each([
    ['beside a title', 'Kontorchef Per Jensen orienterede.'],
    ['before a title', 'Per Jensen, kontorchef, orienterede.'],
    ['with the title in brackets', 'Per Jensen (praksiskonsulent) orienterede.'],
    ['of a house', 'Per Jensen, Hjørring Kommune, orienterede.'],
    ['of a party', 'Per Jensen (PLO) orienterede.'],
    ['of one of the body’s own houses', 'Per Jensen, PLO-Guldborgsund'],
    ['with the house between', 'Direktør i Region Nordjylland Per Jensen orienterede.'],
    ['of a street', 'Mødet holdes på Niels Bohrs Vej.'],
    ['lent to a house', 'Peter Sabroes Hospital'],
    ['an illness after a patient', 'Patienten KOL-screenes, borgeren IT-hjælpes'],
    ['small words that are names as well', 'per processen, tom kommissionen, mark og have'],
    ['a heading in large letters', 'HONORAR PER MØDE'],
    ['no names at all', 'Kommunalt-Lægeligt Udvalg i Guldborgsund drøftede Sundhedsaftalen med Region Sjælland.'],
    ['roles', 'Praktiserende læge 2 og Leder af Social Service spurgte.'],
    ['the beginning of a sentence', 'Per 1. januar ændres taksten. Mark og skov er ikke omfattet.'],
  ])('lets stand what is %s', (_, text) => {
    expect(found('name', text)).toEqual([]);
  });
});

describe('closed points', () => {
  it.each([
    'Punktet er lukket',
    'Bag lukkede døre',
    'Notatet er fortroligt',
    'Må ikke deles',
    'Lukket punkt: En klage',
    'Honorarer (lukket)',
    'Lukket: personsag',
    'Notatet må ikke offentliggøres',
  ])('%s', (text) => {
    expect(found('closed-point', text)).not.toEqual([]);
  });

  it.each([
    'Lægehuset er lukket i uge 42',
    'Reglerne om tavshedspligt',
    'Lukning af praksis',
    'Et fortroligt rum for de unge',
  ])('takes no others for closed: %s', (text) => {
    expect(found('closed-point', text)).toEqual([]);
  });
});

describe('minutes as such bodies write them', () => {
  it.each([
    'Kommunerne orienterede om dagsordenssættelse af projektet på kommende KLU-møder. Der er grundlag for, at erfaringerne kan videreføres.',
    'Sagsnr. 2021-12345678. EAN 5790001234567. CVR 29188599. Bilag 1: Tabel 1, i alt 11.204.609 kr. og 3.775.534 kr.',
    'Formandskabet fastholdes i overgangsperioden. Mødet den 22. april kl. 13-15 flyttes til den 19. april 2022 kl. 12.30-14.',
    'Psykiatrien får generelt positive tilbagemeldinger. Misbrugsbehandlingen, demensområdet og KOL blev drøftet som temaer.',
    'Borgere med psykisk sygdom og samtidigt misbrug. Børn og unge i mistrivsel. Ældre medicinske patienter udskrives tidligere.',
    'Praktiserende læge 2 fremlagde status på rejsegodtgørelse, samtaleterapi og sygebesøg for perioden 2014-2017.',
    'Indstillingen blev fulgt. Udvalget tog orienteringen til efterretning. Næste møde: torsdag den 7. oktober 2027 kl. 12.30-14.30.',
  ])('raise nothing: %s', (text) => {
    expect(hits(text)).toEqual([]);
  });
});

describe('what a hit tells', () => {
  it('the words around it, at most 120 characters, with what was found in them', () => {
    const text = `${'ord '.repeat(80)}010203-1234 ${'ord '.repeat(80)}`;
    const [hit] = hits(text);
    expect(hit?.context).toContain('010203-1234');
    expect(hit?.context.length).toBeLessThanOrEqual(120);
  });

  it('the same thing in the same place has one id, and elsewhere another', () => {
    const at = (text: string, part: 'title' | 'text') =>
      findInText(text, { in: 'point', pointId: 'a', part }, known).map(({ id }) => id);
    expect(at('010203-1234 og 010203-1234', 'text')).toEqual(at('Om 010203-1234', 'text'));
    expect(at('010203-1234', 'text')).not.toEqual(at('010203-1234', 'title'));
    expect(at('010203-1234', 'text').join()).not.toContain('010203');
  });

  it('bounds its time on a text made to hold it up', () => {
    const long = [`${'a'.repeat(60_000)}vej`, '1 '.repeat(40_000), 'A. '.repeat(40_000), `${'Peter '.repeat(20_000)}`];
    expect(long.map((text) => hits(text).length >= 0)).toEqual([true, true, true, true]);
  });
});
