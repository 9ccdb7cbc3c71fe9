import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from './letter-reader.ts';
import { KLU, type SpringMeeting, springMeeting } from './spring-meeting.ts';

let spring: SpringMeeting;
let first: string;

beforeAll(async () => {
  spring = await springMeeting();
  await spring.office.windTo('2027-03-12T10:00');
  first = spring.doctor.link('Punkter');
});
afterAll(() => spring.close());

const read = (url: string) => spring.doctor.open(url);
/** Nothing of the committee, its people or its meetings. */
const tellsNothing = ({ text }: Page) => !/KLU|læge|april|2027/.test(text);

describe('a link that is not ours', () => {
  it('forged with another key is 404, and nothing is told', async () => {
    const claims = { of: KLU, re: '2027-04-08', to: 'items', no: 1 };
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject('plo-2')
      .setExpirationTime('10y')
      .sign(new Uint8Array(32));
    const page = await read(first.replace(/[^/]*$/, token));
    expect([page.status, tellsNothing(page)]).toEqual([404, true]);
  });

  it('without a signature, as »alg: none«, is 404', async () => {
    const [head = '', body = ''] = (first.split('/').at(-1) ?? '').split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    for (const token of [`${none}.${body}.`, `${head}.${body}.`, `${head}.${body}`])
      expect((await read(first.replace(/[^/]*$/, token))).status).toBe(404);
  });

  it('altered in any one of its characters is 404', async () => {
    const token = first.split('/').at(-1) ?? '';
    for (let place = 0; place < token.length - 1; place += 7) {
      const other = token[place] === 'A' ? 'B' : 'A';
      const altered = token.slice(0, place) + other + token.slice(place + 1);
      expect((await read(first.replace(token, altered))).status, `${place}`).toBe(404);
    }
  });

  it.each(['x', '%00', 'a.b.c', 'x'.repeat(400), 'æøå'])('%s is 404 in plain words', async (token) => {
    const page = await read(first.replace(/[^/]*$/, token));
    expect(page.status).toBe(404);
    expect(page.html).toContain('<html');
  });

  it('a press on it does nothing', async () => {
    const press = JSON.stringify({
      verb: 'say-no-items',
      inputs: true,
      data: { bodyId: KLU, meetingId: '2027-04-08' },
    });
    expect((await spring.doctor.send(`${first}x`, { press })).status).toBe(404);
    expect((await spring.doctor.send(`${first}x`, { press: 'new-link' })).status).toBe(404);
  });
});

describe('a link that was replaced', () => {
  it('a member who asks for a new one gets it by mail, and the old one no longer opens', async () => {
    await spring.office.windTo('2027-04-23T00:00');
    const expired = await read(first);
    expect([expired.status, expired.text.includes('Linket er udløbet')]).toEqual([410, true]);
    expect(expired.text).not.toContain('Indsend punkt');
    const sent = await spring.doctor.press(expired, 'Send mig et nyt link');
    expect(sent.text).toContain('Et nyt link er på vej');
    const page = await spring.doctor.follow('nye link');
    expect(page.status).toBe(200);
    expect(spring.doctor.link('nye link')).not.toBe(first);
    expect((await read(first)).text).toContain('erstattet af et nyere');
  });

  it('no second one goes out at once, so that nobody can fill a mailbox', async () => {
    const before = spring.doctor.letters().length;
    const told = await spring.doctor.press(await read(first), 'Send mig et nyt link');
    expect(told.text).toContain('allerede sendt');
    expect(spring.doctor.letters()).toHaveLength(before);
    expect((await spring.doctor.follow('nye link')).status).toBe(200);
  });

  it('after ten minutes one does', async () => {
    const [second, before] = [spring.doctor.link('nye link'), spring.doctor.letters().length];
    await spring.office.windTo('2027-04-23T00:10');
    await spring.doctor.press(await read(first), 'Send mig et nyt link');
    expect(spring.doctor.letters()).toHaveLength(before + 1);
    expect((await read(second)).status).toBe(410);
  });
});

describe('what became of the meeting, and of the member', () => {
  it('S4-11: a meeting that was moved shows its new date on the old link', async () => {
    const { secretary, office, doctor } = spring;
    await office.windTo('2027-09-20T10:00');
    const link = doctor.link('Punkter', 'oktober');
    const form = await secretary.say('flyt møde 7. oktober');
    const move = { date: '2027-10-21', reason: 'Formanden er syg' };
    await secretary.press(form, 'move-meeting', move, { unchecked: true });
    await office.deliver();
    const page = await read(link);
    expect(page.text).toContain('21. oktober 2027');
    expect(page.text).toContain('Formanden er syg');
    const entries = () => doctor.letters().flatMap(({ calendar }) => (calendar === '' ? [] : [calendar]));
    expect(entries().at(-1)).toMatch(/METHOD:REQUEST[\s\S]*DTSTART:20271021T/);
    await secretary.press(await secretary.say('aflys møde 21. oktober'), 'cancel-meeting', { reason: 'Ingen punkter' });
    await office.deliver();
    expect(entries().at(-1)).toContain('METHOD:CANCEL');
    const cancelled = await read(link);
    expect(cancelled.text).toContain('aflyst');
    expect(cancelled.html).not.toContain('<form');
  });

  it('one who has left the body is told so, and can send nothing', async () => {
    const link = spring.doctor.link('Punkter', 'oktober');
    await spring.change(/^ {2}- id: plo-2 .*\n(?: {4}.*\n)+/m, '');
    const page = await read(link);
    expect([page.status, page.text.includes('Du sidder ikke længere i KLU Guldborgsund')]).toEqual([410, true]);
    expect((await spring.doctor.send(link, { press: 'new-link' })).status).toBe(410);
  });
});
