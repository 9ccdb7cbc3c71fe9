import { z } from 'zod';
import type { Fault, FaultCode } from '../language/fault.ts';

/** What came of reading a form: the typed values, or every field that must be looked at again. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Characters at most. */
export const LIMITS = { topic: 200, text: 4000, reason: 500, comment: 4000, annexes: 4000, pasted: 28_000 } as const;

/**
 * Reads what a card or a page sent. Whatever is sent, it answers and never throws: the client
 * may skip its own checks, and anyone can send anything.
 */
export function readForm<Value>(schema: z.ZodType<Value>, data: unknown): Read<Value> {
  const read = schema.safeParse(typeof data === 'object' && data !== null ? data : {});
  if (read.success) return { ok: true, value: read.data };
  return { ok: false, faults: faultsOf(read.error) };
}

/** One fault per field, in the order of the fields. */
export function faultsOf(error: z.ZodError): readonly Fault[] {
  const faults = new Map<string, Fault>();
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? 'form');
    if (!faults.has(field)) faults.set(field, fault(field, issue));
  }
  return [...faults.values()];
}

/** Reports a fault from inside a transformation. */
export function addFault(context: z.RefinementCtx, { field, code, limit }: Fault): void {
  context.addIssue({
    code: 'custom',
    message: code,
    path: [field],
    ...(limit === undefined ? {} : { params: { limit } }),
  });
}

/** The inputs as they were typed, to fill the same form with again; what is not text or number is left out. */
export function typedOf(data: unknown): Readonly<Record<string, string>> {
  if (typeof data !== 'object' || data === null) return {};
  const entries: [string, string][] = [];
  for (const [key, value] of Object.entries(data)) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      entries.push([key, String(value)]);
    }
  }
  return Object.fromEntries(entries);
}

/** Text that may be empty; at most `limit` characters. */
export function optionalText(limit: number) {
  return z.preprocess(cleaned, z.string().max(limit));
}

/** Text that must be there; at most `limit` characters. */
export function requiredText(limit: number) {
  return z.preprocess(cleaned, z.string().min(1).max(limit));
}

/** A whole number between `least` and `most`; an empty field is `otherwise`. */
export function wholeNumber(least: number, most: number, otherwise?: number) {
  return z.preprocess((raw) => {
    const text = cleaned(raw);
    if (text === '') return otherwise;
    return /^-?\d{1,9}([.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : Number.NaN;
  }, z.number().min(least).max(most));
}

/** One of the values offered; an empty field is `otherwise`. */
export function choice<Value extends string>(values: readonly Value[], otherwise?: Value) {
  return z.preprocess(
    (raw) => {
      const text = cleaned(raw);
      return text === '' ? otherwise : text;
    },
    z.custom<Value>((value) => values.some((one) => one === value), { message: 'not-a-choice' satisfies FaultCode }),
  );
}

/** A tick: Teams sends »true« and »false« as text. */
export const toggle = z.preprocess((raw) => cleaned(raw).toLowerCase() === 'true', z.boolean());

/** A day that exists, as YYYY-MM-DD. */
export const plainDate = z.preprocess(
  cleaned,
  z.string().transform(parsedBy('not-a-date', Temporal.PlainDate.from, /^\d{4}-\d\d-\d\d$/)),
);

/** A day that exists, or none. */
export const optionalDate = z.preprocess((raw) => (cleaned(raw) === '' ? undefined : raw), plainDate.optional());

/** A time of day, as HH:MM; »12.30« is understood too. */
export const plainTime = z.preprocess(
  (raw) =>
    cleaned(raw)
      .replace(/^(\d):/, '0$1:')
      .replace('.', ':'),
  z.string().transform(parsedBy('not-a-time', Temporal.PlainTime.from, /^\d\d:\d\d(:\d\d)?$/)),
);

/** Text as it is kept: one kind of line end, no control characters, composed letters, no blank edges. */
export function cleaned(raw: unknown): string {
  if (typeof raw !== 'string' && typeof raw !== 'number' && typeof raw !== 'boolean') return '';
  return String(raw)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{C}\n\t]/gu, '')
    .normalize('NFC')
    .trim();
}

function parsedBy<Value>(code: FaultCode, parse: (text: string) => Value, shape: RegExp) {
  return (text: string, context: z.RefinementCtx): Value => {
    try {
      if (shape.test(text)) return parse(text);
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
    }
    context.addIssue({ code: 'custom', message: text === '' ? 'missing' : code });
    return z.NEVER;
  };
}

const CODES: readonly FaultCode[] = [
  'missing',
  'too-long',
  'not-a-number',
  'out-of-range',
  'not-a-date',
  'not-a-time',
  'not-a-choice',
  'not-a-link',
  'line-without-date',
];

function fault(field: string, issue: z.core.$ZodIssue): Fault {
  const own = CODES.find((code) => code === issue.message);
  if (own !== undefined) {
    const limit = issue.code === 'custom' ? issue.params?.limit : undefined;
    return typeof limit === 'number' ? { field, code: own, limit } : { field, code: own };
  }
  if (issue.code === 'too_big') {
    const limit = Number(issue.maximum);
    return { field, code: issue.origin === 'string' ? 'too-long' : 'out-of-range', limit };
  }
  if (issue.code === 'too_small') return { field, code: issue.origin === 'string' ? 'missing' : 'out-of-range' };
  if (issue.code === 'invalid_type' && issue.expected === 'number') return { field, code: 'not-a-number' };
  return { field, code: 'missing' };
}
