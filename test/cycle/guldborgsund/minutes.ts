import { describe, expect, it } from 'vitest';
import { doctor, office, planned, SPRING, secretary } from './year.ts';

/** The minutes written. */
export function minutes(): void {
  describe('the minutes', () => {
    it('cannot be opened before the meeting, and nobody but the secretary sees them before they are out', async () => {
      expect((await secretary.say('referat 8. april')).text).toContain('Mødet begynder først');
      await office.windTo('2027-04-08T15:30');
      expect((await doctor.say('referat')).text).toContain('Referatet er ikke sendt ud endnu');
      expect((await doctor.say('bemærkninger')).text).toContain('Referatet er ikke sendt ud endnu');
    });

    it('S4-01, S4-02: the header takes times, place and who was there, with afbud as it was reported', async () => {
      const header = await secretary.say('referat');
      const presence = header.card.body;
      expect(JSON.stringify(presence)).toContain('presence-sygeplejen');
      const point = await secretary.press(header, 'write-header', { 'ended-at': '14:45', guests: 'Gæst fra apoteket' });
      expect(point.text).toContain('Godkendelse af sidste referat');
      const { minutes } = await planned(SPRING);
      const attendance = minutes.stage === 'none' ? [] : minutes.draft.attendance;
      expect(attendance.find(({ member }) => member === 'sygeplejen')).toMatchObject({
        presence: 'apology',
        substitute: 'Souschefen',
      });
    });

    it('is walked point by point on one card', async () => {
      let card = await secretary.press(await secretary.say('referat'), 'write-header');
      const seen: string[] = [];
      for (let guard = 0; guard < 20 && card.text.includes('Gem og næste'); guard += 1) {
        seen.push(card.text.split('\n')[0] ?? '');
        card = await secretary.press(card, 'write-point', { text: `Drøftet: ${guard}`, outcome: 'discussed' });
      }
      expect(seen[0]).toContain('Godkendelse af sidste referat');
      expect(card.text).toContain('Rundsend referatet');
    });

    it('keeps both texts when two write the same point', async () => {
      const overview = await secretary.say('referat');
      const points = (await planned(SPRING)).agenda.releases[0]?.points ?? [];
      const pointId = points[0]?.id ?? '';
      const mine = await secretary.press(overview, 'correct-point', {}, { where: { pointId } });
      const theirs = await secretary.press(overview, 'correct-point', {}, { where: { pointId } });
      await secretary.press(theirs, 'write-point', { text: 'Skrevet først', outcome: 'approved' });
      const both = await secretary.press(mine, 'write-point', { text: 'Skrevet samtidig', outcome: 'approved' });
      expect(both.text).toContain('Skrevet først');
      expect(both.text).toContain('Skrevet samtidig');
      await secretary.press(both, 'write-point', { text: 'Skrevet først og samtidig' });
      const { minutes } = await planned(SPRING);
      expect(minutes.stage === 'none' ? '' : minutes.draft.texts[pointId]?.text).toBe('Skrevet først og samtidig');
    });

    it('is pasted whole, shown, dropped or accepted; a point written meanwhile shows both', async () => {
      const text =
        'referat\n1. Godkendelse af sidste referat\nIndsat til punkt 1.\n2. Godkendelse af dagsorden\nIndsat til punkt 2.';
      const preview = await secretary.say(text);
      expect(preview.text).toContain('Indsat til punkt 1.');
      await secretary.press(preview, 'drop-paste');
      const again = await secretary.say(text);
      const overview = await secretary.say('referat');
      const points = (await planned(SPRING)).agenda.releases[0]?.points ?? [];
      const pointId = points[1]?.id ?? '';
      const written = await secretary.press(overview, 'correct-point', {}, { where: { pointId } });
      await secretary.press(written, 'write-point', { text: 'Skrevet imens' });
      const both = await secretary.press(again, 'accept-paste');
      expect(both.text).toContain('Skrevet imens');
      expect(both.text).toContain('Indsat til punkt 2.');
      expect((await secretary.press(both, 'accept-paste')).text).toContain('Rundsend referatet');
      const { minutes } = await planned(SPRING);
      expect(minutes.stage === 'none' ? '' : minutes.draft.texts[pointId]?.text).toBe('Indsat til punkt 2.');
    });
  });
}
