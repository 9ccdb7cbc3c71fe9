import { describe, expect, it } from 'vitest';
import { deliveryFailed } from '../../../src/adapters/teams/errors.ts';
import { DeliveryFailed } from '../../../src/desk/ports.ts';

const rest = (fields: object) => Object.assign(new Error('Hemmelig tekst'), { name: 'RestError', ...fields });

describe('what an error of the connector calls for', () => {
  it.each([
    [400, 'never'],
    [401, 'again'],
    [403, 'other-way'],
    [404, 'other-way'],
    [405, 'never'],
    [408, 'in-doubt'],
    [412, 'again'],
    [413, 'never'],
    [429, 'again'],
    [500, 'in-doubt'],
    [502, 'in-doubt'],
    [503, 'again'],
    [504, 'in-doubt'],
    [201, 'in-doubt'],
  ])('C60: %i: %s', (statusCode, remedy) => {
    expect(deliveryFailed(rest({ statusCode }))).toMatchObject({ remedy });
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
      message: 'Teams: no answer TypeError',
    });
    for (const thrown of [undefined, null, 'text', 7])
      expect(deliveryFailed(thrown)).toMatchObject({ remedy: 'again' });
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
