import { expect } from 'vitest';
import { buttonsOf, verbOf } from '../../src/sandbox/teams/card-form.ts';
import { docx, p } from '../adapters/papers/made-files.ts';
import { type How, meetingOf, type Office, type Seated, type Shown } from '../counter/office.ts';

export const KLU = 'klu-guldborgsund';
export const SPRING = '2027-04-08';
/** In everything that is typed, so that it is known wherever it comes out. */
export const MARK = 'ondt';
const SHORT = `=${MARK}("http://a.example")\r\nBcc: x@a.example\u0000\ud800\u202e\u200b\u001b[31m <script>1</script> [x](javascript:1) **fed** {{DATE(2027-01-01,LONG)}} x${'$'}{7*7}x ]]>`;
const LONG = `${SHORT}\n# h\u2028# h\u2029# h\n@${MARK}(1)\n+1\n-1\r\n\tDTSTART:1\r\nATTENDEE:x %0d%0a ../../x <img src=x onerror=alert(1)> x;=${MARK}(1);y &#60;b> <at>alle</at> ${'æ'.repeat(80)}`;

/** An annex is a line: a title and an address. */
const LINK = `${LONG.replace(/\s/g, ' ').slice(0, 600)} https://a.example/"><script>${MARK}</script>\n[x](javascript:1) <b> https://a.example/${MARK}`;

/** The fields that were filled with it. */
export const filled = new Set<string>();

/** Presses a button with hostile text in every field that text can be written in. */
function ill(who: Seated, on: Shown, verb: string, given: Readonly<Record<string, string>> = {}, how: How = {}) {
  const inputs = buttonsOf(on.card).find(({ action }) => verbOf(action) === verb)?.inputs ?? [];
  const typed = inputs.flatMap((input): [string, string][] => {
    const id = String(input.id);
    if (input.type !== 'Input.Text' || id in given) return [];
    filled.add(id.replace(/^(answer|substitute)-.*/, '$1'));
    return [[id, Number(input.maxLength ?? 0) > 500 ? LONG : SHORT]];
  });
  return who.press(on, verb, { ...Object.fromEntries(typed), ...given }, { ...how, unchecked: true });
}

/** The secretary first. */
export function seatsOf(office: Office) {
  const at = (member: string) => office.at(KLU, member);
  return [at('sekretaer'), at('plo-1'), at('centerchef-sundhed'), at('sygeplejen'), at('folkesundhed')] as const;
}

