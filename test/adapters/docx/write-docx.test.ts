import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { docxOf } from '../../../src/adapters/docx/write-docx.ts';
import { setZipTimes } from '../../../src/adapters/docx/zip-times.ts';
import { agendaDocument } from '../../../src/documents/agenda.ts';
import type { Document } from '../../../src/documents/document.ts';
import { minutesDocument } from '../../../src/documents/minutes.ts';
import { documentWords } from '../../../src/language/document-words.ts';
import { minutes, planned, released } from '../../documents/sample.ts';
import { body } from '../../documents/sample-body.ts';
import { unzip } from './unzip.ts';

const meeting = { ...planned, agenda: released };
const agenda = agendaDocument({ body, meeting, reader: 'members' }, documentWords.da);
const approved = minutesDocument({ body, meeting, minutes: minutes.approved }, documentWords.da);
const draft = minutesDocument({ body, meeting, minutes: minutes.circulating }, documentWords.da);

const parts = async (document: Document) => unzip(await docxOf(document, { language: document.language }));
const part = async (document: Document, name: string) => (await parts(document)).get(name) ?? '';
const headerAndFooter = async (document: Document) => {
  const all = await parts(document);
  return { header: all.get('word/header1.xml') ?? '', footer: all.get('word/footer1.xml') ?? '' };
};

