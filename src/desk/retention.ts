import type { Body, BodyId } from '../domain/body/body.ts';
import { dayAt, seatedOn } from '../domain/body/term.ts';
import type { KeepingCommand } from '../domain/keeping/commands.ts';
import { KEEPING, type Keeping, nothingKept } from '../domain/keeping/keeping.ts';
import { knownOn } from '../domain/keeping/last-known.ts';
import { type Expiry, expiredBy, expiries } from '../domain/keeping/retention.ts';
import { casesIn } from './cases.ts';
import { type Desk, handle } from './handle.ts';
import type { Store } from './ports.ts';
import type { Ground } from './procedures.ts';

/** What falls due to be erased could not be; it is tried again the next day, and when the process starts anew. */
export interface NotErased {
  readonly bodyId: BodyId;
  /** Absent where it could not even be seen what is due. */
  readonly kind?: string;
  readonly of?: string;
  readonly why: Ground | { readonly because: 'error'; readonly error: unknown };
}

/** Every period that runs in a body, as its rules, its meetings and its members are now; the earliest end first. */
export async function expiriesOf(
  { store, noteOf }: Pick<Desk, 'noteOf'> & { readonly store: Pick<Store, 'records' | 'look' | 'roster'> },
  body: Body,
  at: Temporal.Instant,
): Promise<readonly Expiry[]> {
  const meetings = await store.records('meeting', body.id);
  const keeping = await store.look<Keeping>({ procedure: KEEPING, bodyId: body.id, subject: KEEPING });
  return expiries(
    seatedOn(body, dayAt(body, at)),
    {
      meetings: meetings.flatMap(({ subject, state }) => noteOf(subject, state) ?? []),
      cases: await casesIn(body.id, store.records),
      known: await store.roster(body.id),
    },
    keeping ?? nothingKept,
  );
}

/**
 * Erases what may be gone: once a day for each body, since periods are of days. What is due is read off the rules and the
 * records each time, so that nothing is scheduled; each is a command of the clock's with an id of its own, so that processes
 * which look at the same moment do it once, and the rule looks again before it decides.
 */
export function retentionRound(desk: Desk): () => Promise<readonly NotErased[]> {
  const looked = new Map<BodyId, string>();
  return async () => {
    const now = desk.clock();
    const failed: NotErased[] = [];
    for (const body of desk.bodies.all()) {
      const today = dayAt(body, now).toString();
      if (body.rules.retention === undefined || looked.get(body.id) === today) continue;
      looked.set(body.id, today);
      failed.push(...(await lookOver(desk, body, now)));
    }
    return failed;
  };
}

async function lookOver(desk: Desk, body: Body, now: Temporal.Instant): Promise<readonly NotErased[]> {
  const failed: NotErased[] = [];
  try {
    // Before it is asked who has left, so that whoever is deleted tomorrow is known by then.
    const keepsContacts = body.rules.retention?.some(({ kind, keep }) => kind === 'contacts' && keep !== undefined);
    if (keepsContacts) await desk.store.noteRoster(body.id, knownOn(body, dayAt(body, now)));
    for (const due of expiredBy(await expiriesOf(desk, body, now), body, now)) {
      const why = await carryOut(desk, body.id, due, now);
      if (why !== undefined) failed.push({ bodyId: body.id, kind: due.kind, of: due.of, why });
    }
  } catch (error) {
    // One body's record that cannot be read must not keep the others, nor what waits to be sent.
    failed.push({ bodyId: body.id, why: { because: 'error', error } });
  }
  return failed;
}

async function carryOut(
  desk: Desk,
  bodyId: BodyId,
  { kind, of, until, on }: Expiry,
  at: Temporal.Instant,
): Promise<NotErased['why'] | undefined> {
  const id = `${KEEPING}/${bodyId}/${kind}/${of}/${on}`;
  const command: KeepingCommand = {
    ...{ type: 'carry-out-retention', id, bodyId, subject: KEEPING, by: { kind: 'clock' }, at, kind, of },
    ...(until === undefined ? {} : { until }),
  };
  try {
    const outcome = await handle(desk, command);
    return outcome.done === false ? outcome.refusal : undefined;
  } catch (error) {
    return { because: 'error', error };
  }
}
