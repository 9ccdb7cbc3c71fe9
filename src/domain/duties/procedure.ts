import { barred } from '../authority.ts';
import { holders } from '../body/body.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { CaseNotice } from '../dispatch.ts';
import type { Circumstances, Procedure } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { type AddPreparations, DUTIES_MAY, type DutiesCommand } from './commands.ts';
import { dueOnDuties, fallenDue } from './due.ts';
import { type Duties, dutiesIn, dutiesSubject } from './duties.ts';
import { type DutiesEvent, evolveDuties } from './events.ts';
import { addPreparations, callForRevision, openDuties, recountDuties } from './open-duties.ts';
import { completeDuty, waiveDuty } from './settle-duty.ts';

/**
 * What a body owes in a calendar year: opened when the year's plan is approved, reminded of in time, and settled one by one.
 *
 * @source L-6, S0-19, S1-13, S1-14, S1-15, S1-18
 */
export const dutiesProcedure: Procedure<Duties, DutiesCommand, DutiesEvent, Refusal> = {
  name: 'duties',
  asked: Object.keys(DUTIES_MAY) as DutiesCommand['type'][], // the keys of a Record over exactly these types
  initial: { stage: 'none' },
  decide(state, command, circumstances) {
    const stop = barred(DUTIES_MAY[command.type], command.by, circumstances.body);
    return stop === undefined ? decided(state, command, circumstances) : refuse(stop);
  },
  evolve: evolveDuties,
  dispatches: told,
  follows: prepared,
  due: dueOnDuties,
};

function decided(state: Duties, command: DutiesCommand, circumstances: Circumstances): Decision<DutiesEvent, Refusal> {
  switch (command.type) {
    case 'open-duties':
      return openDuties(state, command, circumstances);
    case 'recount-duties':
      return recountDuties(state, command.at, circumstances);
    case 'complete-duty':
      return completeDuty(state, command, circumstances);
    case 'waive-duty':
      return waiveDuty(state, command);
    case 'call-for-revision':
      return callForRevision(state, command, circumstances);
    case 'add-preparations':
      return addPreparations(state, command, circumstances);
    case 'remind-of-duties':
    case 'tell-of-passed-duties': {
      const type = command.type === 'remind-of-duties' ? 'duty-reminded' : 'duty-passed';
      const events = fallenDue(state, circumstances.body, { type: command.type, at: command.at });
      return accept(...events.map(({ id: dutyId }): DutiesEvent => ({ type, dutyId })));
    }
  }
}

/** A duty is told to the secretaries, and to the member it lies with. */
function told(
  event: DutiesEvent,
  state: Duties,
  { bodyId, subject }: DutiesCommand,
  { body }: Circumstances,
): readonly CaseNotice[] {
  if (event.type !== 'duty-reminded' && event.type !== 'duty-passed') return [];
  const duty = dutiesIn(state).find(({ id }) => id === event.dutyId);
  const readers = new Set([...holders(body, 'secretary').map(({ id }) => id), ...(duty?.by ? [duty.by] : [])]);
  return [...readers].map((to) => ({
    kind: 'case-notice',
    record: 'duties',
    notice: event.type === 'duty-reminded' ? 'duty-due' : 'duty-passed',
    bodyId,
    subject,
    to,
    inDoubt: 'assume-sent',
    about: event.dutyId,
  }));
}

/** The strategic topics agreed are prepared in the year after. */
function prepared(event: DutiesEvent, state: Duties, { id, bodyId, at }: DutiesCommand): readonly Command[] {
  if (event.type !== 'duty-settled' || event.settlement.state !== 'done' || state.stage !== 'open') return [];
  const duty = state.duties.find((one) => one.id === event.dutyId);
  const { topics = [] } = event.settlement.account;
  if (duty?.kind !== 'strategic-topics' || topics.length === 0) return [];
  const follower: AddPreparations = {
    type: 'add-preparations',
    id: `${id}/preparations`,
    bodyId,
    subject: dutiesSubject(state.year + 1),
    by: { kind: 'desk' },
    at,
    topics,
  };
  return [follower];
}
