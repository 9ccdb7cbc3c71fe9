import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meetingOf, type Office, openOffice, type Seated, type Shown } from '../counter/office.ts';

const BODY = 'klu-guldborgsund';
const SPRING = '2027-04-08';

let office: Office;
let secretary: Seated;
let doctor: Seated;
let nurse: Seated;
let chair: Seated;

beforeAll(async () => {
  office = await openOffice('2027-01-11T09:00');
  secretary = office.at(BODY, 'sekretaer');
  doctor = office.at(BODY, 'plo-1');
  nurse = office.at(BODY, 'sygeplejen');
  chair = office.at(BODY, 'centerchef-sundhed');
});
afterAll(() => office.sandbox.close());

const events = () => office.sandbox.tenant.events(office.body(BODY).home.mailbox);
const planned = (subject: string) => meetingOf(office, BODY, subject);

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

describe('items', () => {
  let call: Shown;

  it('S1-03: every member is called for items at the due moment, and not before', async () => {
    await office.windTo('2027-03-11T08:59');
    expect(doctor.count('Indsend punkt')).toBe(0);
    await office.windTo('2027-03-11T09:00');
    call = doctor.card('Indsend punkt');
    expect(call.text).toContain('8. april 2027');
    expect(
      office.sandbox.tenant.mails.some(({ to }) => JSON.stringify(to).includes('laege2@plo.example')) ||
        office.sandbox.tenant.mails.length > 0,
    ).toBe(true);
  });

  const ITEM = {
    topic: 'Årshjul for 2028',
    what: 'De faste temaer',
    how: 'Kort oplæg',
    why: 'Det skal aftales i KLU',
    'item-kind': 'decision',
  };

  it('S1-05: an item gets a receipt; two presses of one form are one item', async () => {
    const receipt = await doctor.press(call, 'submit-item', ITEM);
    expect(receipt.text).toContain('Årshjul for 2028');
    await doctor.press(call, 'submit-item', ITEM);
    expect((await planned(SPRING)).agenda.items).toHaveLength(1);
  });

  it('does not drop other words sent from the same form, nor takes them for a new item', async () => {
    const asked = await doctor.press(call, 'submit-item', { ...ITEM, what: 'Helt andre temaer' });
    expect(asked.text).toContain('Punktet er allerede indsendt');
    expect(asked.text).toContain('Helt andre temaer');
    const saved = await doctor.press(asked, 'edit-item', {});
    expect(saved.text).toContain('Årshjul for 2028');
    const { items } = (await planned(SPRING)).agenda;
    expect(items.map(({ text, version }) => [text.fields.what, version])).toEqual([['Helt andre temaer', 2]]);
  });

  it('S1-05: a field left empty is asked for by name, and the rest stays typed', async () => {
    const asked = await nurse.press(
      nurse.card('Indsend punkt'),
      'submit-item',
      { topic: 'Tomt punkt', what: 'Indhold' },
      { unchecked: true },
    );
    expect(asked.text).toContain('mangler at blive udfyldt');
    expect(asked.text).toContain('Tomt punkt');
  });

  it('two members on one card shared in the channel are two items', async () => {
    const channel = office.body(BODY).home.channelId;
    const shared = await nurse.sayInChannel('punkter', channel);
    await nurse.press(shared, 'submit-item', { ...ITEM, topic: 'Sygeplejens punkt', 'item-kind': 'discussion' });
    await chair.press(shared, 'submit-item', { ...ITEM, topic: 'Formandens punkt', 'item-kind': 'information' });
    expect((await planned(SPRING)).agenda.items.map(({ text }) => text.fields.topic)).toEqual([
      'Årshjul for 2028',
      'Sygeplejens punkt',
      'Formandens punkt',
    ]);
  });

  it('»punkter« shows a member with several all of them, to edit or withdraw', async () => {
    const form = await chair.press(await chair.say('punkter'), 'submit-another');
    await chair.press(form, 'submit-item', { ...ITEM, topic: 'Fortrydes' });
    const mine = await chair.say('punkter');
    expect(mine.text).toContain('Formandens punkt');
    expect(mine.text).toContain('Fortrydes');
    const { items } = (await planned(SPRING)).agenda;
    const regretted = items.find(({ text }) => text.fields.topic === 'Fortrydes')?.id ?? '';
    const edit = await chair.press(mine, 'edit-item-form', {}, { where: { itemId: regretted } });
    expect((await chair.press(edit, 'withdraw-item', {}, {})).text).toContain('Fortrydes');
  });

  it('»Ingen punkter« is an answer, and only the silent are reminded', async () => {
    const service = office.at(BODY, 'social-service');
    const silent = office.at(BODY, 'folkesundhed');
    await service.press(service.card('Indsend punkt'), 'say-no-items');
    const [answered, waiting] = [service, silent].map((one) => one.person.chat().length);
    await office.windTo('2027-03-19T12:00');
    expect(service.person.chat().length).toBe(answered);
    expect(silent.person.chat().length).toBe((waiting ?? 0) + 1);
    expect((await secretary.say('punkter')).text).toContain('Leder af Social Service');
  });

  it('S1-04: an edit is taken in the last minute of the due day and refused at midnight, with day, clause and the words', async () => {
    await office.windTo('2027-03-24T23:59');
    const edit = await doctor.press(await doctor.say('punkter'), 'edit-item-form');
    await doctor.press(edit, 'edit-item', { what: 'Sidste øjeblik' });
    const stale = await doctor.press(await doctor.say('punkter'), 'edit-item-form');
    await office.windTo('2027-03-25T00:00');
    const refused = await doctor.press(stale, 'edit-item', { what: 'For sent nu' });
    expect(refused.text).toContain('onsdag den 24. marts 2027');
    expect(refused.text).toContain('sekretariatet i hænde senest 2 uger efter');
    expect(refused.text).toContain('For sent nu');
    expect((await planned(SPRING)).agenda.items[0]?.text.fields.what).toBe('Sidste øjeblik');
  });

  it('a late item goes to the secretary as late and is not lost', async () => {
    const silent = office.at(BODY, 'folkesundhed');
    const receipt = await silent.press(silent.card('Indsend punkt'), 'submit-item', { ...ITEM, topic: 'Efternøler' });
    expect(receipt.text).toContain('24. marts 2027');
    await office.deliver();
    expect(secretary.card('Efternøler').text).toContain('24. marts 2027');
  });
});

