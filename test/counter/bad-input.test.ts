import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTIONS } from '../../src/counter/actions.ts';
import { buttonsOf } from '../../src/sandbox/teams/card-form.ts';
import { meetingOf, type Office, openOffice, type Seated, type Shown } from './office.ts';
import { OF_CASES } from './verb-stories/about-no-meeting.ts';

const KLU = 'klu-guldborgsund';
const SPRING = '2027-04-08';
/** Not put together here: it must reach the bot as it stands. */
const BINDING = ['$', '{secret}'].join('');
const EVIL = `Linje **fed** [klik](https://ond.example) <b>HTML</b> <at>alle</at> ${BINDING} {{DATE(2027)}}\n# overskrift\n- punkt\n1. liste | \`kode\` ~~x~~ &amp; \\`;
const LONG = `${'Æbler og pærer. '.repeat(320).slice(0, 4998)}!!`;

let office: Office;
let secretary: Seated;
let doctor: Seated;
let nurse: Seated;

beforeAll(async () => {
  office = await openOffice('2027-01-11T09:00');
  secretary = office.at(KLU, 'sekretaer');
  doctor = office.at(KLU, 'plo-1');
  nurse = office.at(KLU, 'sygeplejen');
  await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
  await office.windTo('2027-03-11T09:00');
});
afterAll(() => office.sandbox.close());

const FULL = { topic: 'Emne', what: 'a', how: 'b', why: 'c' };
const form = async (who: Seated): Promise<Shown> => {
  const card = await who.say('punkter');
  return card.text.includes('Indsend punkt\n') || JSON.stringify(card.card).includes('"submit-item"')
    ? card
    : who.press(card, 'submit-another');
};
const inputsOf = ({ card }: Shown, verb: string) =>
  buttonsOf(card)
    .find(({ action }) => action.verb === verb)
    ?.inputs.map(({ id, type, choices }) => ({ id: String(id), type, isChoice: choices !== undefined })) ?? [];
const filledWith = (shown: Shown, verb: string, text: string) =>
  Object.fromEntries(inputsOf(shown, verb).map(({ id }) => [id, text]));
const items = async () => (await meetingOf(office, KLU, SPRING)).agenda.items;

describe('what is typed', () => {
  it('commands of 5,000 characters, of Markdown, HTML and bindings, or of nothing are answered', async () => {
    for (const text of [
      LONG,
      EVIL,
      BINDING,
      '   ',
      '​',
      '<b>status</b>',
      'constructor',
      '__proto__',
      '%s%n',
      '🦆'.repeat(900),
    ]) {
      const answer = await doctor.say(text);
      expect(answer.text.length).toBeGreaterThan(10);
    }
  });

  it('5,000 characters after every command are answered', async () => {
    for (const command of [
      'status',
      'udvalg',
      'mødeplan',
      'flyt møde',
      'aflys møde',
      'punkter',
      'dagsorden',
      'referat',
      'rundsend referat',
      'bemærkninger',
      'godkend referat',
      'regler',
      'hvorfor',
      'indkald punkter',
      'spol til',
    ])
      for (const rest of [LONG, EVIL, '9999', '31. februar 2027', '-1', '2027-99-99']) {
        const answer = await secretary.say(`${command} ${rest}`);
        expect(answer.text.length).toBeGreaterThan(5);
      }
  });

  it('plans of years nobody plans, and of more lines than there are days, are told so', async () => {
    expect((await secretary.say('mødeplan 1999')).text).toContain('Skriv et år fra 2027');
    expect((await secretary.say('mødeplan 9999')).text).toContain('Skriv et år fra 2027');
    const lines = Array.from({ length: 13 }, (_, index) => `${index + 1}. maj 2027 kl. 12`).join('\n');
    expect((await secretary.say(`mødeplan 2027\n${lines}`)).text).toContain('højst have 12 møder');
  });
});

