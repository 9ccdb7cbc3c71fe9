import type { Body, Member, Office } from './body.ts';

/** How long before the end of a term the secretary is told, in days: time to have somebody appointed. */
const TOLD_AHEAD = 90;

/** A term that ends soon or is over, and what is left vacant by it. */
export type TermWarning =
  | { readonly code: 'term-ends' | 'term-over'; readonly title: string; readonly until: Temporal.PlainDate }
  /** Nobody holds the office on the day, so that nobody can do what only its holder may. */
  | { readonly code: 'office-vacant'; readonly office: Extract<Office, 'chair' | 'secretary'> };

/** The day a moment falls on where the body is. */
export function dayAt(body: Pick<Body, 'calendar'>, at: Temporal.Instant): Temporal.PlainDate {
  return at.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
}

/**
 * The body as it is on `day`: only those whose term runs are members of it, may act, and are told and asked. Both the
 * first and the last day of a term belong to it.
 *
 * Somebody who leaves while the members are being asked is from then on not asked, so their silence stops nothing and
 * approves nothing; what they have said stands, and an objection of theirs is answered like any other.
 */
export function seatedOn(body: Body, day: Temporal.PlainDate): Body {
  const everyone = [...body.members, ...(body.outsideTerm ?? [])];
  const outside = everyone.filter((one) => !runs(one, day));
  if (outside.length === 0 && body.outsideTerm === undefined) return body;
  return { ...body, members: everyone.filter((one) => runs(one, day)), outsideTerm: outside };
}

/** What the secretary should know about terms on `day`. One who has a successor in the same seat is not told of. */
export function termWarnings(body: Body, day: Temporal.PlainDate): readonly TermWarning[] {
  const everyone = [...body.members, ...(body.outsideTerm ?? [])];
  const { members } = seatedOn(body, day);
  const ending = everyone.flatMap((one): readonly TermWarning[] => {
    const { title, until } = one;
    if (until === undefined || isBefore(until, day.subtract({ days: TOLD_AHEAD }))) return [];
    if (everyone.some((other) => succeeds(other, one, until))) return [];
    if (isBefore(until, day)) return [{ code: 'term-over', title, until }];
    return isBefore(day.add({ days: TOLD_AHEAD }), until) ? [] : [{ code: 'term-ends', title, until }];
  });
  const vacant = (['chair', 'secretary'] as const).filter(
    (office) => !members.some((one) => one.offices.includes(office)),
  );
  return [...ending, ...vacant.map((office) => ({ code: 'office-vacant', office }) as const)];
}

/** The same title, from the day after: »Praktiserende læge 2« until 31 December and from 1 January. */
function succeeds(other: Member, one: Member, until: Temporal.PlainDate): boolean {
  return other !== one && other.title === one.title && (other.until === undefined || isBefore(until, other.until));
}

function runs({ from, until }: Member, day: Temporal.PlainDate): boolean {
  return (from === undefined || !isBefore(day, from)) && (until === undefined || !isBefore(until, day));
}

function isBefore(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}
