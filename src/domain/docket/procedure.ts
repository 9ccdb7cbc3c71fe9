import { barred } from '../authority.ts';
import type { Command } from '../command.ts';
import { type Decision, refuse } from '../decision.ts';
import type { Circumstances, Procedure } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { addToBacklog, carryComing, strikeFromBacklog, takeFromBacklog } from './backlog.ts';
import { type DocketCommand, MAY_DOCKET } from './commands.ts';
import { DOCKET, type Docket, emptyDocket } from './docket.ts';
import { type DocketEvent, evolveDocket } from './events.ts';
import {
  addFollowUp,
  clarifyFollowUp,
  closeFollowUp,
  noteFollowUp,
  remindOfFollowUps,
  tellOwners,
} from './follow-up.ts';
import { importFollowUps } from './import-follow-ups.ts';
import { acknowledgeInformation, acrossDockets, informBody, noteAcknowledgement } from './inform.ts';
import { remindersDue } from './reminders.ts';
import { endStanding, makeStanding } from './standing-point.ts';
import { docketTellings } from './tellings.ts';

/** What a body has before it besides its meetings: follow-ups, items for coming meetings, points that stand by decision. */
export const docketProcedure: Procedure<Docket, DocketCommand, DocketEvent, Refusal> = {
  name: DOCKET,
  asked: Object.keys(MAY_DOCKET) as DocketCommand['type'][], // the keys of a Record over exactly these types
  initial: emptyDocket,
  decide(docket, command, circumstances) {
    const stop = barred(MAY_DOCKET[command.type], command.by, circumstances.body);
    return stop === undefined ? decideDocket(docket, command, circumstances) : refuse(stop);
  },
  evolve: evolveDocket,
  dispatches: (event, docket, { bodyId, subject }, { body }) =>
    docketTellings(event, docket, body, { bodyId, subject }),
  follows: (event, docket, command, circumstances): readonly Command[] =>
    event.type === 'coming-item-left' && command.type === 'take-from-backlog'
      ? carryComing(docket, command, circumstances)
      : acrossDockets(event, docket, command, circumstances),
  due(docket, body) {
    const [first] = remindersDue(docket, body)
      .map(({ at }) => at)
      .sort(Temporal.Instant.compare);
    return first === undefined ? undefined : { type: 'remind-of-follow-ups', at: first };
  },
};

function decideDocket(
  docket: Docket,
  command: DocketCommand,
  circumstances: Circumstances,
): Decision<DocketEvent, Refusal> {
  switch (command.type) {
    case 'add-follow-up':
      return addFollowUp(docket, command, circumstances);
    case 'import-follow-ups':
      return importFollowUps(docket, command, circumstances);
    case 'clarify-follow-up':
      return clarifyFollowUp(docket, command, circumstances);
    case 'note-follow-up':
      return noteFollowUp(docket, command, circumstances);
    case 'close-follow-up':
      return closeFollowUp(docket, command, circumstances);
    case 'tell-owners':
      return tellOwners(docket, command, circumstances);
    case 'remind-of-follow-ups':
      return remindOfFollowUps(docket, command, circumstances);
    case 'inform-body':
      return informBody(docket, command);
    case 'acknowledge-information':
      return acknowledgeInformation(docket, command);
    case 'note-acknowledgement':
      return noteAcknowledgement(docket, command);
    case 'add-to-backlog':
      return addToBacklog(docket, command);
    case 'take-from-backlog':
      return takeFromBacklog(docket, command, circumstances);
    case 'strike-from-backlog':
      return strikeFromBacklog(docket, command);
    case 'make-standing':
      return makeStanding(docket, command, circumstances);
    case 'end-standing':
      return endStanding(docket, command);
  }
}
