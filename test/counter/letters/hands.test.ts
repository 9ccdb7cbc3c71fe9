import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meetingOf } from '../office.ts';
import { KLU, MEETING, type SpringMeeting, springMeeting } from './spring-meeting.ts';

const TYPED = { what: 'Aftalen', how: 'Drøftelse', why: 'Den udløber' };

let spring: SpringMeeting;

beforeAll(async () => {
  spring = await springMeeting();
  await spring.change(/(title: Praktiserende læge 2\n)/, '$1    seat: guest\n');
  await spring.office.windTo('2027-03-12T10:00');
});
afterAll(() => spring.close());

const meeting = () => meetingOf(spring.office, KLU, MEETING);

describe('a guest who becomes a member', () => {
  it('is not called for items as a guest', () => {
    expect(spring.doctor.letters().filter(({ subject }) => subject.includes('unkter'))).toEqual([]);
  });

  it('hears from then on what members hear, by the way a member without an account is reached', async () => {
    await spring.change('    seat: guest\n', '');
    await spring.office.windTo('2027-03-23T10:00');
    expect((await spring.doctor.follow('Husk punkter')).text).toContain('Praktiserende læge 2, KLU Guldborgsund');
  });
});

describe('the same link in two hands', () => {
  it('two forms opened beside each other are two items, both the member’s, and none lies over the other', async () => {
    const link = spring.doctor.link('Husk punkter', 'april');
    const [mine, theirs] = [await spring.doctor.open(link), await spring.doctor.open(link)];
    await spring.doctor.press(mine, 'Indsend punkt', { topic: 'Akutteam', ...TYPED });
    await spring.doctor.press(theirs, 'Indsend punkt', { topic: 'Vagten', ...TYPED });
    const { items } = (await meeting()).agenda;
    expect(items.map(({ by, text }) => [by, text.fields.topic])).toEqual([
      ['plo-2', 'Akutteam'],
      ['plo-2', 'Vagten'],
    ]);
    const seen = await spring.doctor.open(link);
    expect(seen.text).toContain('Akutteam');
    expect(seen.text).toContain('Vagten');
  });

  it('S1-09: »ingen bemærkninger« from one and an objection from the other, at the same moment: the objection stands', async () => {
    await spring.releaseAgenda();
    await spring.office.windTo('2027-04-22T09:00');
    await spring.circulate();
    const link = spring.doctor.link('Udkast');
    const [mine, theirs] = [await spring.doctor.open(link), await spring.doctor.open(link)];
    await Promise.all([
      spring.doctor.press(mine, 'Ingen bemærkninger'),
      spring.doctor.press(theirs, 'Send bemærkning', { comment: 'Punkt 3 er forkert.', 'comment-kind': 'objection' }),
    ]);
    const { minutes } = await meeting();
    expect(minutes).toMatchObject({ comments: [{ by: 'plo-2', kind: 'objection', text: 'Punkt 3 er forkert.' }] });
    await spring.office.windTo('2027-05-06T09:00');
    expect((await meeting()).minutes.stage).toBe('referred');
  });
});
