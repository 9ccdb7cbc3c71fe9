/**
 * Why something did not get to a person, in the few ways that call for different steps of the secretary.
 *
 * - `no-chat`: Teams has no chat between this person and Referent: the app is not installed for them, or they are unknown there
 * - `blocked`: the person has blocked or removed Referent
 * - `no-such-address`: the mail system knows no such address, also where it only said so afterwards (a bounce)
 * - `refused-by-mail`: the address is there and did not take the letter: full, blocked, or its filter said no
 * - `not-sent`: the mail system took the letter over and never sent it
 * - `busy`: told to wait, again and again
 * - `in-use`: somebody has the file open
 * - `unavailable`: the service was down or could not be reached
 * - `no-answer`: it may have arrived; the answer was lost
 * - `no-permission`: Microsoft 365 denies Referent this, or its secret has run out
 * - `too-big`: more than Teams or the mail system takes
 * - `refused`: the service refused it for another reason
 * - `left`: the person no longer belongs to the body
 * - `nothing-to-tell`: what it was about is no longer so
 * - `broken`: a fault of Referent's own
 */
export type UndeliveredGround =
  | 'no-chat'
  | 'blocked'
  | 'no-such-address'
  | 'refused-by-mail'
  | 'not-sent'
  | 'busy'
  | 'in-use'
  | 'unavailable'
  | 'no-answer'
  | 'no-permission'
  | 'too-big'
  | 'refused'
  | 'left'
  | 'nothing-to-tell'
  | 'broken';
