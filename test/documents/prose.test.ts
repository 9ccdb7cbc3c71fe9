import { describe, expect, it } from 'vitest';
import { line, prose, safeLinks } from '../../src/documents/prose.ts';

const plain = (text: string) => ({ kind: 'paragraph', text, tone: 'plain' });

describe('what members write is data', () => {
  it('makes a paragraph of each line, and none of an empty one', () => {
    expect(prose('Første linje\r\nanden linje\n\n\nnyt afsnit')).toEqual([
      plain('Første linje'),
      plain('anden linje'),
      plain('nyt afsnit'),
    ]);
  });

  it('S4-05: makes a list of lines marked with a dash or a bullet', () => {
    expect(prose('Det indstilles, at\n- drøfter sagen\n• godkender referatet\ntak')).toEqual([
      plain('Det indstilles, at'),
      { kind: 'list', items: ['drøfter sagen', 'godkender referatet'] },
      plain('tak'),
    ]);
  });

  it('lets a list go on over an empty line', () => {
    expect(prose('- et\n\n- to')).toEqual([{ kind: 'list', items: ['et', 'to'] }]);
  });

  it.each(['-5 grader', '--', '-', '* ikke en liste', '1. ikke en liste', '# ikke en overskrift'])(
    'leaves %j as it is',
    (text) => {
      expect(prose(text)).toEqual([plain(text)]);
    },
  );

  it('interprets neither HTML nor Markdown nor template marks', () => {
    const text = `<b>fed</b> **fed** [x](y) ${'$'}{process.env} <%= it %>`;
    expect(prose(text)).toEqual([plain(text)]);
  });

  it('drops control characters, lone surrogates and marks that turn the text around', () => {
    expect(prose('a\u0000b\u0007c\u001b[31m\ud800d\u202ee\uffff')).toEqual([plain('abc[31mde')]);
    expect(prose('😀 æøå')).toEqual([plain('😀 æøå')]);
  });

  it('gives nothing for nothing', () => {
    expect(prose(' \n\t\n ')).toEqual([]);
  });

  it('puts a title on one line', () => {
    expect(line('  Akutteam\n i\taften ')).toBe('Akutteam i aften');
  });

  it('keeps links to the web only', () => {
    expect(
      safeLinks([
        { title: 'Notat', url: ' https://a.example/x y' },
        { title: '', url: 'http://b.example' },
        { title: 'Farligt', url: 'javascript:alert(1)' },
        { title: 'Skjult', url: 'java\u0000script:alert(1)' },
        { title: 'Drev', url: 'file:///etc/passwd' },
        { title: 'Intet', url: 'notat.pdf' },
      ]),
    ).toEqual([
      { title: 'Notat', url: 'https://a.example/x%20y' },
      { title: 'http://b.example/', url: 'http://b.example/' },
    ]);
  });
});
