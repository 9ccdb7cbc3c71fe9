/** A time as somebody wrote it, taken out of a line. */
export interface FoundTime {
  readonly start: Temporal.PlainTime;
  readonly end?: Temporal.PlainTime;
  /** The text without it. */
  readonly rest: string;
}

const AT = String.raw`(?:kl\.?|klokken|at)\s*`;
const TIME = String.raw`(\d{1,2})(?:[.:](\d{2}))?\s*(am|pm)?`;
const SPAN = new RegExp(
  String.raw`(?<![\d.:])(?:${AT})?${TIME}\s*(?:-|–|—|til|to|until)\s*(?:${AT})?${TIME}(?![\d.:]*\d)`,
  'iu',
);
const START = new RegExp(
  String.raw`(?<![\d.:\p{L}])(?:${AT}${TIME}|(\d{1,2})[.:](\d{2})\s*(am|pm)?)(?![\d.:]*\d)`,
  'iu',
);

/** The time span or the start written in a text; `no-such-time` for a 25.00; undefined if none is written. */
export function timeIn(text: string): FoundTime | 'no-such-time' | undefined {
  const span = SPAN.exec(text);
  if (span !== null) {
    const start = timeOf(span[1], span[2], span[3] ?? span[6]);
    const end = timeOf(span[4], span[5], span[6]);
    return start === undefined || end === undefined ? 'no-such-time' : { start, end, rest: without(text, span) };
  }
  const single = START.exec(text);
  if (single === null) return undefined;
  const start = timeOf(single[1] ?? single[4], single[2] ?? single[5], single[3] ?? single[6]);
  return start === undefined ? 'no-such-time' : { start, rest: without(text, single) };
}

function timeOf(
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
): Temporal.PlainTime | undefined {
  const said = Number(hour);
  const twelve = half === undefined ? said : (said % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  const minutes = Number(minute ?? 0);
  if (said > 23 || minutes > 59 || (half !== undefined && (said < 1 || said > 12))) return undefined;
  return Temporal.PlainTime.from({ hour: twelve, minute: minutes });
}

function without(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
}
