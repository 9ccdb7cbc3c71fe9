import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annexSeal } from '../../src/adapters/jose/annex-seal.ts';
import { readPaper } from '../../src/adapters/papers/read-paper.ts';
import { openAnnexDoor } from '../../src/counter/annex-door.ts';
import { annexesOf } from '../../src/domain/publication/annexes-of.ts';
import { publicationOf } from '../../src/domain/publication/publication-of.ts';
import { docx, p, table } from '../adapters/papers/made-files.ts';
import { meetingOf, type Shown, wordsOn } from './office.ts';
import { approveWith, KLU, release, SPRING, type Told, withAnItem } from './publication-story.ts';

let told: Told;
const about = { bodyId: KLU, meetingId: SPRING };
const meeting = () => meetingOf(told.office, KLU, SPRING);
const state = async () => publicationOf((await meeting()).minutes)?.state;
const fetched = (path: string) => fetch(`${told.office.sandbox.referent.server.url}${path}`);
const annexNamed = async (name: string) => {
  const annex = annexesOf(await meeting()).find((one) => one.name === name);
  if (annex === undefined) throw new Error(`no annex ${name}`);
  return annex;
};
/** The addresses of the annexes on a card. */
const annexUrls = (card: Shown) => JSON.stringify(card.card).match(/https?:[^"]+\/bilag\/[^"]+/g) ?? [];

beforeAll(async () => {
  told = await withAnItem();
  await told.handOver('Baggrundsnotat.docx', docx(p('Holdning til forhandlingen')), { of: 'party', party: 'kommune' });
  await told.handOver('Status.docx', docx(p('Status for praksisplanen')));
  await told.handOver('Plan.docx', docx(p('Praksisplan 2027')));
  await release(told);
  await told.office.deliver();
});
afterAll(() => told.close());

