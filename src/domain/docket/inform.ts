import type { BodyId } from '../body/body.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { type Acknowledged, type Addressee, DOCKET, type Docket, type FollowUp, type Information } from './docket.ts';
import type { DocketEvent } from './events.ts';

/** Brings word to the docket of the body that is to be informed. */
export interface InformBody extends Command {
  readonly type: 'inform-body';
  readonly information: Omit<Information, 'at'>;
}

/** »Modtaget«: a secretary of the body informed says that it has come. */
export interface AcknowledgeInformation extends Command {
  readonly type: 'acknowledge-information';
  readonly informationId: string;
}

/** Brings the receipt back to the docket of the body that informed. */
export interface NoteAcknowledgement extends Command {
  readonly type: 'note-acknowledgement';
  readonly followUpId: string;
  readonly acknowledged: Acknowledged;
}

type Informing = Decision<DocketEvent, Refusal>;

/** Word of one follow-up comes once, also where it changes hands and its new owner is told. */
export function informBody({ informed = [] }: Docket, { information, at }: InformBody): Informing {
  const isKnown = informed.some(({ id }) => id === information.id);
  return isKnown ? accept() : accept({ type: 'information-came', information: { ...information, at } });
}

/**
 * Notes that word has come. The first of several secretaries to say so is the one it is noted by.
 *
 * @source S2-10 "KDK orienteres om den administrative betjening"
 * @refuses no-such-information
 */
export function acknowledgeInformation(
  { informed = [] }: Docket,
  { informationId, at, by }: AcknowledgeInformation,
): Informing {
  const one = informed.find(({ id }) => id === informationId);
  if (one === undefined || by.kind !== 'member') return refuse({ because: 'no-such-information' });
  return one.received === undefined
    ? accept({ type: 'information-acknowledged', informationId, received: { at, by: by.id } })
    : accept();
}

/** Closes the follow-up, unless its own secretary has noted a receipt meanwhile. */
export function noteAcknowledgement(
  { followUps }: Docket,
  { followUpId, acknowledged, at }: NoteAcknowledgement,
): Informing {
  const one = followUps.find(({ id }) => id === followUpId);
  if (one === undefined || one.closed !== undefined) return accept();
  return accept({ type: 'follow-up-closed', followUpId, closed: { at, how: '', acknowledged } });
}

/** Whether a body chosen to be informed is none there is, or the one that informs. */
export function isNowhere({ body: chosen }: Addressee, { body, bodies }: Circumstances): boolean {
  if (chosen === undefined) return false;
  return chosen === body.id || (bodies !== undefined && !bodies.some(({ id }) => id === chosen));
}

/** What an event on one body's docket brings onto another's, in the same transaction. */
export function acrossDockets(
  event: DocketEvent,
  { followUps, informed = [] }: Docket,
  command: Command,
  circumstances: Circumstances,
): readonly (InformBody | NoteAcknowledgement)[] {
  if (event.type === 'owner-told') {
    const one = followUps.find(({ id }) => id === event.followUpId);
    return one === undefined ? [] : word(one, command, circumstances);
  }
  if (event.type !== 'information-acknowledged') return [];
  const one = informed.find(({ id }) => id === event.informationId);
  // Whoever informed may have left Referent since; the receipt stands where it was given.
  return one === undefined || isNowhere({ name: one.from.name, body: one.from.id }, circumstances)
    ? []
    : [receipt(one, event.received.by, command, circumstances)];
}

function word(
  { id: followUpId, kind, what, addressee, from }: FollowUp,
  command: Command,
  circumstances: Circumstances,
): readonly InformBody[] {
  if (kind !== 'inform' || addressee?.body === undefined || isNowhere(addressee, circumstances)) return [];
  const { id, shortName: name } = circumstances.body;
  const decided = from === undefined ? {} : { decided: { date: from.date, number: from.number, title: from.title } };
  return [
    {
      type: 'inform-body',
      ...headerTo(addressee.body, command, `inform/${followUpId}`),
      information: { id: `${id}/${followUpId}`, followUpId, from: { id, name }, what, ...decided },
    },
  ];
}

function receipt(
  { from, followUpId }: Information,
  by: string,
  command: Command,
  { body }: Circumstances,
): NoteAcknowledgement {
  const title = body.members.find(({ id }) => id === by)?.title ?? by;
  return {
    type: 'note-acknowledgement',
    ...headerTo(from.id, command, 'acknowledged'),
    followUpId,
    acknowledged: { body: body.shortName, by: title },
  };
}

const headerTo = (bodyId: BodyId, { id, at }: Command, verb: string) =>
  ({ id: `${id}/${verb}`, bodyId, subject: DOCKET, by: { kind: 'desk' }, at }) as const;