/** A meeting from its plan to its archive, told by people who mean harm with every word. */
export async function playIll(office: Office): Promise<void> {
  const [secretary, doctor, chair, nurse, late] = seatsOf(office);
  await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
  const step = async (doing: () => Promise<Shown>) => {
    const shown = await doing();
    // A field that was refused would come out nowhere.
    expect(shown.text).not.toContain('Se på dette, før du sender igen');
    await office.deliver();
    return shown;
  };
  await step(async () =>
    ill(secretary, await secretary.say('flyt møde 8. april'), 'move-meeting', { date: SPRING, start: '14:00' }),
  );
  await office.windTo('2027-03-11T09:00');
  for (const who of [doctor, chair, nurse])
    await step(() => ill(who, who.card('Indsend punkt'), 'submit-item', { annexes: LINK }));
  const [first, second, third] = (await meetingOf(office, KLU, SPRING)).agenda.items;
  const triage = async (item: typeof first) =>
    secretary.forge('triage-item', { bodyId: KLU, meetingId: SPRING, itemId: item?.id });
  await step(async () => ill(secretary, await triage(second), 'return-item'));
  await step(async () => ill(secretary, await triage(third), 'settle-item'));
  await step(async () => ill(secretary, await triage(first), 'accept-item'));
  const bytes = docx(p(MARK));
  const about = { body: office.body(KLU), meetingId: SPRING, itemId: first?.id ?? '', by: secretary.member.id };
  expect(
    await office.sandbox.referent.handOver({ name: `../../x${SHORT.replace(/\//g, '')}.docx`, bytes }, about),
  ).toMatchObject({ done: true });
  await office.windTo('2027-03-25T09:00');
  await step(async () =>
    ill(late, await late.say(`punkter ${SPRING}`), 'submit-item', {
      annexes: LINK,
    }),
  );
  let card = await step(async () => secretary.press(await secretary.say(`dagsorden ${SPRING}`), 'release-agenda'));
  for (let tries = 0; tries < 3 && card.text.includes('Det kan ikke lade sig'); tries += 1)
    card = await step(() => secretary.press(card, 'release-agenda'));
  await step(async () =>
    ill(nurse, await nurse.press(nurse.card('Meld afbud'), 'report-absence-form'), 'report-absence'),
  );
  await office.windTo('2027-04-08T15:30');
  const header = await secretary.say(`referat ${SPRING}`);
  const hours = Object.fromEntries(
    buttonsOf(header.card)
      .flatMap(({ inputs }) => inputs.map(({ id }) => String(id)))
      .filter((id) => id.startsWith('hours-'))
      .map((id) => [id, '']),
  );
  let point = await step(() => ill(secretary, header, 'write-header', { ...hours, 'ended-at': '15:00' }));
  for (let guard = 0; guard < 12 && point.text.includes('Gem og næste'); guard += 1)
    point = await step(() => ill(secretary, point, 'write-point', { outcome: 'decided' }));
  const where = { bodyId: KLU, meetingId: SPRING, pointId: first?.id ?? '' };
  const forged = {
    'follow-up': LONG,
    addressee: SHORT,
    owner: 'secretariat',
    'due-date': '2027-06-01',
    'coming-title': SHORT,
    'standing-title': SHORT,
  };
  for (const verb of ['add-follow-up', 'add-to-backlog', 'make-standing'])
    await step(() => secretary.forge(verb, { ...where, ...forged, formId: verb }));
  await step(async () => secretary.say('opfølgning'));
  await office.windTo('2027-04-22T10:00');
  await step(async () => secretary.press(await secretary.say(`rundsend referat ${SPRING}`), 'circulate-draft'));
  await step(() => ill(doctor, doctor.card('Udkast til referat'), 'comment-on-draft', { 'comment-kind': 'objection' }));
  await step(() => ill(chair, chair.card('Udkast til referat'), 'comment-on-draft'));
  await step(async () => {
    const all = await secretary.say(`bemærkninger ${SPRING}`);
    const { minutes } = await meetingOf(office, KLU, SPRING);
    const id = (minutes.stage === 'none' ? undefined : minutes.comments[0]?.id) ?? '';
    return ill(secretary, all, 'answer-comment', {}, { where: { commentId: id } });
  });
  await step(async () => doctor.press(doctor.card('Træk indsigelsen tilbage'), 'take-back-objection'));
  await office.windTo('2027-05-20T09:00');
  let gate = await step(async () => secretary.say(`offentliggørelse ${SPRING}`));
  for (let guard = 0; guard < 40 && gate.text.includes('Må dette offentliggøres?'); guard += 1)
    gate = await step(() => ill(secretary, gate, 'settle-hit', {}, { where: { decision: 'allow' } }));
  await step(async () => {
    const form = await secretary.press(await secretary.say('høring'), 'consult-form');
    return ill(secretary, form, 'consult', { annexes: LINK, 'window-days': '5', 'hears-members': 'yes' });
  });
  await step(async () =>
    ill(doctor, await doctor.press(doctor.card('Høring'), 'reply-to-consultation-form'), 'reply-to-consultation'),
  );
  await step(async () => ill(secretary, await secretary.say('aflys møde 7. oktober'), 'cancel-meeting'));
  await step(async () => {
    const form = await secretary.press(await secretary.say('grupper'), 'set-up-group-form');
    return ill(secretary, form, 'set-up-group', {
      'terms-link': `https://a.example/"><script>${MARK}</script>`,
      deadline: '2027-09-01',
    });
  });
  await step(async () => secretary.press(await secretary.say(`arkivpakke ${SPRING}`), 'draw-up-archive'));
}
