import { Writable } from 'node:stream';
import { GraphError } from '@microsoft/microsoft-graph-client';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { logTo } from '../src/log.ts';
import { cardOf, DOCTOR, openFrontDesk } from './adapters/teams/front-desk.ts';

const TELLING = 'Fru Hansens journal';
const TOKEN = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJoZW1tZWxpZyJ9.c2lnbmF0dXJl';

function paper() {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { log: logTo('trace', stream), text: () => lines.join(''), lines };
}

const parseError = () => {
  try {
    JSON.parse(`${TELLING} er ikke JSON`);
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('the log', () => {
  it.each([
    [
      'of the connector',
      Object.assign(new Error(TELLING), {
        name: 'RestError',
        statusCode: 403,
        code: 'Forbidden',
        request: { body: TELLING },
        details: TELLING,
      }),
    ],
    ['of Graph', Object.assign(new GraphError(400, TELLING), { body: TELLING })],
    ['of the JSON reader', parseError()],
    ['of zod', z.object({ text: z.literal('x') }).safeParse({ text: TELLING }).error],
    [
      'of the database',
      Object.assign(new Error(`invalid input syntax for type uuid: "${TELLING}"`), {
        code: '22P02',
        detail: TELLING,
        parameters: [TELLING],
      }),
    ],
    ['with a message of several lines', new Error(`broken\n${TELLING}\n    at ${TELLING}`)],
    ['that quotes in Danish', new Error(`kan ikke læse »${TELLING}«`)],
    ['with a cause', new Error('broken', { cause: new Error(TELLING) })],
    ['that is a text', TELLING],
    ['that is a record', { message: TELLING }],
  ])('C14: does not hold the words an error brings: %s', (_, err) => {
    const { log, text, lines } = paper();
    log.error({ err }, 'turn');
    log.error(err instanceof Error ? { error: err } : {}, 'turn');
    expect(lines).toHaveLength(2);
    expect(text()).not.toMatch(/Fru|Hansen|journal/);
  });

  it('does not hold tokens or passwords', () => {
    const { log, text } = paper();
    log.warn({ headers: { authorization: `Bearer ${TOKEN}` }, token: TOKEN, setting: { password: 'hunter2' } }, 'odd');
    log.error({ err: new Error(`refused: Bearer ${TOKEN}`) }, 'odd');
    log.error({ err: new Error(`refused ${TOKEN}`) }, 'odd');
    expect(text()).not.toMatch(/eyJ|hunter2/);
  });

  it('says what broke, and where', () => {
    const { log, lines } = paper();
    log.error(
      { err: Object.assign(new TypeError('x is not a function'), { code: 'E1' }), body: 'klu-aalborg' },
      'turn',
    );
    const [line = ''] = lines;
    expect(JSON.parse(line)).toMatchObject({
      msg: 'turn',
      body: 'klu-aalborg',
      err: {
        type: 'TypeError',
        message: 'x is not a function',
        code: 'E1',
        at: expect.arrayContaining([expect.stringContaining('log.test.ts')]),
      },
    });
  });

  it('of a whole turn that cannot be answered holds neither what was said nor the card', async () => {
    const { log, text, lines } = paper();
    await using desk = await openFrontDesk({ answer: ({ text: said }) => cardOf(`Du skrev: ${said}`) });
    desk.teams.script({ kind: 'too-big', bytes: 10, entraId: DOCTOR, operations: ['send'], times: 'always' });
    await desk.teams.person(DOCTOR).say(TELLING);
    const chat = desk.chat.toPerson(DOCTOR, { ...cardOf(TELLING), letter: { subject: '', text: '', html: '' } });
    const refused = await chat.catch((error: unknown) => error);
    for (const err of [...desk.broken, refused]) log.error({ err, activity: 'message' }, 'turn');
    expect(lines).toHaveLength(3);
    expect(text()).toContain('413');
    expect(text()).not.toMatch(/Fru|Hansen|AdaptiveCard|TextBlock|Du skrev/);
  });
});
