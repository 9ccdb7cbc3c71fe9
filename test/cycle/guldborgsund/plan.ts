import { describe, expect, it } from 'vitest';
import { doctor, events, office, planned, SPRING, secretary } from './year.ts';

/** The plan, and meetings moved and cancelled. */
export function planOfTheYear(): void {
  describe('the plan', () => {
    it('S1-01, S1-02: »mødeplan 2027« proposes April and October, each with its deadlines', async () => {
      const plan = await secretary.say('mødeplan 2027');
      expect(plan.text).toContain('torsdag den 8. april 2027');
      expect(plan.text).toContain('torsdag den 7. oktober 2027');
      expect(plan.text).toContain('Punkter i hænde senest onsdag den 24. marts 2027');
    });

    it('asks about a wrong weekday, another year, an overlap and a closed day in pasted lines', async () => {
      const lines = [
        'mandag den 8. april 2027 kl. 13-15',
        '7. oktober 2026 kl. 13-15',
        '14. oktober 2027 kl. 13.00-15.00',
        '14. oktober 2027 kl. 14.00-16.00',
        '6. maj 2027 kl. 10-12',
      ];
      const plan = await secretary.say(`mødeplan 2027\n${lines.join('\n')}`);
      expect(plan.text).toContain('Der stod mandag, men dagen er en torsdag.');
      expect(plan.text).toContain('Der stod 2026, som er et andet år.');
      expect(plan.text).toContain('Mødet ligger oven i et andet');
      expect(plan.text).toContain('Dagen er lukket: Kristi Himmelfartsdag');
    });

    it('does not swallow the wrong weekday when the plan is approved without a word about it', async () => {
      const plan = await secretary.say('mødeplan 2027\nmandag den 8. april 2027 kl. 13-15');
      const again = await secretary.press(plan, 'approve-plan');
      expect(again.text).toContain('Der er forbehold ved 8. april 2027.');
      expect(again.text).toContain('Der stod mandag, men dagen er en torsdag.');
      expect(events()).toEqual([]);
      const adjusted = await secretary.press(again, 'adjust-plan');
      expect(adjusted.text).toContain('Der stod mandag, men dagen er en torsdag.');
    });

    it('gives back lines that are no meetings, and proposes none of the others', async () => {
      const answer = await secretary.say(
        'mødeplan 2027\n31. februar kl. 12\n8. april kl. 25\njulefrokost\n7. oktober kl. 15-13',
      );
      for (const line of ['31. februar kl. 12', '8. april kl. 25', 'julefrokost', '7. oktober kl. 15-13'])
        expect(answer.text).toContain(`»${line}«`);
      expect(answer.text).toContain('Ingen af de andre linjer er lagt i planen');
    });

    it('is adjusted on the card, approved, and put into the calendar with a join link for each meeting', async () => {
      const plan = await secretary.say('mødeplan 2027');
      const adjusted = await secretary.press(plan, 'adjust-plan', {
        'date-1': '2027-10-14',
        'start-1': '12:30',
        'length-1': '90',
      });
      expect(adjusted.text).toContain('torsdag den 14. oktober 2027');
      const approved = await secretary.press(adjusted, 'approve-plan');
      expect(approved.text).toContain('er godkendt');
      await office.deliver();
      expect(events().map((event) => event.subject)).toEqual(['Møde i KLU Guldborgsund', 'Møde i KLU Guldborgsund']);
      expect((await planned(SPRING)).online.state).toBe('ready');
      expect((await secretary.say('mødeplan 2027')).text).toContain('Teams-mødet er oprettet');
    });

    it('is approved once, though the card is pressed twice', async () => {
      const stale = await secretary.say('mødeplan 2028');
      const before = events().length;
      await secretary.press(stale, 'approve-plan');
      await secretary.press(stale, 'approve-plan');
      await office.deliver();
      expect(events().length).toBe(before + 2);
    });
  });

  describe('a meeting moved, and one cancelled', () => {
    it('moves with a reason: the deadlines follow, members are told, the join link is there', async () => {
      const asked = await secretary.say('flyt møde 14. oktober 2027');
      const moved = await secretary.press(asked, 'move-meeting', {
        date: '2027-10-21',
        start: '13:00',
        length: '120',
        reason: 'Lægedage i uge 41',
      });
      expect(moved.text).toContain('torsdag den 21. oktober 2027');
      await office.deliver();
      const meeting = await planned('2027-10-14');
      expect(meeting.deadlines.find(({ step }) => step === 'items-due')?.due.toString()).toBe('2027-10-07');
      expect(meeting.online.state).toBe('ready');
      expect(doctor.card('21. oktober 2027').text).toContain('Lægedage i uge 41');
    });

    it('gives the form back with what was typed when it cannot be moved there', async () => {
      const asked = await secretary.say('flyt møde 21. oktober 2027');
      const refused = await secretary.press(asked, 'move-meeting', {
        date: '2027-04-08',
        start: '13:30',
        reason: 'Prøve æøå',
      });
      expect(refused.text).toContain('Der er allerede et møde torsdag den 8. april 2027.');
      expect(refused.text).toContain('Prøve æøå');
    });

    it('cancels with a reason, once, and says so to whoever asks afterwards', async () => {
      const asked = await secretary.say('aflys møde 12. oktober 2028');
      const cancelled = await secretary.press(asked, 'cancel-meeting', { reason: 'Ingen sager' });
      expect(cancelled.text).toContain('er aflyst');
      expect((await secretary.press(asked, 'cancel-meeting', { reason: 'Ingen sager' })).text).toContain('er aflyst');
      await office.deliver();
      expect(doctor.count('Ingen sager')).toBe(1);
      expect((await secretary.say('referat 12. oktober 2028')).text).toContain('Ingen sager');
    });
  });
}
