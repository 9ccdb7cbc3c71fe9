import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadBodies } from '../../../src/adapters/bodies/load-bodies.ts';
import type { Body } from '../../../src/domain/body/body.ts';
import { holders } from '../../../src/domain/body/body.ts';
import { inForce } from '../../../src/domain/body/version.ts';
import { faultLine } from '../../../src/language/body-faults.ts';

const guldborgsund = await readFile('src/bodies/klu-guldborgsund.yaml', 'utf8');
const day = (text: string) => Temporal.PlainDate.from(text);

const VERSION = `
versions:
  - in-force-from: 2027-01-01
    document: Kommissorium, 01.12.2026
    approval:
      mode: by-silence
      window: 10 counted days
      clause:
        quote: 10 hverdage til at kommentere
`;

async function load(text: string) {
  const folder = await mkdtemp(join(tmpdir(), 'referent-versions-'));
  await writeFile(join(folder, 'klu.yaml'), text);
  return loadBodies(folder);
}

async function bodyOf(text: string): Promise<Body> {
  const { bodies, faults } = await load(text);
  const [body] = bodies;
  if (body === undefined) throw new Error(faults.map((fault) => faultLine(fault, 'en')).join('\n'));
  return body;
}

const approvalOn = (body: Body, on: string) => inForce(body, day(on)).rules.approval;

describe('versions of the rules in a file', () => {
  it('S0-29: the version of 1 January holds from that day, the one before until the day before', async () => {
    const body = await bodyOf(guldborgsund + VERSION);
    expect(approvalOn(body, '2026-12-31')).toMatchObject({ days: 8 });
    expect(approvalOn(body, '2027-01-01')).toMatchObject({ days: 10 });
  });

  it('a rule carried over goes on citing the document it was found in; a new one cites the new', async () => {
    const { rules } = inForce(await bodyOf(guldborgsund + VERSION), day('2027-01-01'));
    expect(rules.document).toBe('Kommissorium, 01.12.2026');
    expect(rules.approval.clause.document).toBe('Kommissorium, 01.12.2026');
    expect(rules.meetings.clause.document).toBe('Kommissorium for KLU Guldborgsund, 28.11.2024');
  });

  it('versions may stand in any order, and `null` takes a rule out', async () => {
    const two = `${VERSION}  - in-force-from: 2026-01-01\n    document: Tillæg\n    paid-doctors: null\n`;
    const body = await bodyOf(guldborgsund + two);
    expect(body.versions?.map(({ inForceFrom }) => inForceFrom?.toString())).toEqual([
      undefined,
      '2026-01-01',
      '2027-01-01',
    ]);
    expect(inForce(body, day('2025-12-31')).rules.paidDoctors).toBeDefined();
    expect(inForce(body, day('2026-01-01')).rules.paidDoctors).toBeUndefined();
    expect(inForce(body, day('2027-01-01')).rules.paidDoctors).toBeUndefined();
  });

  it.each([
    [
      'two versions from one day',
      `${VERSION}  - in-force-from: 2027-01-01\n    document: Et til\n`,
      'versions[1].in-force-from: To versioner af reglerne gælder begge fra 1. januar 2027; kun én kan gælde.',
    ],
    ['an unknown key in a version', VERSION.replace('approval:', 'aproval:'), 'versions[0].aproval:'],
    ['a fault in a version', VERSION.replace('10 counted days', '10 fortnights'), 'versions[0].approval.window:'],
    ['a home in a version', `${VERSION}    home: {}\n`, 'versions[0].home: »home« følger udvalget og ikke dets regler'],
    [
      'a version without its day',
      VERSION.replace('- in-force-from: 2027-01-01\n   ', '-'),
      'versions[0].in-force-from:',
    ],
  ])('%s is told at its place', async (_, versions, told) => {
    const { bodies, faults } = await load(guldborgsund + versions);
    expect(bodies).toEqual([]);
    expect(faults.map((fault) => faultLine(fault, 'da')).join('\n')).toContain(told);
  });
});

describe('KLU Aalborg, revised in September 2023', async () => {
  const { bodies } = await loadBodies('src/bodies');
  const aalborg = bodies.find(({ id }) => id === 'klu-aalborg');
  if (aalborg === undefined) throw new Error('no KLU Aalborg');
  const on = (text: string) => inForce(aalborg, day(text));

  it('S0-01: three or four meetings a year until August 2023, four from September', () => {
    expect(on('2023-08-31').rules.meetings.perYear).toEqual({ least: 3, most: 4 });
    expect(on('2023-09-01').rules.meetings.perYear).toEqual({ least: 4, most: 4 });
  });

  it('S0-04: the director is chair, from September 2023 the deputy director', () => {
    const chairOn = (text: string) => holders(on(text), 'chair').map(({ title }) => title);
    expect(chairOn('2023-08-31')).toEqual(['Direktør, Sundheds- og Kulturforvaltningen']);
    expect(chairOn('2023-09-01')).toEqual(['Vicedirektør, Sundheds- og Kulturforvaltningen']);
  });

  it('from September 2023 the board of PLO-Aalborg is one member', () => {
    const doctors = on('2023-09-01').members.filter(({ party }) => party === 'plo');
    expect(doctors.map(({ title }) => title)).toEqual(['Bestyrelsen for PLO-Aalborg']);
  });
});
