import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DISPATCHES, type Dispatches } from '../../src/domain/dispatches/dispatches.ts';
import { type Office, openOffice, type Seated } from './office.ts';

const KLU = 'klu-guldborgsund';
const SPRING = '2027-04-08';
const GONE = 'laege2@plo.example';
const LIES = 'Praktiserende læge 2: Indkaldelse af punkter';

let office: Office;
let secretary: Seated;
let doctor: Seated;

const mailsTo = (address: string) => office.sandbox.tenant.mails.filter(({ to }) => to.includes(address));
const attended = async () => {
  const { store } = office.sandbox.referent;
  const key = { procedure: DISPATCHES, bodyId: office.body(KLU).id, subject: SPRING };
  return (await store.look<Dispatches>(key))?.attended ?? [];
};

beforeAll(async () => {
  office = await openOffice('2027-01-11T09:00');
  secretary = office.at(KLU, 'sekretaer');
  doctor = office.at(KLU, 'plo-1');
  await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
  office.sandbox.tenant.bounce(GONE, '5.1.1');
  await office.windTo('2027-03-11T09:00');
  await office.windTo('2027-03-11T09:30');
});
afterAll(() => office.sandbox.close());

describe('the board of what was sent to whom', () => {
  it('has first what did not get there, with the reason and what can be done', async () => {
    const board = await secretary.say('udsendelser');
    expect(board.text).toContain('Udsendelser fra KLU Guldborgsund');
    expect(board.text).toMatch(/Kræver handling\n.*Praktiserende læge 2: Indkaldelse af punkter/);
    expect(board.text).toContain('Mail, kom tilbage (11. marts 2027 kl. 09.00). Mailadressen findes ikke.');
    expect(board.text).toMatch(/Praktiserende læge 1: Teams, sendt \(/);
  });

  it('says who has answered, by whichever door', async () => {
    await doctor.press(doctor.card('Punkter til mødet', 'Indsend punkt'), 'say-no-items');
    expect((await secretary.say('udsendelser 8. april')).text).toMatch(/Praktiserende læge 1: Teams, besvaret \(/);
  });

  it('is the secretary’s alone, and so is everything on it', async () => {
    expect((await doctor.say('udsendelser')).text).not.toContain('Praktiserende læge 2');
    const { dispatchId } = await whatLies();
    for (const verb of ['send-again', 'send-as-mail', 'ring-up', 'note-ring-up']) {
      const forged = { bodyId: KLU, meetingId: SPRING, member: 'plo-2', dispatchId, note: 'x', 'has-it': 'yes' };
      expect((await doctor.forge(verb, forged)).text, verb).toContain('sekretær');
    }
    expect(await attended()).toEqual([]);
  });

  it('answers what it does not know with a sentence', async () => {
    for (const about of [
      {},
      { member: 'plo-2' },
      { member: 'nobody', dispatchId: 'x' },
      { member: 'plo-2', dispatchId: 'x' },
    ]) {
      const answer = await secretary.forge('send-again', { bodyId: KLU, meetingId: SPRING, ...about });
      expect(answer.text).toContain('ingen udsendelse til dette medlem');
    }
    expect((await secretary.say('udsendelser 9. april')).text).toContain('Det møde kender jeg ikke');
  });
});

describe('what the secretary does about it', () => {
  it('»Ring op« shows the number and keeps what was said with her name; not reached is not received', async () => {
    const form = await secretary.press(
      await secretary.say('udsendelser'),
      'ring-up',
      {},
      { where: { member: 'plo-2' } },
    );
    expect(form.text).toContain('Der står intet telefonnummer');
    const blank = await secretary.press(form, 'note-ring-up', { note: 'Telefonsvarer' }, { unchecked: true });
    expect(blank.text).toContain('»Har modtageren fået beskeden?« mangler');
    const done = await secretary.press(blank, 'note-ring-up', { note: 'Telefonsvarer', 'has-it': 'no' });
    expect(done.text).toContain('ikke modtaget');
    const board = await secretary.press(done, 'run-command');
    expect(board.text).toContain('ringede op');
    expect(board.text).toContain('Telefonsvarer');
    expect(board.text).toContain(LIES);
    expect(await attended()).toMatchObject([
      { by: 'sekretaer', member: 'plo-2', what: { how: 'rung-up', hasIt: false } },
    ]);
  });

  it('»Send igen«, pressed twice, sends one more letter, also to an address that has come back', async () => {
    const before = mailsTo(GONE).length;
    office.sandbox.tenant.bounce(GONE, undefined);
    const board = await secretary.say('udsendelser');
    const where = { where: { member: 'plo-2' } };
    expect((await secretary.press(board, 'send-again', {}, where)).text).toContain('Sendt igen');
    await secretary.press(board, 'send-again', {}, where);
    expect(mailsTo(GONE).length - before).toBe(1);
    const after = await secretary.say('udsendelser');
    expect(after.text).not.toContain('Kræver handling');
    expect(after.text).toMatch(
      /Praktiserende læge 2: Mail, kom tilbage .* Mailadressen findes ikke\. · Mail, sendt og bekræftet/,
    );
  });

  it('»Ring op« with a yes makes the notice received, by telephone', async () => {
    const { dispatchId } = await whatLies();
    const form = await secretary.forge('ring-up', { bodyId: KLU, meetingId: SPRING, member: 'plo-2', dispatchId });
    expect((await secretary.press(form, 'note-ring-up', { note: '', 'has-it': 'yes' })).text).toContain('modtaget af');
    expect((await secretary.say('udsendelser')).text).toMatch(/Telefon, sendt \(/);
  });
});

describe('how a person is reached', () => {
  it('is theirs to choose: by mail, then both, then in Teams again', async () => {
    const address = doctor.member.address;
    expect((await doctor.say('kontakt mig på mail')).text).toContain('Du får beskeder på mail.');
    const [chat, mails] = [doctor.person.chat().length, mailsTo(address).length];
    await office.windTo('2027-03-25T09:00');
    const sentTo = async (preview: Awaited<ReturnType<Seated['say']>>) => secretary.press(preview, 'release-agenda');
    // Asked once more, since no item covers the topics the terms of reference want.
    await sentTo(await sentTo(await secretary.say('dagsorden')));
    expect(doctor.person.chat().length).toBe(chat);
    expect(mailsTo(address).length).toBe(mails + 1);
    expect((await doctor.say('reach me by both')).text).toContain('both in Teams and by mail');
    const asked = await doctor.say('kontakt mig i morgen');
    expect(asked.text).toContain('Jeg forstod ikke »i morgen«');
    const chosen = await doctor.press(asked, 'run-command', {}, { where: { reach: 'teams' } });
    expect(chosen.text).toContain('Du får beskeder i Teams.');
  });
});

async function whatLies() {
  const receipts = await office.sandbox.referent.receipts.about(office.body(KLU).id, SPRING);
  const found = receipts.find(
    ({ to, kind, copyOf }) => to === 'plo-2' && kind === 'call-for-items' && copyOf === undefined,
  );
  if (found === undefined) throw new Error('no call was sent');
  return found;
}
