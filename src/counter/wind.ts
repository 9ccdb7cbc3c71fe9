import type { Card } from '../cards/card.ts';
import { dateIn } from '../forms/written-date.ts';
import { timeIn } from '../forms/written-time.ts';
import { counterWords } from '../language/counter.ts';
import { clockTime } from '../language/dates.ts';
import { toldCard, type Visit } from './visit.ts';

/** The sandbox's »spol til 5. maj 2027 kl. 9«, »spol til næste«: puts the clock forward; what falls due on the way happens. */
export async function wind(visit: Visit, rest: string): Promise<Card> {
  const { parts, body, now, words } = visit;
  const said = counterWords(words.language);
  if (parts.windTo === undefined) return toldCard(visit, said.noWinding);
  const { timeZone } = body.calendar;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const isNext = /^(til )?(næste|naeste|next)\b/i.test(rest.trim());
  const to = isNext ? await parts.store.nextDue() : momentIn(rest, today, timeZone);
  if (to === undefined) return toldCard(visit, isNext ? said.nothingDue : said.windWhere(today));
  if (Temporal.Instant.compare(to, now) <= 0 && !isNext) return toldCard(visit, said.windBack(today));
  await parts.windTo(Temporal.Instant.compare(to, now) < 0 ? now : to);
  const then = parts.clock().toZonedDateTimeISO(timeZone);
  return toldCard(visit, said.wound(then.toPlainDate(), clockTime(then.toPlainTime(), words.language)));
}

/** A date without a year is the next there is; without a time it means eight in the morning. */
function momentIn(text: string, today: Temporal.PlainDate, timeZone: string): Temporal.Instant | undefined {
  const found = dateIn(text);
  if (found === undefined) return undefined;
  const time = timeIn(found.rest);
  const at = time === undefined || time === 'no-such-time' ? new Temporal.PlainTime(8) : time.start;
  try {
    const { day, month } = found;
    const date = Temporal.PlainDate.from({ year: found.year ?? today.year, month, day }, { overflow: 'reject' });
    const isGone = found.year === undefined && Temporal.PlainDate.compare(date, today) < 0;
    return (isGone ? date.add({ years: 1 }) : date).toZonedDateTime({ timeZone, plainTime: at }).toInstant();
  } catch {
    return undefined;
  }
}
