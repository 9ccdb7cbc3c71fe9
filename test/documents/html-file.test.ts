import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodiesFrom } from '../../src/adapters/bodies/load-bodies.ts';
import type { Document } from '../../src/documents/document.ts';
import { documentHtml } from '../../src/documents/html.ts';
import { htmlFile } from '../../src/documents/html-file.ts';
import { minutesDocument } from '../../src/documents/minutes.ts';
import type { BodyId } from '../../src/domain/body/body.ts';
import { documentWords } from '../../src/language/document-words.ts';
import { minutes, planned, released } from './sample.ts';
import { manyPoints } from './six.ts';

const bodies = await bodiesFrom('src/bodies');
const guldborgsund = bodies.get('klu-guldborgsund' as BodyId) ?? expect.unreachable();
const { look } = guldborgsund;
const facts = { body: { ...guldborgsund }, meeting: { ...planned, agenda: released } };
const draft = minutesDocument({ ...facts, minutes: minutes.circulating }, documentWords.da);
const approved = minutesDocument({ ...facts, minutes: minutes.approved }, documentWords.da);

describe('a document as an HTML file that stands alone', () => {
  it('says its language, title and origin', () => {
    const file = htmlFile(approved);
    expect(file).toMatch(/^<!doctype html>\n<html lang="da">/);
    expect(file).toContain('<title>Referat, KLU Guldborgsund, 8. april 2027</title>');
    expect(file).toContain('<meta name="author" content="Guldborgsund Kommune">');
    expect(htmlFile({ ...approved, language: 'en' })).toContain('<html lang="en">');
  });

  it('fetches and runs nothing', () => {
    const file = htmlFile(draft);
    expect(file).toContain(`default-src 'none'`);
    expect(file).not.toMatch(/<script|<link|src="(?!data:)|url\(|@import/i);
  });

  it('has the look of the body: letterhead, logo with its text, colour', () => {
    const file = htmlFile(approved);
    expect(file).toContain('<span>Guldborgsund Kommune</span></header>');
    expect(file).toContain('alt="Guldborgsund Kommune" width="48" height="48"');
    expect(file).toContain(`#${look?.accent}`);
  });

  it('WCAG 1.4.3: sets headings in the colour of the text where the body’s own is too light', () => {
    const light = htmlFile({ ...approved, look: { ...approved.look, accent: 'ffd400' } });
    expect(light).toMatch(/h1, h2[^}]*color: #1d2733/);
    expect(light).toMatch(/border-bottom: 2px solid #ffd400/);
  });

  it('S1-10: carries its mark on every page until it is approved, and then how it was', () => {
    const file = htmlFile(draft);
    expect(file).toContain('<strong>UDKAST</strong> Udgave 1, 22. april 2027');
    expect(file).toContain('<div class="watermark" aria-hidden="true">UDKAST</div>');
    expect(htmlFile(approved)).not.toContain('UDKAST');
    expect(htmlFile(approved)).toContain('<p class="standing">Godkendt uden indsigelser den 5. maj 2027</p>');
  });

  it('has one h1, and no level of heading is left out', () => {
    const levels = [...htmlFile(approved).matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  });

  it('leads from an overview to each point where there are many, and has none where there are few', () => {
    const file = htmlFile(manyPoints('da'));
    expect(file.match(/<li><a href="#punkt-\d+">/g)).toHaveLength(300);
    for (const [, id] of file.matchAll(/<a href="#([^"]+)">/g)) expect(file).toContain(` id="${id}">`);
    expect(htmlFile(approved)).not.toContain('<nav');
  });

  it('shows whatever somebody wrote as it was written', () => {
    const text = fc.string({ unit: 'grapheme' });
    const say = (value: string): Document => ({
      ...approved,
      ...{ title: value, subtitle: value, standing: value, shortName: value },
      look: { ...approved.look, footer: value, letterhead: value },
      blocks: [
        { kind: 'heading', level: 1, text: value },
        { kind: 'list', items: [value] },
        { kind: 'links', links: [{ title: value, url: 'https://a.example/?a="><b>' }] },
        { kind: 'table', header: [value], rows: [[value]] },
      ],
    });
    const shape = (value: string) => htmlFile(say(value)).replace(/[^<>]+/g, '');
    const plain = shape('x');
    const hostile = ['</style><script>', '<!--', '"><img src=x onerror=a>', "'`$", '\\', '\n}', '</title>', ']]>'];
    fc.assert(
      fc.property(fc.oneof(text, fc.constantFrom(...hostile)), (value) => {
        expect(shape(value === '' ? 'x' : `a${value}`)).toBe(plain);
      }),
      { seed: 5, numRuns: 300 },
    );
    expect(documentHtml(say('<b>&"\''), { under: 2 })).toContain('<h3>&#60;b&#62;&#38;&#34;&#39;</h3>');
  });
});
