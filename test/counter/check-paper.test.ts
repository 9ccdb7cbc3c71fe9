import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BodyId } from '../../src/domain/body/body.ts';
import { publicationOf } from '../../src/domain/publication/publication-of.ts';
import { docx, p } from '../adapters/papers/made-files.ts';
import { meetingOf, type Office, openOffice, type Seated, type Shown, shown } from './office.ts';

const KLU = 'klu-guldborgsund';
let office: Office;
let secretary: Seated;
let doctor: Seated;

beforeAll(async () => {
  office = await openOffice('2027-01-11T09:00');
  secretary = office.at(KLU, 'sekretaer');
  doctor = office.at(KLU, 'plo-1');
  await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
}, 120_000);
afterAll(() => office.sandbox.close());

const past = (date = 'tirsdag den 6. oktober 2026') => `Referat
Kommunalt-Lægeligt Udvalg i Guldborgsund
Mødedato: ${date}
Tid: kl. 13.00-15.00
Sted: Rådhuset

Deltagere:
Formand
Praktiserende læge 1

1. Godkendelse af referat

Indstilling:
Det indstilles, at udvalget
• godkender referatet

Referat:
Indstillingen blev fulgt.

2. Lægedækning i yderområderne

Der mangler læger i den sydlige del af kommunen.

Indstilling:
Det indstilles, at udvalget
• drøfter lægedækningen

Referat:
Udvalget drøftede lægedækningen.
Opfølgning: Sekretariatet indkalder til et møde om lægehuset. Ansvarlig: Sekretær. Frist: 1. marts 2027.
`;

const agenda = `Dagsorden
Kommunalt-Lægeligt Udvalg i Guldborgsund
Mødedato: torsdag den 8. april 2027
Tid: kl. 13.00-15.00

1. Lægedækning i yderområderne

Der mangler læger.

Indstilling:
Det indstilles, at udvalget
• drøfter lægedækningen

2. Eventuelt
`;

/** The answer to a dropped file. */
async function drop(name: string, bytes: Uint8Array, who = secretary, text = ''): Promise<Shown> {
  const [message] = await who.person.drop(name, bytes, text);
  if (message === undefined) throw new Error('no answer');
  return shown(message);
}
const file = (text: string) =>
  docx(
    text
      .split('\n')
      .map((line) => p(line))
      .join(''),
  );