describe('a document as DOCX (ECMA-376)', () => {
  it('is a package with a main part', async () => {
    const all = await parts(agenda);
    expect(all.get('[Content_Types].xml')).toContain('wordprocessingml.document.main+xml');
    expect(all.get('word/document.xml')).toContain('Akutteam i aftentimerne');
  });

  it('has real heading styles, so that an outline can be made of it', async () => {
    const xml = await part(agenda, 'word/document.xml');
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3']) {
      expect(xml).toContain(`<w:pStyle w:val="${style}"/>`);
    }
    const styles = await part(agenda, 'word/styles.xml');
    expect(styles).toContain('w:styleId="Heading1"');
    expect(styles).toContain('w:styleId="Outcome"');
  });

  it('numbers lists by a numbering definition and not by typed bullets', async () => {
    const xml = await part(agenda, 'word/document.xml');
    expect(xml).toContain('<w:numPr>');
    expect(xml).not.toContain('•');
    expect(await part(agenda, 'word/numbering.xml')).toContain('w:val="bullet"');
  });

  it.each([
    ['da', 'da-DK', 'Side ', ' af '],
    ['en', 'en-GB', 'Page ', ' of '],
  ] as const)('is marked as written in %s', async (language, tag, page, of) => {
    const all = unzip(await docxOf({ ...agenda, language }, { language }));
    expect(all.get('word/styles.xml')).toContain(`<w:lang w:val="${tag}"`);
    expect(all.get('docProps/core.xml')).toContain(`<dc:language>${tag}</dc:language>`);
    const footer = all.get('word/footer1.xml') ?? '';
    expect(footer).toContain(page);
    expect(footer).toContain(of);
    expect(footer).toMatch(/PAGE.*NUMPAGES/s);
  });

  it('says in its properties what it is, whose, and when it came to be', async () => {
    const core = await part(approved, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Referat, KLU Guldborgsund, 8. april 2027</dc:title>');
    expect(core).toContain('<dc:creator>Guldborgsund Kommune</dc:creator>');
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2027-05-04T22:00:00Z</dcterms:created>');
  });

  it('S1-10: carries UDKAST in the header and above the title until it is approved', async () => {
    expect((await headerAndFooter(draft)).header).toContain('UDKAST');
    expect(await part(draft, 'word/document.xml')).toContain('UDKAST');
    const { header } = await headerAndFooter(approved);
    expect(header).toContain('KLU Guldborgsund');
    expect(header).not.toContain('UDKAST');
    expect(await part(approved, 'word/document.xml')).not.toContain('UDKAST');
  });

  it('links annexes', async () => {
    expect(await part(agenda, 'word/_rels/document.xml.rels')).toContain(
      'Target="https://guldborgsund.example/notat.pdf" TargetMode="External"',
    );
  });

  it('repeats the header row of a table on each page', async () => {
    const table = { kind: 'table', header: ['Trin', 'Senest'], rows: [['Dagsorden', '24. marts 2027']] } as const;
    const xml = await part({ ...agenda, blocks: [table] }, 'word/document.xml');
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml).toContain('24. marts 2027');
  });

  it('writes hostile text as text', async () => {
    const text = `<w:p/> & "x" 'y' ${'$'}{it} {{mustache}} ]]> æøå 😀`;
    const blocks = [{ kind: 'paragraph', tone: 'plain', text }] as const;
    const all = await parts({ ...agenda, name: '</dc:title>&', blocks });
    expect(all.get('word/document.xml')).toMatch(/&lt;w:p\/(>|&gt;) &amp; .*\$\{it\} \{\{mustache\}\} .* æøå 😀/);
    expect(all.get('docProps/core.xml')).toContain('<dc:title>&lt;/dc:title&gt;&amp;</dc:title>');
  });

  it('gives the same bytes for the same minutes, whenever it is asked', async () => {
    const one = await docxOf(approved, { language: 'da' });
    const two = await docxOf(approved, { language: 'da' });
    expect(Buffer.compare(one, two)).toBe(0);
    // 00.00 on 5 May in Copenhagen is 22.00 on 4 May in UTC: ((2027-1980) * 512 + 5 * 32 + 4) * 65536 + 22 * 2048
    expect(Buffer.from(one).readUInt32LE(10)).toBe((47 * 512 + 5 * 32 + 4) * 65536 + 22 * 2048);
  });

  it('holds a text of 5,000 characters', async () => {
    const blocks = [{ kind: 'paragraph', tone: 'plain', text: 'æ'.repeat(5000) }] as const;
    expect(await part({ ...agenda, blocks }, 'word/document.xml')).toContain('æ'.repeat(5000));
  });

  it('will not stamp times on what is no ZIP archive', () => {
    for (const length of [0, 21, 22, 100]) {
      expect(() => setZipTimes(new Uint8Array(length), approved.issuedAt)).toThrow(RangeError);
    }
  });

  it('lets Word count the points it would count so itself, and writes the number where the record has another', async () => {
    const point = (number: string, level: 1 | 2) =>
      ({ kind: 'heading', level, text: `${number} Sag`, number }) as const;
    const blocks = [
      point('1.', 1),
      point('1.1', 2),
      point('1.3', 2),
      point('2.', 1),
      point('4.', 1),
      point('4.1', 2),
      point('02-14', 1),
    ];
    const all = await parts({ ...agenda, blocks });
    const headings = [
      ...(all.get('word/document.xml') ?? '').matchAll(/<w:p>(?:(?!<\/w:p>).)*Heading(?:(?!<\/w:p>).)*<\/w:p>/gs),
    ];
    const told = headings.map(([xml]) => [/<w:ilvl w:val="(\d)"/.exec(xml)?.[1], /<w:t[^>]*>([^<]*)/.exec(xml)?.[1]]);
    expect(told).toEqual([
      ['0', 'Sag'],
      ['1', 'Sag'],
      [undefined, '1.3 Sag'],
      ['0', 'Sag'],
      ['0', 'Sag'],
      ['1', 'Sag'],
      [undefined, '02-14 Sag'],
    ]);
    // A list of its own begins at 4, as Word would have gone on with 3.
    expect(all.get('word/numbering.xml')).toContain('<w:start w:val="4"/>');
  });

  it('counts each numbered list from 1', async () => {
    const list = { kind: 'numbered', items: ['a', 'b'] } as const;
    const xml = await part(
      { ...agenda, blocks: [list, { kind: 'heading', level: 1, text: 'x' }, list] },
      'word/document.xml',
    );
    const ids = [...xml.matchAll(/ListNumber"\/>.*?<w:numId w:val="(\d+)"/gs)].map(([, id]) => id);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it('S1-10: has its mark behind the text of every page, light enough to read through', async () => {
    const { header } = await headerAndFooter(draft);
    expect(header).toMatch(/PowerPlusWaterMarkObject1.*fillcolor="#D9D9D9".*string="UDKAST"/s);
    expect((await parts(draft)).get('word/header2.xml')).toContain('string="UDKAST"');
    expect(await part(draft, 'word/document.xml')).toContain('UDKAST · Udgave 1, 22. april 2027');
    expect(await part(approved, 'word/document.xml')).toContain('Godkendt uden indsigelser den 5. maj 2027');
  });

  it('begins with the body’s letterhead and logo, which says what it shows', async () => {
    const png = { bytes: await readFile('src/bodies/klu-aalborg.png'), width: 240, height: 240 };
    const look = {
      ...agenda.look,
      letterhead: 'Aalborg & Omegn',
      accent: '1f4e79',
      logo: { text: 'Sol over "vand"', png },
    };
    const all = await parts({ ...agenda, look });
    const first = all.get('word/header2.xml') ?? '';
    expect(first).toMatch(/descr="Sol over (&quot;|")vand/);
    expect(first).toContain('Aalborg &amp; Omegn');
    expect(all.get('word/header1.xml')).not.toContain('Aalborg');
    expect(all.get('word/styles.xml')).toContain('<w:color w:val="1F4E79"/>');
    const light = await parts({ ...agenda, look: { ...look, accent: 'ffd400' } });
    expect(light.get('word/styles.xml')).not.toContain('<w:color w:val="FFD400"/>');
  });

  it('says what it is about, and by which words it can be found', async () => {
    const core = await part(approved, 'docProps/core.xml');
    expect(core).toContain(
      '<dc:subject>Kommunalt-Lægeligt Udvalg i Guldborgsund, torsdag den 8. april 2027</dc:subject>',
    );
    expect(core).toContain('<cp:keywords>Referat, KLU Guldborgsund, Guldborgsund Kommune, 2027-04-08</cp:keywords>');
  });

  it('does not tear a row of a table apart, unless it is longer than a page may hold', async () => {
    const table = {
      kind: 'table',
      header: ['a', 'b'],
      rows: [
        ['x', 'y'],
        ['æ '.repeat(2000), 'y'],
      ],
    } as const;
    const xml = await part({ ...agenda, blocks: [table] }, 'word/document.xml');
    expect([...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row.includes('<w:cantSplit/>'))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
