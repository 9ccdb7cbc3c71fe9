import { expect, it } from 'vitest';
import { plainFileName } from '../../../src/domain/paper/file-name.ts';

it.each([
  ['as it is', 'Referat 8. april.docx', 'Referat 8. april.docx'],
  ['without folders of either kind', '..\\..\\x/../Referat.docx', 'Referat.docx'],
  [
    'without line ends, which could begin another header',
    'Ref\r\nSet-Cookie: a=b\u0000.docx',
    'RefSet-Cookie: a=b.docx',
  ],
  ['in the order its letters have', 'Referat\u202Excod.exe', 'Referatxcod.exe'],
  ['without marks nobody sees', '\uFEFFRe\u200Bfe\u00ADrat\u2066.docx\u2069', 'Referat.docx'],
  ['with letters of every script and what looks like a formula', '=A1 会议 æøå.txt', '=A1 会议 æøå.txt'],
  ['empty where nothing is left', ' \u200B ', ''],
])('a file’s name is shown %s', (_, name, shown) => {
  expect(plainFileName(name, 40)).toBe(shown);
});

it('keeps its end where it is too long, and no half of a character', () => {
  expect(plainFileName(`${'a'.repeat(15)}.docx`, 20)).toBe(`${'a'.repeat(15)}.docx`);
  expect(plainFileName(`${'a'.repeat(16)}.docx`, 20)).toBe(`${'a'.repeat(15)}.docx`);
  expect(plainFileName(`${'a'.repeat(13)}\u{1F600}${'b'.repeat(9)}.docx`, 20)).toBe(`${'a'.repeat(13)}\uFFFDb.docx`);
});
