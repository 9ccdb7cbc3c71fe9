import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromJson, toJson, UnknownTag } from '../../../src/adapters/postgres/json.ts';

const roundTrip = (value: unknown) => fromJson(JSON.parse(toJson(value)));

describe('JSON for the database', () => {
  it('gives back moments, dates, times and spans as what they were', () => {
    const state = {
      at: Temporal.Instant.from('2027-05-05T00:00:00.123456789+02:00'),
      date: Temporal.PlainDate.from('2027-04-08'),
      start: Temporal.PlainTime.from('12:30'),
      local: Temporal.PlainDateTime.from('2027-04-08T12:30'),
      zoned: Temporal.ZonedDateTime.from('2027-10-31T02:30:00+01:00[Europe/Copenhagen]'),
      month: Temporal.PlainYearMonth.from('2027-04'),
      length: Temporal.Duration.from('PT1H30M'),
    };
    const back = roundTrip(state) as typeof state;
    for (const [key, value] of Object.entries(state)) {
      expect(back[key as keyof typeof state].constructor).toBe(value.constructor);
      expect(String(back[key as keyof typeof state])).toBe(String(value));
    }
  });

  it('gives back sets and maps, also empty and nested ones', () => {
    const value = { none: new Set(), some: new Set(['a', 'b']), nested: [new Map([['k', new Set([1])]])] };
    expect(roundTrip(value)).toEqual(value);
  });

  it('takes no key of a caller for a tag', () => {
    const value = { $date: 'not a date', $set: [1], $$: 2, inner: { $instant: 'soon' } };
    expect(roundTrip(value)).toEqual(value);
  });

  it('gives back any plain value', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((one) => !one.includes('\u0000'));
    const keyed = fc
      .oneof(
        text,
        text.map((one) => `$${one}`),
      )
      .filter((one) => one !== '__proto__');
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, true, false),
        fc.integer(),
        text,
        tie('list'),
        tie('object'),
      ),
      list: fc.array(tie('value'), { maxLength: 4 }),
      object: fc.dictionary(keyed, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    }));
    fc.assert(
      fc.property(value, (one) => {
        expect(roundTrip(one)).toEqual(one);
      }),
    );
  });

  it('replaces what jsonb cannot hold: the null character and half a surrogate pair', () => {
    expect(roundTrip({ text: 'a\u0000b\ud83d!' })).toEqual({ text: 'a\ufffdb\ufffd!' });
  });

  it('throws at a tag it does not know', () => {
    expect(() => fromJson({ $era: 'x' })).toThrow(UnknownTag);
  });
});
