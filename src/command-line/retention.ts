import type { Asked } from '../arguments.ts';
import { expiriesOf } from '../desk/retention.ts';
import type { Body } from '../domain/body/body.ts';
import { dayAt } from '../domain/body/term.ts';
import type { Expiry } from '../domain/keeping/retention.ts';
import { proposedIn } from '../domain/keeping/retention-warnings.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { noteOf } from '../domain/meeting/note-of.ts';
import { keepingWords } from '../language/keeping.ts';
import type { Records } from './records.ts';

/** What falls due to be erased in a body, and when; nothing is erased from here. */
export async function retention(
  { store }: Records,
  asked: Asked,
  body: Body,
  now: Temporal.Instant,
): Promise<{ readonly lines: readonly string[]; readonly found: readonly string[] }> {
  const language = asked.language ?? body.language;
  const said = keepingWords[language];
  const reading = { store, noteOf: (id: string, state: unknown) => noteOf(id, state as Meeting) }; // of meetings only
  const all = await expiriesOf(reading, body, now);
  if (asked.json) return { lines: all.map((one) => JSON.stringify(expiryJson(one, body))), found: [] };
  if (body.rules.retention === undefined) return { lines: [said.noRules(body.shortName)], found: [] };
  if (all.length === 0) return { lines: [said.nothingDue(body.shortName)], found: [] };
  const today = dayAt(body, now);
  const proposed = proposedIn(body.rules.retention) === undefined ? [] : [said.proposed];
  const rules = new Set(all.map(({ kind, rule }) => said.rule(kind, rule.clause)));
  return { lines: [...all.map((one) => said.expiry(one, today)), ...rules, ...proposed], found: [] };
}

function expiryJson({ kind, of, on, hold, rule }: Expiry, body: Body): object {
  return {
    ...{ body: body.id, kind, of, on: on?.toString() ?? null, clause: rule.clause },
    ...(hold === undefined ? {} : { hold: { reason: hold.reason, since: hold.at.toString() } }),
  };
}
