/** JSON text that remembers which strings were moments, dates and times, and which arrays were sets. */
export function toJson(value: unknown): string {
  return JSON.stringify(tagged(value));
}

/** The same as a plain value, for those who make the text themselves. */
export function tagged(value: unknown): unknown {
  if (typeof value === 'string') return storable(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(tagged);
  if (value instanceof Set) return { $set: [...value].map(tagged) };
  if (value instanceof Map) return { $map: [...value].map(([key, held]) => [tagged(key), tagged(held)]) };
  for (const [tag, kind] of Object.entries(KINDS)) {
    if (value instanceof kind) return { [tag]: value.toString() };
  }
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [escaped(key), tagged(held)]));
}

/** What `toJson` was given, from JSON that has been parsed. The caller says what it was: nothing is checked. */
export function fromJson<Value>(value: unknown): Value {
  // The value was written by toJson from a Value; the database hands back what it was given.
  return untagged(value) as Value;
}

const KINDS = {
  $instant: Temporal.Instant,
  $date: Temporal.PlainDate,
  $time: Temporal.PlainTime,
  $dateTime: Temporal.PlainDateTime,
  $zoned: Temporal.ZonedDateTime,
  $yearMonth: Temporal.PlainYearMonth,
  $duration: Temporal.Duration,
} as const;

function untagged(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untagged);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only !== undefined && /^\$[a-z]/i.test(only[0])) return revived(...only);
  return Object.fromEntries(entries.map(([key, held]) => [key.replace(/^\$\$/, '$'), untagged(held)]));
}

function revived(tag: string, held: unknown): unknown {
  if (tag === '$set' && Array.isArray(held)) return new Set(held.map(untagged));
  if (tag === '$map' && Array.isArray(held)) {
    return new Map(held.map(([key, kept]: [unknown, unknown]) => [untagged(key), untagged(kept)]));
  }
  const kind = Object.entries(KINDS).find(([name]) => name === tag)?.[1];
  if (kind === undefined || typeof held !== 'string') throw new UnknownTag(tag);
  return kind.from(held);
}

/** A key that looks like one of our tags must not be taken for one. */
function escaped(key: string): string {
  return storable(key).replace(/^\$/, '$$$$');
}

/** PostgreSQL's jsonb refuses the null character and halves of surrogate pairs, and members can paste both. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '\uFFFD');
}

/** Stored JSON holds a tag this version does not know: it was written by a newer one, or by hand. */
export class UnknownTag extends Error {
  override readonly name = 'UnknownTag';
  readonly tag: string;
  constructor(tag: string) {
    super(`stored JSON holds ${tag}, which is not known here`);
    this.tag = tag;
  }
}
