import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meetingOf } from '../office.ts';
import { KLU, MEETING, type SpringMeeting, springMeeting } from './spring-meeting.ts';

let spring: SpringMeeting;

beforeAll(async () => {
  spring = await springMeeting();
  await spring.office.windTo('2027-03-23T10:00');
  await spring.releaseAgenda();
  await spring.office.windTo('2027-04-22T09:00');
  await spring.circulate();
});
afterAll(() => spring.close());

const minutes = async () => {
  const { minutes: now } = await meetingOf(spring.office, KLU, MEETING);
  if (now.stage === 'none') throw new Error('there are no minutes');
  return now;
};

describe('the draft by letter', () => {
  it('S1-09, S1-10: shows the eight counted days, the text and the form to comment with', async () => {
    const page = await spring.doctor.follow('Udkast');
    expect(page.text).toContain('8. dag: tir 4/5');
    expect(page.text).toContain('Drøftet');
    expect(page.text).toContain('Bemærkning');
  });

  it('a comment without words is given back', async () => {
    const again = await spring.doctor.press(await spring.doctor.follow('Udkast'), 'Send bemærkning', { comment: ' ' });
    expect(again.status).toBe(422);
    expect((await minutes()).comments).toEqual([]);
  });

  it('»ingen bemærkninger« is noted once, and shown', async () => {
    const page = await spring.doctor.follow('Udkast');
    await spring.doctor.press(page, 'Ingen bemærkninger');
    await spring.doctor.press(page, 'Ingen bemærkninger');
    expect((await minutes()).noComments.map(({ by }) => by)).toEqual(['plo-2']);
    expect((await spring.doctor.follow('Udkast')).text).toContain('Du svarede »ingen bemærkninger«');
  });

  it('an objection stops silence, and can be taken back from the page', async () => {
    const { doctor, secretary } = spring;
    const objection = { comment: 'Punkt 3 er gengivet forkert.', 'comment-kind': 'objection' };
    await doctor.press(await doctor.follow('Udkast'), 'Send bemærkning', objection);
    expect(secretary.count('Punkt 3 er gengivet forkert.')).toBeGreaterThan(0);
    const page = await doctor.follow('Udkast');
    expect(page.text).toContain('Det har du skrevet til udkastet');
    await doctor.press(page, 'Træk indsigelsen tilbage');
    expect((await minutes()).comments).toMatchObject([{ by: 'plo-2', settled: 'taken-back' }]);
  });

  it('asking why the time ends opens beside the page, which keeps what was typed', async () => {
    const { html } = await spring.doctor.follow('Udkast');
    expect(html).toMatch(/<button[^>]*ask-why-window[^>]* formtarget="_blank">/);
    const why = await spring.doctor.press(await spring.doctor.follow('Udkast'), 'Hvorfor?');
    expect(why.text).toContain('4. maj 2027');
  });

  it('S1-10: after the last day a comment is answered with the day and the clause, and not lost', async () => {
    const page = await spring.doctor.follow('Udkast');
    await spring.office.windTo('2027-05-06T09:00');
    const late = await spring.doctor.press(page, 'Send bemærkning', { comment: 'En sen bemærkning' });
    expect(late.text).toContain('4. maj 2027');
    expect(late.text).toContain('En sen bemærkning');
    expect((await spring.doctor.follow('Udkast')).text).toContain('godkendt');
  });
});
