import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadBodies, loadFiles } from '../../../src/adapters/bodies/load-bodies.ts';
import { contrastOnWhite, LEAST_CONTRAST, lookOf } from '../../../src/domain/body/look.ts';
import { warningsOf } from '../../../src/domain/body/warnings.ts';
import { faultLine } from '../../../src/language/body-faults.ts';
import { warningText } from '../../../src/language/warnings.ts';

const own = (await readFile('src/bodies/klu-guldborgsund.yaml', 'utf8')).replace(/^look:\n( .*\n)+/m, '');
const png = new Uint8Array(await readFile('src/bodies/klu-guldborgsund.png'));
const svg = await readFile('src/bodies/klu-guldborgsund.svg', 'utf8');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'referent-look-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The body with this look, beside these pictures. */
async function load(look: string, pictures: Readonly<Record<string, Uint8Array | string>> = {}) {
  const place = await mkdtemp(join(folder, 'one-'));
  for (const [name, bytes] of Object.entries(pictures)) await writeFile(join(place, name), bytes);
  const file = join(place, 'klu.yaml');
  await writeFile(file, `${own}\n${look}`);
  const { bodies, faults } = await loadFiles([file]);
  return { body: bodies[0], faults: faults.map((fault) => faultLine(fault, 'da')) };
}

const withLogo = (file: string) => `look:\n  logo: { file: ${file}, text: Et blad }\n`;

describe('the look of a body’s documents', () => {
  it('is plain where the file gives none', async () => {
    const { body } = await load('');
    expect(body?.look).toBeUndefined();
    expect(body && lookOf(body)).toMatchObject({ letterhead: 'Guldborgsund Kommune', footer: 'Guldborgsund Kommune' });
  });

  it('fills in what the file leaves out', async () => {
    const { body } = await load('look:\n  accent: "#0B5D4E"\n  fonts: { text: Georgia }\n');
    expect(body?.look).toEqual({
      letterhead: 'Guldborgsund Kommune',
      footer: 'Guldborgsund Kommune',
      accent: '0b5d4e',
      fonts: { text: 'Georgia', headings: 'Georgia' },
    });
  });

  it('has a PNG with its size, and beside an SVG the PNG of the same name', async () => {
    const one = await load(withLogo('blad.png'), { 'blad.png': png });
    expect(one.body?.look?.logo).toMatchObject({ text: 'Et blad', png: { width: 240, height: 240 } });
    expect(one.body?.look?.logo?.svg).toBeUndefined();
    const both = await load(withLogo('blad.svg'), { 'blad.png': png, 'blad.svg': svg });
    expect(new TextDecoder().decode(both.body?.look?.logo?.svg)).toBe(svg);
  });

  it('does without a picture that is not there, and tells', async () => {
    const { body, faults } = await load(withLogo('blad.svg'), { 'blad.svg': svg });
    expect(faults).toEqual([]);
    expect(body?.look?.logo).toBeUndefined();
    const told = body && warningsOf(body).find(({ code }) => code === 'logo-missing');
    expect(told && warningText(told, 'da')).toBe(
      'Billedet »blad.png« ligger ikke i samme mappe som filen. Dokumenterne skrives uden logo.',
    );
  });

  it.each([
    ['is cut off', png.slice(0, -20), 'er ikke et helt billede'],
    ['is a JPEG', Uint8Array.from({ length: 100 }, () => 0xff), 'er ikke et helt billede'],
    ['is empty', new Uint8Array(), 'er ikke et helt billede'],
    ['has more than 200 kB', new Uint8Array(200_001), 'et logo må fylde 200 kB'],
  ])('refuses a PNG that %s', async (_, bytes, said) => {
    const { faults } = await load(withLogo('blad.png'), { 'blad.png': bytes });
    expect(faults).toEqual([expect.stringContaining(said)]);
    expect(faults[0]).toContain('look.logo.file');
  });

  it.each([
    ['<script>alert(1)</script>'],
    ['<image href="https://example.com/a.png"/>'],
    ['<image xlink:href="file:///etc/passwd"/>'],
    ['<rect onload="a()"/>'],
    ['<style>@import "x.css";</style>'],
    ['<rect style="fill: url(https://example.com/x)"/>'],
    ['<foreignObject/>'],
  ])('refuses a drawing that holds %s', async (part) => {
    const drawing = svg.replace('</svg>', `${part}</svg>`);
    const { faults } = await load(withLogo('blad.svg'), { 'blad.png': png, 'blad.svg': drawing });
    expect(faults).toEqual([expect.stringContaining('indeholder andet end figurer')]);
  });

  it('takes a drawing that points within itself', async () => {
    const drawing = svg.replace('</svg>', '<use href="#a"/><rect fill="url(#b)"/></svg>');
    expect((await load(withLogo('blad.svg'), { 'blad.png': png, 'blad.svg': drawing })).faults).toEqual([]);
  });

  it.each(['../blad.png', '/etc/blad.png', 'blad.gif', '.png', 'a/b.png'])(
    'takes no picture from elsewhere, nor of another kind: %s',
    async (name) => {
      const { faults } = await load(withLogo(name));
      expect(faults).toEqual([expect.stringContaining('skriv for eksempel »logo.png«')]);
    },
  );

  it.each(['17375e', '#fff', '"#12345g"', 'blue'])('wants a colour in six digits and not %s', async (colour) => {
    expect((await load(`look:\n  accent: ${colour}\n`)).faults).toHaveLength(1);
  });

  it('wants the name of a font, and nothing a style sheet would read as more', async () => {
    expect((await load('look:\n  fonts: { text: "Calibri; color: red" }\n')).faults).toHaveLength(1);
  });
});

describe('WCAG 1.4.3: the colour of headings can be read on white', () => {
  it.each([
    ['000000', 21],
    ['ffffff', 1],
    ['767676', 4.54],
    ['777777', 4.48],
  ])('%s has the contrast %f', (colour, contrast) => {
    expect(contrastOnWhite(colour)).toBeCloseTo(contrast, 2);
  });

  it('4.5 is enough and less is warned of', async () => {
    const warned = async (accent: string) => {
      const { body } = await load(`look:\n  accent: "#${accent}"\n`);
      return body && warningsOf(body).find(({ code }) => code === 'accent-too-light');
    };
    expect(await warned('767676')).toBeUndefined();
    const told = await warned('777777');
    expect(told && warningText(told, 'da')).toContain('kontrasten er 4,4 og skal være mindst 4,5');
    expect(told && warningText(told, 'en')).toContain('its contrast is 4.4 and must be at least 4.5');
  });

  it('the bodies that come with the project have a logo and a colour that can be read', async () => {
    const { bodies } = await loadBodies('src/bodies');
    expect(bodies.map(({ look }) => look?.logo?.png.width)).toEqual([240, 240, 240, 240]);
    for (const { look } of bodies) expect(contrastOnWhite(look?.accent ?? 'ffffff')).toBeGreaterThan(LEAST_CONTRAST);
  });

  it('the picture beside a body’s file is found from wherever the process runs', async () => {
    const there = await mkdtemp(join(folder, 'moved-'));
    for (const name of ['klu-guldborgsund.yaml', 'klu-guldborgsund.png', 'klu-guldborgsund.svg'])
      await copyFile(join('src/bodies', name), join(there, name));
    expect((await loadBodies(there)).bodies[0]?.look?.logo?.text).toBe('Guldborgsund Kommune');
  });
});
