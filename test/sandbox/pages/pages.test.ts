import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rulesFolder } from '../../../src/config.ts';
import { logTo } from '../../../src/log.ts';
import { openSandbox, type Sandbox } from '../../../src/sandbox/open-sandbox.ts';
import { sandboxPages } from '../../../src/sandbox/pages/routes.ts';
import { Visitor } from './visitor.ts';

const SECRETARY = 'cc9e931a-f575-4bb8-b7af-1af885b51fd4';
const DOCTOR = '7b1f25e9-de9d-4037-bff7-e7be02ef8e87';
const CHANNEL = `/sandbox/channels/${encodeURIComponent('19:klu-guldborgsund@thread.tacv2')}`;

let sandbox: Sandbox;
let url: string;
let secretary: Visitor;
let doctor: Visitor;
const broke: unknown[] = [];

beforeAll(async () => {
  sandbox = await openSandbox({
    rules: rulesFolder({}),
    log: logTo('silent'),
    port: 0,
    from: Temporal.Instant.from('2026-12-01T09:00:00+01:00'),
    routes: (server, open) =>
      sandboxPages(server, {
        sandbox: open,
        playground: () => ({ url: 'http://127.0.0.1:56150', person: SECRETARY }),
        broke: (error) => broke.push(error),
      }),
  });
  url = sandbox.referent.server.url;
  secretary = new Visitor(url, `/sandbox/people/${SECRETARY}`);
  doctor = new Visitor(url, `/sandbox/people/${DOCTOR}`);
});

afterAll(() => sandbox?.close());

describe('The overview', () => {
  it('shows the time, the people and where to go, in Danish or English', async () => {
    const danish = await text('/sandbox?lang=da');
    expect(danish).toContain('1. december 2026 kl. 09.00');
    expect(danish).toContain(`/sandbox/people/${DOCTOR}`);
    expect(danish).toContain('http://127.0.0.1:56150');
    expect(await text('/sandbox?lang=en')).toContain('1 December 2026, 09:00');
  });

  it('is for whoever sits at the machine: no other site may send a person there, or borrow its name', async () => {
    const headers = { 'content-type': 'application/json' };
    const body = '{"to":"next"}';
    const sent = await fetch(`${url}/sandbox/clock`, {
      method: 'POST',
      body,
      headers: { ...headers, origin: 'https://evil.example' },
    });
    expect(sent.status).toBe(403);
    expect(await statusAs('rebound.example')).toBe(403);
    expect(await statusAs('localhost:3978')).toBe(200);
  });
});

describe('The chat', () => {
  it('carries what is written to the bot and shows the card that answers', async () => {
    expect((await secretary.say('mødeplan 2027')).status).toBe(200);
    const messages = await secretary.messages();
    expect(messages.map(({ mine, text: said }) => [mine, said])).toEqual([
      [true, 'mødeplan 2027'],
      [false, undefined],
    ]);
    expect(await secretary.lastCard()).toContain('Mødeplan 2027 for KLU Guldborgsund');
  });

  it('puts the answering card in the place of the one that was pressed, for that person only', async () => {
    expect((await secretary.press('Godkend planen')).status).toBe(200);
    expect(await secretary.messages()).toHaveLength(2);
    expect(await secretary.lastCard()).toContain('er godkendt');
    expect(await doctor.messages()).toEqual([]);
  });

  it('does not press a card that has become another meanwhile', async () => {
    const [, old] = await secretary.messages();
    const answer = await secretary.pressOn({ id: old?.id ?? '', mark: 'another' }, '0');
    expect(answer.status).toBe(409);
    expect(await answer.json()).toEqual({ sentence: expect.stringContaining('Kortet var ændret') });
  });

  it.each([
    ['a button that is not there', '99', 409],
    ['no button at all', 'x', 409],
  ])('answers %s with a sentence', async (_what, button, status) => {
    const [, card] = await secretary.messages();
    const answer = await secretary.pressOn({ id: card?.id ?? '', mark: card?.mark ?? '' }, button);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toHaveProperty('sentence');
  });

  it('sends nothing where nothing is written', async () => {
    expect((await secretary.say('  ')).status).toBe(400);
  });

  it('keeps markup that was written as text', async () => {
    const markup = ['<img src=x onerror=alert(1)> $', '{7*7} [x](javascript:1)'].join('');
    await doctor.say(markup);
    expect((await doctor.messages()).at(-2)?.text).toBe(markup);
    expect(await text(`/sandbox/people/${DOCTOR}`)).not.toContain('<img');
  });

  it('tells the person at the Playground that their messages come there', async () => {
    expect(await text(`/sandbox/people/${SECRETARY}?lang=da`)).toContain('sidder ved Playground');
    expect(await text(`/sandbox/people/${DOCTOR}?lang=da`)).not.toContain('sidder ved Playground');
  });
});