describe('S3, seed 003 (b): an annex for one side', () => {
  it('is on the agenda of those it is for, and on no other’s', async () => {
    const [ours, theirs] = [told.chair.card('Dagsorden').text, told.doctor.card('Dagsorden').text];
    expect(ours).toContain('Baggrundsnotat.docx');
    expect(ours).toContain('Status.docx');
    expect(theirs).toContain('Status.docx');
    expect(theirs).not.toContain('Baggrundsnotat.docx');
    expect((await told.doctor.say(`bilag ${SPRING}`)).text).not.toContain('Baggrundsnotat.docx');
  });

  it('opens to nobody else: not by the address of a page, and not by a link that was theirs', async () => {
    const { id } = await annexNamed('Baggrundsnotat.docx');
    expect((await fetched(`/${KLU}/${SPRING}/bilag/${id}`)).status).toBe(404);
    const mine = annexUrls(await told.doctor.say(`bilag ${SPRING}`));
    for (const url of mine) {
      const file = await fetch(url);
      expect(file.headers.get('content-disposition')).not.toContain('Baggrundsnotat');
    }
    // A link tampered with is nobody's.
    expect((await fetch(`${mine[0]?.slice(0, -4)}AAAA`)).status).toBe(404);
  });

  it('is named in no file of the channel, where all members read', async () => {
    const agenda = told.office.sandbox.tenant.files.find(({ name }) => name.startsWith('Dagsorden KLU Guldborgsund'));
    const paper = await readPaper(agenda?.bytes ?? new Uint8Array(), { name: 'Dagsorden.docx' });
    const says = JSON.stringify(paper);
    expect(says).toContain('Status.docx');
    expect(says).not.toContain('Baggrundsnotat');
  });

  it('a link from before its reader asked for new ones opens it no more', async () => {
    const { referent, clock } = told.office.sandbox;
    let generation = 1;
    const seal = annexSeal(new Uint8Array(32));
    const door = openAnnexDoor({
      bodies: referent.bodies,
      store: referent.store,
      annexSeal: seal,
      clock: clock.now,
      links: { generation: async () => generation, renew: async () => true },
      annexes: { keep: async () => '', bytes: async () => new Uint8Array(1) },
    });
    const { id: annex } = await annexNamed('Status.docx');
    const link = {
      bodyId: told.office.body(KLU).id,
      member: told.doctor.member.id,
      subject: SPRING,
      annex,
      generation,
    };
    const token = await seal.sign(link, clock.now().add({ hours: 1 }));
    expect(await door.byLink(token)).toMatchObject({ state: 'given', name: 'Status.docx' });
    generation = 2;
    expect(await door.byLink(token)).toEqual({ state: 'gone' });
  });

  it('narrowed, a link that was sent before opens it no more', async () => {
    const [, url = ''] = [0, ...annexUrls(await told.doctor.say(`bilag ${SPRING}`))].map(String);
    expect((await fetch(url)).status).toBe(200);
    const [first] = annexesOf(await meeting()).filter(({ scope }) => scope.of === 'members');
    const form = await told.secretary.forge('set-annex-scope-form', { ...about, annexId: first?.id });
    const saved = await told.secretary.press(form, 'set-annex-scope', { scope: 'party:kommune' });
    expect(saved.text).toContain('Kun ');
    expect((await fetch(url)).status).toBe(410);
    const back = { scope: 'members', reason: 'Også til lægerne' };
    await told.secretary.press(
      await told.secretary.forge('set-annex-scope-form', { ...about, annexId: first?.id }),
      'set-annex-scope',
      back,
    );
    expect((await fetch(url)).status).toBe(200);
  });

  it('is widened only with a reason, and by the secretary alone', async () => {
    const { id } = await annexNamed('Baggrundsnotat.docx');
    const form = await told.secretary.forge('set-annex-scope-form', { ...about, annexId: id });
    const refused = await told.secretary.press(form, 'set-annex-scope', { scope: 'members' });
    expect(refused.text).toContain('Der mangler en begrundelse');
    const forged = await told.doctor.forge('set-annex-scope', { ...about, annexId: id, scope: 'public', reason: 'x' });
    expect(forged.text).toContain('sekretær');
    expect((await annexNamed('Baggrundsnotat.docx')).scope).toEqual({ of: 'party', party: 'kommune' });
  });
});

describe('a file dropped with »bilag« and a number', () => {
  it('goes with that point, for all members, and is told with what stands between it and the public', async () => {
    const [point] = (await meeting()).agenda.releases.at(-1)?.points.filter(({ itemId }) => itemId !== undefined) ?? [];
    const bytes = docx(p('cpr 010203-1234'));
    const [answer] = await told.secretary.person.drop('Lagt ved.docx', bytes, `bilag ${point?.number}`);
    expect(wordsOn(answer?.card)).toContain('Bilaget er lagt ved');
    expect(wordsOn(answer?.card)).toContain('ét sted');
    expect((await annexNamed('Lagt ved.docx')).scope).toEqual({ of: 'members' });
    const [which] = await told.secretary.person.drop('Uden punkt.docx', bytes, 'bilag');
    expect(wordsOn(which?.card)).toContain('Hvilket punkt hører bilaget til?');
    const [not] = await told.doctor.person.drop('Fra lægen.docx', bytes, `bilag ${point?.number}`);
    expect(wordsOn(not?.card)).toContain('sekretær');
    const names = annexesOf(await meeting()).map(({ name }) => name);
    expect(names).not.toContain('Fra lægen.docx');
    expect(names).not.toContain('Uden punkt.docx');
  });
});