describe('an item', () => {
  it('with Markdown, HTML and bindings is kept and shown as it was written', async () => {
    const receipt = await doctor.press(await form(doctor), 'submit-item', {
      ...FULL,
      topic: EVIL.split('\n')[0] ?? '',
      what: EVIL,
    });
    expect(receipt.text).toContain('**fed** [klik](https://ond.example) <b>HTML</b>');
    expect((await items()).at(-1)?.text.fields.what).toBe(EVIL);
    const overview = await secretary.say('punkter');
    expect(overview.text).toContain(BINDING);
  });

  it('of 5,000 characters in a field is told how long it may be, and nothing typed is lost', async () => {
    const card = await form(nurse);
    const before = (await items()).length;
    const texts = inputsOf(card, 'submit-item').filter(({ type }) => type === 'Input.Text');
    expect(texts.map(({ id }) => id)).toEqual(['topic', 'what', 'how', 'why', 'annexes']);
    for (const { id } of texts) {
      const again = await nurse.press(card, 'submit-item', { ...FULL, [id]: LONG }, { unchecked: true });
      expect(again.text).toContain(id === 'topic' ? 'højst 200 tegn' : 'højst 4000 tegn');
      expect(again.text).toContain(LONG);
    }
    const all = Object.fromEntries(texts.map(({ id }) => [id, LONG]));
    // More than Teams takes in one card: each is cut, and the form is there.
    const again = await nurse.press(card, 'submit-item', all, { unchecked: true });
    expect(again.text).toContain('højst 4000 tegn');
    expect(again.text).toContain(LONG.slice(0, 3000));
    expect(await items()).toHaveLength(before);
  });

  it('empty, or with a number that is none and a link that is none, is asked about field by field', async () => {
    const card = await form(nurse);
    const empty = await nurse.press(card, 'submit-item', filledWith(card, 'submit-item', ''), { unchecked: true });
    expect(empty.text).toContain('mangler at blive udfyldt');
    for (const length of ['mange', '-5', '1e9', '99999999999', 'NaN', '15.5']) {
      const again = await nurse.press(card, 'submit-item', { ...FULL, length }, { unchecked: true });
      expect(again.text).toContain('Tid (minutter)');
      expect(again.text).toContain('Se på dette, før du sender igen');
    }
    const linked = await nurse.press(
      card,
      'submit-item',
      { ...FULL, annexes: 'javascript:alert(1)', 'item-kind': 'andet' },
      { unchecked: true },
    );
    expect(linked.text).toContain('skal slutte med et link');
    expect(linked.text).toContain('Vælg en af mulighederne');
  });

  it('with missing keys, huge data or data of another kind is answered', async () => {
    const huge = 'x'.repeat(100_000);
    const before = (await items()).length;
    for (const data of [
      undefined,
      null,
      [],
      'tekst',
      42,
      {},
      { bodyId: KLU },
      { bodyId: KLU, meetingId: SPRING },
      { bodyId: KLU, meetingId: SPRING, formId: huge, topic: huge },
      { bodyId: { toString: 1 }, meetingId: [SPRING], topic: {} },
      { bodyId: KLU, meetingId: '__proto__', itemId: 'constructor' },
      JSON.parse('{"__proto__":{"bodyId":"klu-guldborgsund"},"bodyId":"klu-guldborgsund"}'),
    ])
      for (const verb of ['submit-item', 'edit-item', 'run-command', 'ask-why']) {
        const answer = await doctor.forge(verb, data);
        expect(answer.text.length).toBeGreaterThan(5);
      }
    expect(await items()).toHaveLength(before);
  });
});

describe('what is not there', () => {
  const verbs = () => Object.keys(ACTIONS);

  it.each([
    ['an unknown body', { bodyId: 'klu-atlantis', meetingId: SPRING }, 'Det udvalg kender jeg ikke'],
    [
      'an unknown meeting',
      { bodyId: KLU, meetingId: '2031-01-01' },
      /findes ikke|Der er (?:ikke|ingen)|højst|udfyld|er nu slettet|Det år|Skriv en kommando|Se på dette|(?:sekretær|formand|udvalget)\w* gøre/,
    ],
  ])('%s is said so of every verb', async (_what, data, expected) => {
    for (const verb of verbs()) {
      const answer = await secretary.forge(verb, {
        ...data,
        itemId: 'x',
        commentId: 'x',
        pointId: 'x',
        formId: crypto.randomUUID(),
      });
      // A case is found by its own id: it answers, and does not break.
      const asked = !OF_CASES.includes(verb) || typeof expected === 'string';
      if (asked) expect(answer.text, verb).toMatch(expected);
      else expect(answer.text, verb).toMatch(/^(?!.*Noget gik galt)./s);
    }
  });

  it('an unknown item, point or comment is answered by every verb with a card', async () => {
    for (const verb of verbs().filter(
      (one) => !['cancel-meeting', 'release-agenda', 'show-agenda-to-chair', 'move-meeting'].includes(one),
    ))
      for (const who of [secretary, doctor, nurse]) {
        const answer = await who.forge(verb, {
          bodyId: KLU,
          meetingId: SPRING,
          itemId: 'x',
          commentId: 'x',
          pointId: 'x',
          year: 'x',
          step: 'x',
        });
        expect(answer.text.length, verb).toBeGreaterThan(5);
      }
  });

  it.each(['\u0000', '2027-04-08\u0000', '\ud800', 'x'.repeat(100_000)])(
    'a meeting whose id no database keeps is one that does not exist: %j',
    async (meetingId) => {
      for (const verb of ['ask-why', 'report-absence-form', 'say-no-items'])
        expect((await doctor.forge(verb, { bodyId: KLU, meetingId })).text, verb).toContain('findes ikke');
    },
  );

  it('what another member has handed in is shown to nobody who forges their own form', async () => {
    const sent = await nurse.press(await form(nurse), 'submit-item', { ...FULL, topic: 'Fortroligt emne' });
    const theirs = (await items()).find(({ text }) => text.fields.topic === 'Fortroligt emne')?.id ?? '';
    expect(sent.text).toContain('Fortroligt emne');
    const own = await doctor.press(await form(doctor), 'submit-item', { ...FULL, topic: 'Mit eget' });
    const mine = (await items()).find(({ text }) => text.fields.topic === 'Mit eget')?.id ?? '';
    expect(own.text).toContain('Mit eget');
    for (const verb of ['edit-item', 'withdraw-item']) {
      const data = { bodyId: KLU, meetingId: SPRING, formId: 'samme', ...FULL };
      await doctor.forge(verb, { ...data, itemId: mine });
      const answer = await doctor.forge(verb, { ...data, itemId: theirs });
      expect(answer.text, verb).toContain('Det kan kun');
      expect(JSON.stringify(answer.card), verb).not.toContain('Fortroligt emne');
    }
  });

  it('verbs no card has are answered, even those every object has', async () => {
    for (const verb of ['', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'delete-everything'])
      expect((await doctor.forge(verb, { bodyId: KLU })).text).toContain('Det forstod jeg ikke');
  });
});

