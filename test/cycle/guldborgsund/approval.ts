import { describe, expect, it } from 'vitest';
import type { Shown } from '../../counter/office.ts';
import { BODY, chair, doctor, nurse, office, planned, SPRING, secretary } from './year.ts';

/** The draft circulated, approved and published. */
export function circulationAndApproval(): void {
  describe('the circulation', () => {
    let draft: Shown;

    it('S1-09: is shown day by day before it is sent, and reaches every member', async () => {
      await office.windTo('2027-04-22T10:00');
      const preview = await secretary.say('rundsend referat');
      expect(preview.text).toContain('til og med tirsdag den 4. maj 2027');
      expect(preview.text).toContain('8. dag');
      const sent = await secretary.press(preview, 'circulate-draft');
      expect(sent.text).toContain('tirsdag den 4. maj 2027');
      await office.deliver();
      draft = doctor.card('Udkast til referat', 'Ingen bemærkninger');
      expect(draft.text).toContain('8. dag');
      expect((await secretary.say('rundsend referat')).text).toContain('Referatet er allerede sendt ud');
    });

    it('»hvorfor« explains the time for comments as well', async () => {
      const asked = await doctor.say('hvorfor');
      const why = await doctor.press(asked, 'ask-why-window');
      expect(why.text).toContain('8 hverdage til at kommentere');
    });

    it('takes a comment, an objection and »Ingen bemærkninger«; the secretary answers each', async () => {
      const receipt = await doctor.press(draft, 'comment-on-draft', {
        comment: 'Punkt 3.1 er upræcist',
        'comment-kind': 'objection',
      });
      expect(receipt.text).toContain('Træk indsigelsen tilbage');
      await nurse.press(nurse.card('Udkast til referat'), 'comment-on-draft', { comment: 'Tak for et godt referat' });
      await chair.press(chair.card('Udkast til referat'), 'say-no-comments');
      await office.deliver();
      const all = await secretary.say('bemærkninger');
      expect(all.text).toContain('Punkt 3.1 er upræcist');
      const { minutes } = await planned(SPRING);
      const [objection, comment] = minutes.stage === 'none' ? [] : minutes.comments;
      const id = comment?.id ?? '';
      const answered = await secretary.press(
        all,
        'answer-comment',
        { [`answer-${id}`]: 'Selv tak' },
        { where: { commentId: id } },
      );
      expect(answered.text).toContain('Selv tak');
      const sameForm = { formId: 'samme', bodyId: BODY, meetingId: SPRING, commentId: id };
      await secretary.forge('answer-comment', { ...sameForm, [`answer-${id}`]: 'Selv tak' });
      const fromAnotherDevice = { ...sameForm, [`answer-${id}`]: 'Selv tak, og på gensyn' };
      expect((await secretary.forge('answer-comment', fromAnotherDevice)).text).toContain('på gensyn');
      const empty = await secretary.press(
        answered,
        'answer-comment',
        {},
        { where: { commentId: objection?.id ?? '' }, unchecked: true },
      );
      expect(empty.text).toContain('mangler at blive udfyldt');
      await office.deliver();
      expect(nurse.card('Selv tak').text).toContain('Tak for et godt referat');
      expect(nurse.count('Tak for et godt referat', 'Selv tak')).toBe(2);
    });

    it('members see the corrected text', async () => {
      const overview = await secretary.say('referat');
      const pointId =
        (await planned(SPRING)).agenda.items.find(({ text }) => text.fields.topic === 'Årshjul for 2028')?.id ?? '';
      const point = await secretary.press(overview, 'correct-point', {}, { where: { pointId } });
      await secretary.press(point, 'write-point', {
        text: 'Udvalget besluttede årshjulet for 2028.',
        outcome: 'decided',
      });
      await office.deliver();
      expect(doctor.card('Udvalget besluttede årshjulet for 2028.').text).toContain('Ingen bemærkninger');
    });

    it('an objection is taken back by its author alone', async () => {
      const receipt = doctor.card('Træk indsigelsen tilbage');
      const commentId = await firstComment();
      expect((await nurse.forge('take-back-objection', { bodyId: BODY, meetingId: SPRING, commentId })).text).toContain(
        'den, der har indsendt det',
      );
      expect((await doctor.press(receipt, 'take-back-objection')).text).toContain('Indsigelsen er trukket tilbage');
    });

    const firstComment = async () => {
      const { minutes } = await planned(SPRING);
      return minutes.stage === 'none' ? '' : (minutes.comments[0]?.id ?? '');
    };
  });

  describe('the approval', () => {
    it('S1-10: silence does not approve in the last minute of the window, and does at midnight, once', async () => {
      await office.windTo('2027-05-04T23:59');
      expect((await secretary.say('godkend referat')).text).toContain('til og med tirsdag den 4. maj 2027');
      await office.windTo('2027-05-05T00:00');
      await Promise.all([office.sandbox.referent.tick(), office.sandbox.referent.tick()]);
      const { minutes } = await planned(SPRING);
      expect(minutes).toMatchObject({ stage: 'approved', approval: { mode: 'by-silence' } });
      const journal = await office.sandbox.referent.store.journalOf(office.body(BODY).id, SPRING);
      expect(journal.filter(({ event }) => event.type === 'minutes-approved')).toHaveLength(1);
    });

    it('S1-10, S1-11: posted in the channel once, published on the page, and in the files', async () => {
      const posts = office.sandbox.teams.channel(office.body(BODY).home.channelId);
      expect(posts.filter((post) => JSON.stringify(post.card ?? '').includes('årshjulet for 2028'))).toHaveLength(1);
      const page = `${office.sandbox.referent.server.url}/${BODY}/${SPRING}`;
      expect(await (await fetch(page)).text()).toContain('Udvalget besluttede årshjulet for 2028.');
      const document = await fetch(`${page}/referat.docx`);
      expect(document.headers.get('content-type')).toContain('wordprocessingml');
      expect((await planned(SPRING)).files.minutes).toBeDefined();
      expect(doctor.count('Udvalget besluttede årshjulet for 2028.', 'uden indsigelser')).toBe(1);
    });

    it('a stale card pressed afterwards says why not, with the words that were typed', async () => {
      const stale = doctor.card('Send bemærkning');
      const refused = await doctor.press(stale, 'comment-on-draft', { comment: 'Men det var jo forkert' });
      expect(refused.text).toContain('tirsdag den 4. maj 2027');
      expect(refused.text).toContain('Men det var jo forkert');
      expect((await doctor.say('referat')).text).toContain('Udvalget besluttede årshjulet for 2028.');
    });

    it('S1-12: the next agenda has them for information, and does not ask for their approval again', async () => {
      const preview = await secretary.say('dagsorden');
      expect(preview.text).toContain('Godkendelse af sidste referat (til orientering: godkendt den 5. maj 2027)');
    });

    it('nothing that was sent on the way was refused or complained of by Teams', () => {
      office.sandbox.teams.insistOnNoComplaints();
    });
  });
}