describe('the agenda', () => {
  const idOf = async (topic: string) =>
    (await planned(SPRING)).agenda.items.find(({ text }) => text.fields.topic === topic)?.id ?? '';
  const triage = async (topic: string) =>
    secretary.press(await secretary.say('punkter'), 'triage-item', {}, { where: { itemId: await idOf(topic) } });

  it('is not shown to members before it is released, and says when it will be', async () => {
    expect((await doctor.say('dagsorden')).text).toContain('senest onsdag den 24. marts 2027');
  });

  it('takes items in, returns one with a question, defers one, settles one', async () => {
    await secretary.press(await triage('Årshjul for 2028'), 'accept-item');
    const returned = await secretary.press(await triage('Sygeplejens punkt'), 'return-item', {
      question: 'Hvilken aftale?',
    });
    expect(returned.text).toContain('Sygeplejens punkt');
    await office.deliver();
    const asked = nurse.card('Hvilken aftale?');
    await nurse.press(asked, 'edit-item', { what: 'Aftalen fra 2025' });
    await secretary.press(await triage('Sygeplejens punkt'), 'accept-item');
    await secretary.press(await triage('Formandens punkt'), 'defer-item', { 'defer-to': '2027-10-14' });
    expect((await planned('2027-10-14')).agenda.items.map(({ text }) => text.fields.topic)).toEqual([
      'Formandens punkt',
    ]);
    await office.deliver();
    expect(chair.card('Formandens punkt', '14. oktober 2027').text).toBeDefined();
  });

  it('asks for a reason before it takes a late item, and keeps the form', async () => {
    const refused = await secretary.press(await triage('Efternøler'), 'accept-item');
    expect(refused.text).toContain('Skriv, hvorfor det tages med alligevel');
    const taken = await secretary.press(refused, 'accept-item', { 'waiver-reason': 'Haster efter ny aftale' });
    expect(taken.text).toContain('Efternøler');
  });

  it('orders items once, though the press is delivered twice', async () => {
    const overview = await secretary.say('punkter');
    const itemId = await idOf('Efternøler');
    office.sandbox.teams.deliverTwice();
    await secretary.press(overview, 'move-item', {}, { where: { itemId, direction: 'up' } });
    const order = (await planned(SPRING)).agenda.order;
    expect(order.indexOf(itemId)).toBe(1);
  });

  it('is not released with items left over, unless that is meant', async () => {
    const late = office.at(BODY, 'udvikling');
    await late.press(late.card('Indsend punkt'), 'submit-item', {
      topic: 'Løses i sekretariatet',
      what: 'a',
      how: 'b',
      why: 'c',
    });
    const preview = await secretary.say('dagsorden');
    const refused = await secretary.press(preview, 'release-agenda');
    expect(refused.text).toContain('»Løses i sekretariatet«');
    expect(refused.text).toContain('Send den uden disse punkter');
    const settled = await secretary.press(await triage('Løses i sekretariatet'), 'settle-item', {
      'settled-how': 'Klaret pr. telefon',
    });
    expect(settled.text).toContain('Løses i sekretariatet');
  });

  it('L-3: a release after the due day is allowed and says so; members get card, page and document', async () => {
    const preview = await secretary.say('dagsorden');
    const released = await secretary.press(preview, 'release-agenda');
    expect(released.text).toContain('Dagsordenen er sendt ud');
    await office.deliver();
    const card = doctor.card('Årshjul for 2028', 'Meld afbud');
    expect(card.text).toContain('3.1');
    expect((await planned(SPRING)).files.agenda).toBeDefined();
    expect((await secretary.press(preview, 'release-agenda')).text).toBeDefined();
    expect((await planned(SPRING)).agenda.releases).toHaveLength(1);
    expect((await doctor.say('dagsorden')).text).toContain('Årshjul for 2028');
  });

  it('afbud goes to the secretary, with the substitute', async () => {
    const form = await nurse.press(nurse.card('Meld afbud', 'Årshjul'), 'report-absence-form');
    const receipt = await nurse.press(form, 'report-absence', { reason: 'Ferie', substitute: 'Souschefen' });
    expect(receipt.text).toBeDefined();
    await office.deliver();
    expect(secretary.card('Souschefen').text).toContain('Leder af Sygeplejen');
  });
});

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
    const empty = await secretary.press(
      answered,
      'answer-comment',
      {},
      { where: { commentId: objection?.id ?? '' }, unchecked: true },
    );
    expect(empty.text).toContain('mangler at blive udfyldt');
    await office.deliver();
    expect(nurse.card('Selv tak').text).toContain('Tak for et godt referat');
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

  it('nothing that was sent on the way was refused or complained of by Teams', () => {
    office.sandbox.teams.insistOnNoComplaints();
  });
});