describe('The clock', () => {
  it('tells the time and the next thing due', async () => {
    expect(await (await fetch(`${url}/sandbox/clock`)).json()).toEqual({
      now: '2026-12-01T08:00:00Z',
      nextDue: expect.stringMatching(/^2027-/),
    });
  });

  it('goes to the next thing due, and it happens: the call is in the doctor’s chat', async () => {
    const { nextDue } = JSON.parse(await text('/sandbox/clock'));
    const { now } = JSON.parse(await (await move('next')).text());
    expect(now).toBe(nextDue);
    await move('2027-03-11T09:30');
    expect(await doctor.lastCard()).toContain('Sekretariatet indkalder punkter');
  });

  it('takes a date, a date and time as the wall shows it, and an offset date-time', async () => {
    expect(await (await move('2027-03-12')).json()).toMatchObject({ now: '2027-03-12T07:00:00Z' });
    expect(await (await move('2027-03-12T08:30')).json()).toMatchObject({ now: '2027-03-12T07:30:00Z' });
    expect(await (await move('2027-03-12T08:00:00Z')).json()).toMatchObject({ now: '2027-03-12T08:00:00Z' });
  });

  it.each(['2027-03-11', 'i går', '2027-02-30', '', 7])('refuses %s with a sentence, and stands still', async (to) => {
    const answer = await move(to);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ sentence: expect.any(String) });
    expect(await (await fetch(`${url}/sandbox/clock`)).json()).toMatchObject({ now: '2027-03-12T08:00:00Z' });
  });

  it('takes a form too, and sends it back to the overview', async () => {
    const form = (to: string) =>
      fetch(`${url}/sandbox/clock?lang=da`, { method: 'POST', body: new URLSearchParams({ to }), redirect: 'manual' });
    const moved = await form('2027-03-12T10:00');
    expect([moved.status, moved.headers.get('location')]).toEqual([303, '/sandbox?lang=da']);
    const refused = await form('2027-03-01T08:00');
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('Uret går kun fremad');
  });
});

describe('The member on the other side of the card', () => {
  it('hands in an item from the form, with what was filled in and nothing else', async () => {
    const values = {
      topic: 'Emne & <b>mere</b>',
      what: 'a',
      how: 'b',
      why: 'c',
      verb: 'forged',
      bodyId: 'klu-aalborg',
    };
    expect((await doctor.press('Indsend punkt', values)).status).toBe(200);
    expect(await doctor.lastCard()).toContain('er modtaget');
    const journal = await text('/sandbox/journal/klu-guldborgsund?lang=da');
    expect(journal).toContain('item-submitted');
    expect(journal).toContain('Praktiserende læge 1');
  });

  it('is not let past an empty required field', async () => {
    await doctor.press('Indsend et punkt mere');
    expect((await doctor.press('Indsend punkt')).status).toBe(409);
  });
});

describe('The rest of the house', () => {
  it('mail shows what went to those without an account, the HTML in a frame without rights', async () => {
    const mail = await text('/sandbox/mail?lang=da');
    expect(mail).toContain('laege2@plo.example');
    expect(mail).toContain('<iframe sandbox');
    expect(mail).not.toContain('<!doctype html><html lang="da"><body>');
  });

  it('a mention in the channel is answered there, to whoever is chosen', async () => {
    const channel = new Visitor(url, CHANNEL);
    expect((await channel.say('status')).status).toBe(200);
    expect(await channel.lastCard()).toContain('KLU Guldborgsund');
    expect(await text(`${CHANNEL}?lang=da`)).toContain('Praktiserende læge 1');
  });

  it.each([
    '/sandbox/people/nobody',
    '/sandbox/channels/none',
    '/sandbox/journal/nothing',
    '/sandbox/assets/..%2Fclock.ts',
  ])('%s is not there, and says so', async (path) => {
    const answer = await fetch(`${url}${path}`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('text/html');
  });

  it.each(['chat.js', 'host-config.json', 'adaptivecards.js', 'sandbox.css'])('%s is served', async (name) => {
    expect((await fetch(`${url}/sandbox/assets/${name}`)).status).toBe(200);
  });

  it('files are listed, and nothing broke on the way', async () => {
    expect(await text('/sandbox/files?lang=da')).toContain('<h1>Filer</h1>');
    expect(broke).toEqual([]);
    sandbox.teams.insistOnNoComplaints();
  });
});

async function text(path: string): Promise<string> {
  return (await fetch(`${url}${path}`)).text();
}

function move(to: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(`${url}/sandbox/clock`, { method: 'POST', headers, body: JSON.stringify({ to }) });
}

/** fetch would not let the Host be set. */
async function statusAs(host: string): Promise<number | undefined> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    request(`${url}/sandbox`, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once('error', reject)
      .end();
  });
}
