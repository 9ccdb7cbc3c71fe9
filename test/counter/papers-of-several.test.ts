import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docx, p } from '../adapters/papers/made-files.ts';
import { type Office, openOffice, type Seated, type Shown, shown } from './office.ts';
import { type OwnRules, ownRules } from './own-rules.ts';

let rules: OwnRules;
let office: Office;
/** Of KLU Guldborgsund and, with the same account, of KLU Aalborg. */
let secretary: Seated;

beforeAll(async () => {
  rules = await ownRules({
    'klu-aalborg': (yaml) =>
      yaml.replace('entra-id: 6b0b9bce-2b0f-4740-b8c1-c85fcba39493', 'entra-id: cc9e931a-f575-4bb8-b7af-1af885b51fd4'),
  });
  office = await openOffice('2027-01-11T09:00', { rules: rules.folder });
  secretary = office.at('klu-guldborgsund', 'sekretaer');
}, 120_000);
afterAll(async () => {
  await office.sandbox.close();
  await rules.drop();
});

const minutes = (body: string) =>
  `Referat\n${body}\nMødedato: tirsdag den 6. oktober 2026\n\n1. Lægedækning\n\nReferat:\nUdvalget drøftede sagen.\n`;
async function drop(name: string, text: string, written = ''): Promise<Shown> {
  const bytes = docx(
    text
      .split('\n')
      .map((line) => p(line))
      .join(''),
  );
  const [message] = await secretary.person.drop(name, bytes, written);
  return message === undefined ? expect.unreachable() : shown(message);
}
const AALBORG = 'Aalborg Kommunes Kommunalt Lægelig Udvalg';

describe('the secretary of several bodies drops a document', () => {
  it('that names none of them: it is asked whose it is, and goes on without being sent again', async () => {
    const asked = await drop('Referat.docx', minutes(''));
    expect(asked.text).toContain('Hvilket udvalg hører dokumentet til?');
    const read = await secretary.press(asked, 'paper-findings', {}, { where: { bodyId: 'klu-aalborg' } });
    expect(read.text).toContain('Kontrol af Referat.docx');
    expect((await secretary.press(read, 'preview-import')).text).toContain('Mødet bliver en del af KLU Aalborgs møder');
  });

  it('that names one of them: it is that one’s', async () => {
    const read = await drop('Referat.docx', minutes(AALBORG));
    expect((await secretary.press(read, 'preview-import')).text).toContain('KLU Aalborgs møder');
  });

  it('and writes the body beside it: it is held to that one', async () => {
    const read = await drop('Referat.docx', minutes(AALBORG), 'KLU Guldborgsund');
    expect(read.text).toContain('Dokumentet er fra KLU Aalborg');
  });

  it('that cannot be read, or did not come: that is told at once', async () => {
    expect((await drop('Referat.docm', minutes(''))).text).toContain('makroer');
    office.sandbox.teams.scriptFile('gone');
    expect((await drop('Referat.docx', minutes(''))).text).toContain('Filen kom ikke frem');
  });

  it('after one was chosen: what names none is that one’s, what names another is the other’s', async () => {
    await secretary.say('udvalg KLU Guldborgsund');
    expect((await drop('Referat.docx', minutes(''))).text).toContain('Kontrol af Referat.docx');
    const read = await drop('Referat.docx', minutes(AALBORG));
    expect((await secretary.press(read, 'preview-import')).text).toContain('KLU Aalborgs møder');
  });
});