describe('dates and numbers', () => {
  it('a meeting is moved to no day that does not exist, and to no time; the words stay', async () => {
    const card = await secretary.say('flyt møde 7. oktober');
    for (const wrong of [
      { date: '2027-02-30' },
      { date: 'i morgen' },
      { start: '25:00' },
      { length: 'to timer' },
      { length: '0' },
      { date: '' },
    ]) {
      const again = await secretary.press(card, 'move-meeting', { reason: 'Bevares', ...wrong }, { unchecked: true });
      expect(again.text).toContain('Se på dette, før du sender igen');
      expect(again.text).toContain('Bevares');
    }
    expect((await secretary.press(card, 'move-meeting', { date: '2026-01-05', reason: 'Før' })).text).toContain(
      'er allerede gået',
    );
    expect((await secretary.press(card, 'move-meeting', { reason: 'Ens' })).text).toContain(
      'Der er ikke ændret noget.',
    );
  });

  it('a plan with dates that do not exist is shown again with what was typed', async () => {
    const plan = await secretary.say('mødeplan 2029');
    const again = await secretary.press(
      plan,
      'approve-plan',
      { 'date-0': '2029-04-31', 'length-1': 'lang' },
      { unchecked: true },
    );
    expect(again.text).toContain('er ikke en dato, der findes');
    expect(again.text).toContain('2029-04-31');
    const none = await secretary.press(plan, 'approve-plan', { 'keep-0': 'false', 'keep-1': 'false' });
    expect(none.text).toContain('Der er ingen møder i planen.');
  });
});

describe('stale cards', () => {
  it('pressed after the agenda is out, after cancellation, after uninstalling: a sentence, and the words', async () => {
    const stale = await form(nurse);
    const edit = await doctor.press(await doctor.say('punkter'), 'edit-item-form');
    const preview = await secretary.say('dagsorden');
    // Once for the items not placed, once for the topics nothing covers.
    const unplaced = await secretary.press(preview, 'release-agenda');
    const uncovered = await secretary.press(unplaced, 'release-agenda');
    await secretary.press(uncovered, 'release-agenda');
    const refused = await doctor.press(edit, 'edit-item', { what: 'Efter udsendelsen' });
    expect(refused.text).toContain('Dagsordenen blev sendt ud');
    expect(refused.text).toContain('Efter udsendelsen');
    const afbud = await nurse.press(stale, 'report-absence-form');
    await secretary.press(await secretary.say('aflys møde 8. april'), 'cancel-meeting', { reason: 'Sygdom' });
    for (const [card, verb, values] of [
      [stale, 'submit-item', { ...FULL, what: 'Efter aflysningen' }],
      [afbud, 'report-absence', { reason: 'Efter aflysningen' }],
    ] as const) {
      const answer = await nurse.press(card, verb, values);
      expect(answer.text).toContain('er aflyst');
      expect(answer.text).toContain('Efter aflysningen');
    }
    await nurse.person.uninstall();
    expect((await nurse.press(stale, 'say-no-items')).text).toContain('er aflyst');
    await nurse.person.install();
  });

  it('the same press delivered twice, in turn or at once, is answered both times and done once', async () => {
    await office.windTo('2027-09-09T09:00');
    for (const how of ['in-turn', 'together'] as const) {
      const card = await nurse.press(await form(nurse), 'submit-another').catch(() => form(nurse));
      const before = (await meetingOf(office, KLU, '2027-10-07')).agenda.items.length;
      office.sandbox.teams.deliverTwice(how);
      const { status, again } = await nurse.pressed(card, 'submit-item', { ...FULL, topic: how });
      expect([status, again?.status]).toEqual([200, 200]);
      await office.deliver();
      expect((await meetingOf(office, KLU, '2027-10-07')).agenda.items).toHaveLength(before + 1);
    }
  });

  it('nothing that was sent on the way was more than Teams takes, or left unbound', () => {
    // What looks like a binding here is what somebody wrote, in an input or a line of their own.
    const complaints = office.sandbox.teams.complaints.filter((one) => !one.includes(BINDING));
    expect(complaints).toEqual([]);
  });
});