describe('»kontrollér«', () => {
  it('alone tells what can be handed in, and where', async () => {
    const { text, card } = await secretary.say('kontrollér');
    expect(text).toContain('Slip en dagsorden eller et referat her i chatten');
    expect(JSON.stringify(card)).toMatch(/http:\/\/127\.0\.0\.1:\d+\/svar\//);
  });

  it('with a text tells what it was read as, and what is wrong with it by line', async () => {
    const { text } = await secretary.say(`kontrollér\n${past('mandag den 6. oktober 2026')}`);
    expect(text).toContain('Referat: ');
    expect(text).toMatch(/Linje 4: .*tirsdag/s);
    expect(text).toContain('»');
  });

  it('of a clean text has no remarks', async () => {
    const { text } = await secretary.say(`kontrollér\n${past()}`);
    expect(text).toContain('Ingen bemærkninger.');
  });

  it('reads a file that is dropped, by its name', async () => {
    const { text } = await drop('Referat 6. oktober.docx', file(past()));
    expect(text).toContain('Kontrol af Referat 6. oktober.docx');
    expect(text).toContain('Ingen bemærkninger.');
  });

  it('says of a file that is not read why not, and of one that did not come', async () => {
    expect((await drop('Referat.docm', file(past()))).text).toContain('makroer');
    expect((await drop('Referat.docx', new TextEncoder().encode('%PDF-1.7'))).text).toContain('ikke det, den hedder');
    office.sandbox.teams.scriptFile('gone');
    expect((await drop('Referat.docx', file(past()))).text).toContain('Slip filen igen i chatten.');
    office.sandbox.teams.scriptFile('elsewhere');
    const notHere = await drop('Referat.docx', file(past()));
    expect(notHere.text).toContain('kunne ikke hentes fra Teams.\nPrøv igen om lidt.');
  });

  it('is for secretaries: a member is told so, and nothing is kept', async () => {
    expect((await doctor.say(`kontrollér\n${past()}`)).text).toContain('kun udvalgets sekretær');
    expect((await drop('Referat.docx', file(past()), doctor)).text).toContain('kun udvalgets sekretær');
  });

  it('shows what stands in a document as it stands there, whatever it looks like', async () => {
    const evil = past('mandag den 6. oktober 2026').replace(
      'Rådhuset',
      `=HYPERLINK("http://x") <b>${'$'}{x}</b> [a](http://b) **c**`,
    );
    const answer = await drop(`<img src=x> ${'$'}{name} *x*.docx`, file(evil));
    expect(answer.text).toContain(`<img src=x> ${'$'}{name} *x*.docx`);
    expect(JSON.stringify(answer.card)).not.toContain('[a](http://b)');
  });
});

describe('a document with many remarks', () => {
  it('is turned through by page, each below what Teams takes', async () => {
    const line = (number: number) =>
      `${number}. Punkt ${number}\n\nMøde mandag den 6. oktober 2026 om sag ${number}.\n\nReferat:\nDrøftet mandag den 6. oktober 2026 med ${number} personer.\n`;
    const many = `${past()}\n${Array.from({ length: 60 }, (_, index) => line(index + 3)).join('\n')}`;
    const first = await drop('Stort.docx', file(many));
    expect(JSON.stringify(first.card).length).toBeLessThan(28_000);
    const second = await secretary.press(first, 'paper-findings');
    expect(second.text).not.toBe(first.text);
    expect(JSON.stringify(second.card).length).toBeLessThan(28_000);
  });
});

describe('import', () => {
  it('shows first what will be taken in, and changes nothing', async () => {
    const preview = await secretary.press(await drop('Referat.docx', file(past())), 'preview-import');
    for (const words of [
      'Indlæs referatet?',
      '6. oktober 2026',
      '2 Lægedækning i yderområderne (Drøftet)',
      'Indstillingen blev fulgt',
      'Sekretariatet indkalder',
    ])
      expect(preview.text).toContain(words);
    await expect(meetingOf(office, KLU, '2026-10-06')).rejects.toThrow();
  });

  it('makes past minutes a meeting that was held, approved and not public, with its tasks; once', async () => {
    const preview = await secretary.press(await drop('Referat.docx', file(past())), 'preview-import');
    const done = await secretary.press(preview, 'import-minutes');
    expect(done.text).toContain('Referatet er indlæst');
    const meeting = await meetingOf(office, KLU, '2026-10-06');
    expect(meeting).toMatchObject({ importedFrom: { name: 'Referat.docx' }, minutes: { stage: 'approved' } });
    expect(publicationOf(meeting.minutes)).toBeUndefined();
    expect((await secretary.say('opfølgning')).text).toContain('Sekretariatet indkalder');
    const { journal } = office.sandbox.referent;
    const upTo = (await journal.head(KLU as BodyId))?.number ?? 0;
    const lines = await Array.fromAsync(journal.lines(KLU as BodyId, upTo));
    expect(JSON.stringify(lines)).toContain(meeting.importedFrom?.sha256);
    const again = await secretary.press(await drop('Referat.docx', file(past())), 'preview-import');
    expect((await secretary.press(again, 'import-minutes')).text).toContain('Der er allerede et møde');
    const page = await fetch(`${office.sandbox.referent.server.url}/${KLU}/2026-10-06`);
    expect(await page.text()).not.toContain('Lægedækning');
  });

  it('lists the follow-ups it will make, with what they lack, makes them of running text too, and says how many', async () => {
    const said = 'Praktiserende læge 1 undersøger ordningen senest den 1. juni 2027. Kommunerne sender tal inden jul.';
    const minutes = past('torsdag den 8. oktober 2026').replace('Udvalget drøftede lægedækningen.', said);
    const preview = await secretary.press(await drop('Referat.docx', file(minutes)), 'preview-import');
    expect(preview.text).toContain('Opfølgninger, der oprettes');
    expect(preview.text).toMatch(
      /2 Praktiserende læge 1 undersøger .* \(Praktiserende læge 1, frist den 1\. juni 2027\)/,
    );
    expect(preview.text).toContain('inden jul. (uafklaret: »Kommunerne« er ikke ét medlem, ingen frist)');
    const done = await secretary.press(preview, 'import-minutes');
    expect(done.text).toContain('Der er oprettet 3 opfølgninger.');
    expect(done.text).toContain('Uden én ansvarlig eller uden frist: 1.');
    const docket = (await secretary.say('opfølgning')).text;
    for (const words of ['undersøger ordningen', 'Kommunerne sender tal', 'Sekretariatet indkalder'])
      expect(docket).toContain(words);
  });

  it('puts an agenda’s items on the meeting of that day, and leaves out those that stand there anyway', async () => {
    const preview = await secretary.press(await drop('Dagsorden.docx', file(agenda)), 'preview-import');
    expect(preview.text).toContain('Eventuelt');
    const done = await secretary.press(preview, 'import-agenda');
    expect(done.text).toContain('1 punkt fra »Dagsorden.docx« står nu på dagsordenen');
    expect(done.text).toContain('Udeladt, da det står der i forvejen: Eventuelt.');
    expect((await meetingOf(office, KLU, '2027-04-08')).agenda.items).toHaveLength(1);
    expect((await secretary.say('dagsorden')).text).toContain('Lægedækning i yderområderne');
  });

  it('is refused of a document that names another body, which is held to no plan of ours', async () => {
    const theirs = past().replace('Kommunalt-Lægeligt Udvalg i Guldborgsund', 'Klyngestyregruppe Nord');
    const read = await drop('Referat.docx', file(theirs));
    expect(read.text).toContain('Dokumentet er fra ');
    expect(JSON.stringify(read.card)).not.toContain('preview-import');
  });

  it('says where there is no such meeting, and where there is no date', async () => {
    const other = agenda.replace('torsdag den 8. april 2027', 'torsdag den 15. april 2027');
    const none = await secretary.press(await drop('Dagsorden.docx', file(other)), 'preview-import');
    expect(none.text).toContain('ikke planlagt et møde torsdag den 15. april 2027');
    const undated = await drop('Dagsorden.docx', file(agenda.replace(/Mødedato.*/, '')));
    expect((await secretary.press(undated, 'preview-import')).text).toContain('ingen mødedato');
  });

  it('is refused when what was read is a day old, and of another’s', async () => {
    const read = await drop('Referat.docx', file(past('torsdag den 1. oktober 2026')));
    const data = { bodyId: KLU, paperId: /"paperId":"([^"]+)"/.exec(JSON.stringify(read.card))?.[1] };
    expect((await doctor.forge('preview-import', data)).text).toContain('kun udvalgets sekretær');
    expect((await secretary.forge('preview-import', { ...data, paperId: 'andet' })).text).toContain(
      'gemmes kun et døgn',
    );
    await office.windTo('2027-01-12T09:01');
    expect((await secretary.forge('preview-import', data)).text).toContain('gemmes kun et døgn');
  });
});
