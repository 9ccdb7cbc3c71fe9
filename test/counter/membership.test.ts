import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meetingOf, type Office, openOffice } from './office.ts';

const KLU = 'klu-guldborgsund';
const MEETING = '2027-04-08';

/** Guldborgsund with a substitute for its first doctor, who leaves in June; one for anyone of the municipality. */
const SUBSTITUTES = `
  - id: laege-suppleant
    title: Suppleant for praktiserende læge 1
    party: plo
    seat: substitute
    substitute-for: plo-1
    address: suppleant@plo.example
    entra-id: 11111111-2222-4333-8444-555555555501
  - id: kommunal-suppleant
    title: Kommunal suppleant
    party: kommune
    seat: substitute
    address: suppleant@guldborgsund.example
    entra-id: 11111111-2222-4333-8444-555555555502
`;

let folder: string;
let office: Office;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'referent-membership-'));
  const file = await readFile('src/bodies/klu-guldborgsund.yaml', 'utf8');
  const own = file
    .replace('    born: true # the chair of PLO-K (L-8)', '    born: true\n    until: 2027-06-30')
    .replace(/\n\n# Substitutes are allowed/, `${SUBSTITUTES}\n# Substitutes are allowed`);
  await writeFile(join(folder, 'klu-guldborgsund.yaml'), own);
  office = await openOffice('2027-01-15T08:30', { rules: folder });
  const secretary = office.at(KLU, 'sekretaer');
  const proposal = await secretary.say('mødeplan 2027');
  await secretary.press(proposal, 'approve-plan');
  await office.windTo('2027-03-24T08:00');
  const uncovered = await secretary.press(await secretary.say('dagsorden'), 'release-agenda');
  await secretary.press(uncovered, 'release-agenda');
});
afterAll(async () => {
  await office.sandbox.close();
  await rm(folder, { recursive: true });
});

describe('S4-11: a member who cannot come is offered the right substitute', () => {
  it('their own from the start; the substitute is called in with the agenda and stands in the calendar', async () => {
    const doctor = office.at(KLU, 'plo-1');
    const form = await doctor.press(doctor.card('Dagsorden'), 'report-absence-form');
    expect(form.text).toContain('Suppleant for praktiserende læge 1');
    expect(form.text).not.toContain('Kommunal suppleant');
    await doctor.press(form, 'report-absence', { reason: 'Ferie' });
    const called = office.at(KLU, 'laege-suppleant').card('Du bedes møde som suppleant for Praktiserende læge 1');
    expect(called.text).toContain('Godkendelse af dagsorden');
    const { absences } = await meetingOf(office, KLU, MEETING);
    expect(absences).toMatchObject([{ member: 'plo-1', substitute: 'laege-suppleant' }]);
    expect(JSON.stringify(office.sandbox.tenant.events('klu@guldborgsund.example'))).toContain('suppleant@plo.example');
  });

  it('the secretary is told by title, and finds it in the minutes', async () => {
    office.at(KLU, 'sekretaer').card('Afbud fra Praktiserende læge 1', 'Suppleant for praktiserende læge 1');
  });

  it('anyone may still be written instead, and the substitute is let go', async () => {
    const doctor = office.at(KLU, 'plo-1');
    const form = await doctor.press(doctor.card('Dagsorden'), 'report-absence-form');
    await doctor.press(form, 'report-absence', { reason: '', substitute: 'Min kompagnon' });
    office.at(KLU, 'laege-suppleant').card('Du skal ikke længere møde som suppleant');
    const { absences } = await meetingOf(office, KLU, MEETING);
    expect(absences).toMatchObject([{ substitute: 'Min kompagnon' }]);
  });

  it('a substitute of somebody else is refused, however the press was made', async () => {
    const answer = await office.at(KLU, 'plo-1').forge('report-absence', {
      bodyId: KLU,
      meetingId: MEETING,
      formId: 'x',
      reason: '',
      'stand-in': 'kommunal-suppleant',
    });
    expect(answer.text).toContain('Kommunal suppleant er ikke suppleant for dig.');
  });

  it('a substitute sends no apologies of their own', async () => {
    const answer = await office
      .at(KLU, 'laege-suppleant')
      .forge('report-absence-form', { bodyId: KLU, meetingId: MEETING });
    expect(answer.text).toContain('Det kan kun medlemmer af udvalget gøre.');
  });
});

describe('a member whose term ends', () => {
  it('is told of to the secretary three months ahead, and to nobody else', async () => {
    await office.windTo('2027-04-01T09:00');
    const warned = 'Perioden for Praktiserende læge 1 slutter den 30. juni 2027';
    expect((await office.at(KLU, 'sekretaer').say('status')).text).toContain(warned);
    expect((await office.at(KLU, 'plo-1').say('status')).text).not.toContain(warned);
  });

  it('may press to the last day, and nothing the day after', async () => {
    const doctor = office.at(KLU, 'plo-1');
    await office.windTo('2027-06-30T23:00');
    expect((await doctor.say('regler')).text).toContain('Regler for KLU Guldborgsund');
    await office.windTo('2027-07-01T00:01');
    expect((await doctor.say('regler')).text).not.toContain('Regler for KLU Guldborgsund');
    const answer = await doctor.forge('report-absence-form', { bodyId: KLU, meetingId: '2027-10-07' });
    expect(answer.text).toContain('Det kan kun medlemmer af udvalget gøre.');
  });
});
