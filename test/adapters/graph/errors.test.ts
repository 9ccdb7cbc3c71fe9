import { GraphError } from '@microsoft/microsoft-graph-client';
import { describe, expect, it } from 'vitest';
import { deliveryFailed } from '../../../src/adapters/graph/errors.ts';
import { DeliveryFailed } from '../../../src/desk/ports.ts';

function graphError(statusCode: number, code: string, headers?: Record<string, string>): GraphError {
  const error = new GraphError(statusCode, 'Said by Graph');
  error.code = code;
  if (headers) error.headers = new Headers(headers);
  return error;
}

describe('A failure in Graph says what to do about it', () => {
  it.each([
    [400, 'never', 'never', 'refused'],
    [401, 'again', 'again', 'no-permission'],
    [403, 'never', 'never', 'no-permission'],
    [404, 'never', 'never', 'refused'],
    [408, 'again', 'again', 'unavailable'],
    [409, 'never', 'never', 'refused'],
    [413, 'never', 'never', 'too-big'],
    [423, 'again', 'again', 'in-use'],
    [429, 'again', 'again', 'busy'],
    [500, 'again', 'again', 'unavailable'],
    [502, 'again', 'in-doubt', 'no-answer'],
    [503, 'again', 'again', 'unavailable'],
    [504, 'again', 'in-doubt', 'no-answer'],
    [509, 'again', 'again', 'unavailable'],
    [200, 'again', 'in-doubt', 'no-answer'],
  ])('%i calls for %s, or %s where a repeat does harm; the ground is %s', (status, repeatable, once, ground) => {
    const error = graphError(status, 'SyntaxError');
    expect(deliveryFailed(error, 'repeatable')).toMatchObject({ remedy: repeatable, ground });
    expect(deliveryFailed(error, 'once')).toMatchObject({ remedy: once, ground });
  });

  it.each([
    ['ErrorInvalidRecipients', 'no-such-address'],
    ['ErrorInvalidSmtpAddress', 'no-such-address'],
    ['ErrorInvalidRequest', 'refused'],
  ])('400 %s: %s', (code, ground) => {
    expect(deliveryFailed(graphError(400, code), 'once')).toMatchObject({ remedy: 'never', ground });
  });

  it('is no doubt when the request never left, or there was no token to send it with', () => {
    expect(deliveryFailed(graphError(-1, 'RequestNotSent'), 'once').remedy).toBe('again');
    expect(deliveryFailed(graphError(-1, 'AuthenticationError'), 'once').remedy).toBe('again');
    expect(deliveryFailed(graphError(-1, 'AnswerLost'), 'once').remedy).toBe('in-doubt');
  });

  it('takes the pause as a date against the date of the answer', () => {
    const headers = { date: 'Thu, 08 Apr 2027 10:00:00 GMT', 'retry-after': 'Thu, 08 Apr 2027 10:02:00 GMT' };
    const failure = deliveryFailed(graphError(503, 'ServiceUnavailable', headers), 'repeatable');
    expect(failure.after?.total('seconds')).toBe(120);
  });

  it('asks for no pause when the date it names is past', () => {
    const headers = { date: 'Thu, 08 Apr 2027 10:00:00 GMT', 'retry-after': 'Thu, 08 Apr 2027 09:59:00 GMT' };
    expect(deliveryFailed(graphError(503, 'ServiceUnavailable', headers), 'repeatable').after).toBeUndefined();
  });

  it('names the status, the code and the request, by which Microsoft can find it', () => {
    const error = graphError(403, 'ErrorAccessDenied');
    error.requestId = 'request-1';
    expect(deliveryFailed(error, 'once').message).toMatch(/403 ErrorAccessDenied, request request-1/);
  });

  it('C14: keeps the words of Graph to itself, which may quote what was sent', () => {
    expect(deliveryFailed(graphError(400, 'ErrorInvalidRecipients'), 'once').message).not.toContain('Said by Graph');
  });

  it('passes on what is a DeliveryFailed already, and what is no failure of Graph', () => {
    const failure = new DeliveryFailed('other-way', 'Not here');
    expect(deliveryFailed(failure, 'once')).toBe(failure);
    const bug = new TypeError('a bug');
    expect(() => deliveryFailed(bug, 'once')).toThrow(bug);
  });
});
