import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { type Docket, type Origin, standingByDecision } from './docket.ts';
import type { DocketEvent } from './events.ts';

/** »Gør til fast punkt«: what was decided under a point of a meeting stands on every agenda from then on. */
export interface MakeStanding extends Command {
  readonly type: 'make-standing';
  readonly title: string;
  readonly from: Origin;
}

export interface EndStanding extends Command {
  readonly type: 'end-standing';
  readonly pointId: string;
  readonly reason: string;
  /** The meeting that decided it. */
  readonly meetingId?: string;
}

/**
 * @source S2-05 "Fast punkt om sundhedsreformen", S4-06 "fast punkt på klyngestyregruppens dagsorden"
 * @refuses text-missing, stands-already
 */
export function makeStanding(
  docket: Docket,
  { id, title: written, from, at }: MakeStanding,
  { body }: Circumstances,
): Decision<DocketEvent, Refusal> {
  const title = written.trim();
  if (title === '') return refuse({ because: 'text-missing' });
  if (docket.decidedPoints.some((one) => one.id === id)) return accept();
  const standing = [...body.rules.standingItems, ...standingByDecision(docket)];
  if (standing.some((one) => isSame(one.title, title))) return refuse({ because: 'stands-already', title });
  return accept({ type: 'point-made-standing', point: { id, title, from, at } });
}

/**
 * Takes it off the agendas to come; those that are out keep the points they went out with.
 *
 * @refuses no-such-standing-point, reason-missing
 */
export function endStanding(
  docket: Docket,
  { pointId, reason, meetingId, at }: EndStanding,
): Decision<DocketEvent, Refusal> {
  const point = docket.decidedPoints.find((one) => one.id === pointId);
  if (point === undefined) return refuse({ because: 'no-such-standing-point' });
  if (point.ended !== undefined) return accept();
  if (reason.trim() === '') return refuse({ because: 'reason-missing' });
  const ended = { at, reason: reason.trim(), ...(meetingId === undefined ? {} : { meetingId }) };
  return accept({ type: 'standing-point-ended', pointId, ended });
}

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
