/** What a rule answers: the facts it brings about, or the ground on which it refuses. */
export type Decision<Event, Refusal> =
  | { readonly accepted: true; readonly events: readonly Event[] }
  | { readonly accepted: false; readonly refusal: Refusal };

/** Accepts with these events; with none, the command was in order but changes nothing. */
export const accept = <Event>(...events: readonly Event[]) => ({ accepted: true, events }) as const;

export const refuse = <const Refusal>(refusal: Refusal) => ({ accepted: false, refusal }) as const;