describe('a public annex', () => {
  it('is given out to anybody once it is public, and gone by the same address when it is narrowed', async () => {
    const { id } = await annexNamed('Plan.docx');
    const address = `/${KLU}/${SPRING}/bilag/${id}`;
    expect((await fetched(address)).status).toBe(404);
    await told.secretary.forge('set-annex-scope', { ...about, annexId: id, scope: 'public', reason: 'Til alle' });
    const file = await fetched(address);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-disposition')).toContain('attachment; filename="Plan.docx"');
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
    expect(
      Buffer.from(await file.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect(await (await fetched(`/${KLU}/${SPRING}`)).text()).toContain(address);
    await told.secretary.forge('set-annex-scope', { ...about, annexId: id, scope: 'members', reason: '' });
    const gone = await fetched(address);
    expect(gone.status).toBe(410);
    expect(await gone.text()).toContain('Bilaget er her ikke mere');
    expect(await (await fetched(`/${KLU}/${SPRING}`)).text()).not.toContain(id);
  });

  it.each([
    ['hidden text', docx(p('Status') + p('cpr 010203-1234', { run: '<w:vanish/>' }))],
    ['a table cell', docx(p('Status') + table([[p('Borger'), p('010203-1234')]]))],
    [
      'a footnote',
      docx(p('Status'), { beside: { footnotes: `<w:footnote w:id="1">${p('010203-1234')}</w:footnote>` } }),
    ],
    [
      'metadata',
      docx(p('Status'), {
        also: {
          'docProps/core.xml':
            '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Sag 010203-1234</dc:title></cp:coreProperties>',
        },
      }),
    ],
  ])('with a CPR number in %s is given to nobody until it is settled', async (where, bytes) => {
    const name = `Planted in ${where}.docx`;
    await told.handOver(name, bytes);
    const { id, found } = await annexNamed(name);
    expect(found.map(({ kind }) => kind)).toContain('cpr');
    const card = await told.secretary.forge('set-annex-scope', {
      ...about,
      annexId: id,
      scope: 'public',
      reason: 'Til alle',
    });
    expect(card.text).toContain('Må dette offentliggøres?');
    expect(card.text).toContain('010203-••••');
    const address = `/${KLU}/${SPRING}/bilag/${id}`;
    expect((await fetched(address)).status).toBe(410);
    const removed = await told.secretary.forge('settle-hit', {
      ...about,
      hitId: found[0]?.id,
      decision: 'remove',
      formId: 'f',
    });
    expect(removed.text).toContain('offentliggøres, som det er, eller slet ikke');
    for (const hit of found) {
      expect((await fetched(address)).status).toBe(410);
      await told.secretary.forge('settle-hit', {
        ...about,
        hitId: hit.id,
        decision: 'allow',
        reason: 'Konstrueret',
        formId: 'f',
      });
    }
    expect((await fetched(address)).status).toBe(200);
    await told.secretary.forge('take-off-annex', { ...about, annexId: id });
    expect((await fetched(address)).status).toBe(404);
  });

  it('that cannot be read is kept for the members, and never made public', async () => {
    await told.handOver('Skannet.pdf', new TextEncoder().encode('%PDF-1.7\nnothing'));
    const { id } = await annexNamed('Skannet.pdf');
    const refused = await told.secretary.forge('set-annex-scope', {
      ...about,
      annexId: id,
      scope: 'public',
      reason: 'Til alle',
    });
    expect(refused.text).toContain('kan ikke gennemgås');
    expect((await fetched(`/${KLU}/${SPRING}/bilag/${id}`)).status).toBe(404);
    await told.secretary.forge('take-off-annex', { ...about, annexId: id });
  });
});

describe('the minutes', () => {
  it('wait with a CPR number in them; the secretary is shown it, and the public page shows nothing', async () => {
    await approveWith(told, 'Sagen om 010203-1234 blev drøftet med Peter Hansen.');
    expect(await state()).toBe('held');
    const card = told.secretary.card('Må dette offentliggøres?');
    expect(card.text).toContain('CPR-nummer');
    expect(card.text).toContain('010203-••••');
    expect(card.text).not.toContain('010203-1234');
    const page = await (await fetched(`/${KLU}/${SPRING}`)).text();
    expect(page).not.toContain('010203');
    expect((await fetched(`/${KLU}/${SPRING}/referat.docx`)).status).toBe(404);
    expect(told.chair.count('godkendt', 'Drøftet.')).toBeGreaterThan(0);
  });

  it('nobody but the secretary sees what waits', async () => {
    const asked = await told.doctor.say(`offentliggørelse ${SPRING}`);
    expect(asked.text).toContain('sekretær');
    const forged = await told.doctor.forge('show-hit', { ...about, hitId: 'x' });
    expect(forged.text).not.toContain('010203');
  });

  it('an answer without what it needs is asked for again, with the hit still there', async () => {
    const card = await told.secretary.say(`offentliggørelse ${SPRING}`);
    const again = await told.secretary.press(card, 'settle-hit', { reason: '' }, { where: { decision: 'allow' } });
    expect(again.text).toContain('Må offentliggøres, fordi');
    expect(again.text).toContain('010203-••••');
  });

  it('settled one by one they are published, as decided, and the stale card is answered', async () => {
    const first = await told.secretary.say(`offentliggørelse ${SPRING}`);
    const second = await told.secretary.press(first, 'settle-hit', {}, { where: { decision: 'remove' } });
    expect(second.text).toContain('Peter Hansen');
    const stale = await told.secretary.press(first, 'settle-hit', { reason: 'Nej' }, { where: { decision: 'allow' } });
    expect(stale.text).toContain('Det står der ikke længere');
    expect(await state()).toBe('held');
    const done = await told.secretary.press(
      second,
      'settle-hit',
      { role: 'en borger' },
      { where: { decision: 'replace' } },
    );
    expect(done.text).toContain('Offentliggjort');
    await told.office.deliver();
    const page = await (await fetched(`/${KLU}/${SPRING}`)).text();
    expect(page).toContain('Sagen om [udeladt] blev drøftet med en borger.');
    expect(page).not.toContain('Hansen');
    const json = await (await fetched(`/${KLU}/${SPRING}.json`)).text();
    expect(json).not.toContain('Hansen');
    expect((await fetched(`/${KLU}/${SPRING}/referat.docx`)).status).toBe(200);
    const channel = JSON.stringify(told.office.sandbox.teams.channel(told.office.body(KLU).home.channelId));
    expect(channel).toContain('en borger');
    expect(channel).not.toContain('Hansen');
  });

  it('are corrected and taken back, with a notice each time', async () => {
    const board = await told.secretary.say(`offentliggørelse ${SPRING}`);
    const form = await told.secretary.press(board, 'correct-published-form');
    const wrong = await told.secretary.press(form, 'correct-published', { what: 'Rettet', words: 'findes ikke' });
    expect(wrong.text).toContain('står ikke i det offentlige referat');
    await told.secretary.press(form, 'correct-published', {
      what: 'Et ord er rettet',
      words: 'Sagen',
      instead: 'Emnet',
    });
    await told.office.deliver();
    const page = await (await fetched(`/${KLU}/${SPRING}`)).text();
    expect(page).toContain('Emnet om [udeladt] blev drøftet med en borger.');
    expect(page).toContain('Et ord er rettet');

    const takeBack = await told.secretary.press(
      await told.secretary.say(`offentliggørelse ${SPRING}`),
      'withdraw-published-form',
    );
    const gone = await told.secretary.press(takeBack, 'withdraw-published', { reason: 'Forkert møde' });
    expect(gone.text).toContain('Trukket tilbage');
    expect((await fetched(`/${KLU}/${SPRING}/referat.docx`)).status).toBe(410);
    const search = await (await fetched('/soeg?q=Emnet')).text();
    expect(search).not.toContain('blev drøftet med en borger');
    const again = await told.secretary.press(await told.secretary.say(`offentliggørelse ${SPRING}`), 'publish-minutes');
    expect(again.text).toContain('Offentliggjort');
    expect(await state()).toBe('public');
  });
});
