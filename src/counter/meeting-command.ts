import { commandId, type Data, header, newFormId, textOf, type Visit } from './visit.ts';

/** The meeting a card is about. */
export const meetingIdOf = (data: Data): string => textOf(data, 'meetingId');

/** What a command about that meeting carries. A form pressed twice is one command. */
export function headerOf(visit: Visit, data: Data, verb: string) {
  return header(visit, meetingIdOf(data), commandId(visit, data, verb));
}

/** The same, each press its own: for what may be said again from one card, where the rule knows what was said before. */
export function headerAnew(visit: Visit, data: Data, verb: string) {
  return header(visit, meetingIdOf(data), `${verb}.${newFormId()}`);
}
