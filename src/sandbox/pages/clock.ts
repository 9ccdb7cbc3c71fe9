import { type Answer, isForm, sent, TIME_ZONE, type Visit, written } from './answer.ts';
import { overviewPage } from './overview-page.ts';

/** GET /sandbox/clock: `{"now":"2027-03-11T07:00:00Z","nextDue":null}`. */
export async function clockAsJson({ sandbox }: Visit): Promise<Answer> {
  const nextDue = await sandbox.referent.store.nextDue();
  return {
    status: 200,
    json: { now: String(sandbox.clock.now()), nextDue: nextDue === undefined ? null : String(nextDue) },
  };
}

/**
 * POST /sandbox/clock with `to`: an offset date-time, a date and time as the clocks in Copenhagen show it, a date (eight
 * in the morning), or `next`. A form is sent back to the overview, anything else gets JSON.
 */
export async function moveClock(visit: Visit): Promise<Answer> {
  const { sandbox, words, reader } = visit;
  const now = sandbox.clock.now();
  const refused = (sentence: string) =>
    isForm(visit) ? overviewPage(visit, sentence) : { status: 400, json: { sentence } };
  const to = sent(visit, 'to');
  const moment = to === 'next' ? await sandbox.referent.store.nextDue() : momentIn(to, now);
  if (moment === undefined) return refused(to === 'next' ? words.clock.none : words.clock.unread);
  // What is due already is done by looking again; the clock need not move for it.
  const isPast = Temporal.Instant.compare(moment, now) < 0;
  if (isPast && to !== 'next') return refused(words.clock.past(written(visit, now)));
  await sandbox.windTo(isPast ? sandbox.clock.now() : moment);
  return isForm(visit) ? { seeOther: `/sandbox${reader.query}` } : clockAsJson(visit);
}

function momentIn(text: unknown, now: Temporal.Instant): Temporal.Instant | undefined {
  if (typeof text !== 'string') return undefined;
  const given = text.trim();
  try {
    if (/(Z|[+-]\d\d:?\d\d)$/i.test(given) && given.includes('T')) return Temporal.Instant.from(given);
    const plainTime = given.length > 10 ? Temporal.PlainTime.from(given) : new Temporal.PlainTime(8);
    const there = Temporal.PlainDate.from(given).toZonedDateTime({ timeZone: TIME_ZONE, plainTime }).toInstant();
    // A form tells minutes only: this very minute is not the past.
    const isThisMinute = now.since(there).total('seconds') < 60 && Temporal.Instant.compare(there, now) < 0;
    return isThisMinute ? now : there;
  } catch {
    return undefined;
  }
}
