import { describe, expect, it } from 'vitest';
import { deliveryFailed } from '../../../src/adapters/teams/errors.ts';
import { DeliveryFailed } from '../../../src/desk/ports.ts';

const rest = (fields: object) => Object.assign(new Error('Hemmelig tekst'), { name: 'RestError', ...fields });

describe('what an error of the connector calls for', () => {
  it.each([
    [400, 'never', 'refused'],
    [401, 'again', 'no-permission'],
    [403, 'other-way', 'no-chat'],
    [404, 'other-way', 'no-chat'],
    [405, 'never', 'refused'],
    [408, 'in-doubt', 'no-answer'],
    [412, 'again', 'busy'],
    [413, 'never', 'too-big'],
    [429, 'again', 'busy'],
    [500, 'in-doubt', 'no-answer'],
    [502, 'in-doubt', 'no-answer'],
    [503, 'again', 'unavailable'],
    [504, 'in-doubt', 'no-answer'],
    [201, 'in-doubt', 'no-answer'],
  ])('C60: %i: %s, %s', (statusCode, remedy, ground) => {
    expect(deliveryFailed(rest({ statusCode }))).toMatchObject({ remedy, ground });
  });

  const hidden = (subCode: string) => ({ details: { errorCode: 209, message: JSON.stringify({ subCode }) } });
  it.each([
    [{ code: 'BotNotInConversationRoster' }, 'no-chat'],
    [{ code: 'ServiceError' }, 'no-chat'],
    [{ code: 'ConversationBlockedByUser' }, 'blocked'],
    [hidden('MessageWritesBlocked'), 'blocked'],
    [{ code: 'BotDisabledByAdmin' }, 'no-permission'],
    [{ code: 'NotEnoughPermissions' }, 'no-permission'],
    [{ code: 'InvalidBotApiHost' }, 'no-permission'],
  ])('C60, C61, C73c: 403 %o takes the other way: %s', (said, ground) => {
    expect(deliveryFailed(rest({ statusCode: 403, ...said }))).toMatchObject({ remedy: 'other-way', ground });
  });

  it('what never left may be sent again; what may have arrived is in doubt', () => {
    for (const code of ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'CERT_HAS_EXPIRED'])
      expect(deliveryFailed(rest({ code }))).toMatchObject({ remedy: 'again' });
    for (const code of ['ECONNRESET', 'ETIMEDOUT', 'EPIPE', undefined])
      expect(deliveryFailed(rest({ code }))).toMatchObject({ remedy: 'in-doubt' });
    expect(deliveryFailed(Object.assign(new Error(), { name: 'AbortError' }))).toMatchObject({ remedy: 'in-doubt' });
  });

  it('without an access token nothing was sent', () => {
    expect(deliveryFailed(new TypeError('AADSTS7000215: Invalid client secret provided'))).toMatchObject({
      remedy: 'again',
      ground: 'no-permission',
      message: 'Teams: no answer TypeError',
    });
    for (const thrown of [undefined, null, 'text', 7, new TypeError('x is not a function')])
      expect(deliveryFailed(thrown)).toMatchObject({ remedy: 'again', ground: 'broken' });
  });

  it('the words of the error stay behind', () => {
    const failed = deliveryFailed(rest({ statusCode: 400, details: { error: { message: 'Hemmelig tekst' } } }));
    expect(failed.message).not.toContain('Hemmelig');
  });

  it.each([
    ['7', 7],
    ['0', 0],
    ['Sun, 07 Mar 2027 12:00:30 GMT', 30],
  ])('Retry-After %s is %i seconds', (asked, seconds) => {
    const headers = new Map([
      ['retry-after', asked],
      ['date', 'Sun, 07 Mar 2027 12:00:00 GMT'],
    ]);
    expect(deliveryFailed(rest({ statusCode: 429, response: { headers } })).after?.total('seconds')).toBe(seconds);
  });

  it.each(['', '-1', 'soon', '1e9', 'Sun, 07 Mar 2027 11:59:00 GMT'])('Retry-After »%s« is none', (asked) => {
    const headers = new Map([
      ['retry-after', asked],
      ['date', 'Sun, 07 Mar 2027 12:00:00 GMT'],
    ]);
    expect(deliveryFailed(rest({ statusCode: 429, response: { headers } })).after).toBeUndefined();
  });

  it('what has been judged already stays as it is', () => {
    const judged = new DeliveryFailed('never', 'judged');
    expect(deliveryFailed(judged)).toBe(judged);
  });
});
