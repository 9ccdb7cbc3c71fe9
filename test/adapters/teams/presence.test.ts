import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { activity, DOCTOR, type FrontDesk, openFrontDesk, SECRETARY } from './front-desk.ts';

let desk: FrontDesk;
beforeAll(async () => {
  desk = await openFrontDesk();
});
beforeEach(() => {
  desk.present.length = 0;
});
afterAll(() => desk[Symbol.asyncDispose]());

const post = (replaced: object) => desk.post(JSON.stringify(activity(desk, replaced)));

describe('what Teams lets us know of a person', () => {
  it('they can be written to from the moment they write, press or install the app', async () => {
    const person = desk.teams.person(DOCTOR);
    await person.say('hjælp');
    expect(desk.present).toEqual([`heard ${DOCTOR}`]);
    await person.install();
    expect(new Set(desk.present)).toEqual(new Set([`heard ${DOCTOR}`]));
  });

  it('they have seen the card they press, and it alone', async () => {
    const person = desk.teams.person(DOCTOR);
    await person.say('hjælp');
    const card = person.lastCard();
    await person.press(card, { verb: 'submit-item' });
    expect(desk.present).toContain(`saw ${DOCTOR} ${card.activityId}`);
  });

  it('they have read all up to the message a read receipt names', async () => {
    const receipt = { type: 'event', name: 'application/vnd.microsoft.readReceipt' };
    await post({ ...receipt, value: { lastReadMessageId: '1800000000000' } });
    await post({ ...receipt, value: null });
    await post({ ...receipt, value: { lastReadMessageId: 7 } });
    expect(desk.present).toEqual([`saw ${SECRETARY} 1800000000000 and before`]);
    expect(desk.broken).toEqual([]);
  });

  it('they have removed the app, which is not put back', async () => {
    await desk.teams.person(DOCTOR).uninstall();
    expect(desk.present).toEqual([`removed ${DOCTOR}`]);
  });
});
