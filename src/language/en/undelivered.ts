import type { UndeliveredGround } from '../../domain/undelivered.ts';

/** Why something did not get to a person, as it stands after a colon; `undeliveredSentence` makes a sentence of it. */
export const undelivered: Readonly<Record<UndeliveredGround, string>> = {
  'no-chat': 'Referent cannot write to them in Teams: the app is not installed, or there is no such account',
  blocked: 'they have blocked or removed Referent in Teams',
  'no-such-address': 'there is no such mail address',
  'refused-by-mail': 'the recipient’s mail system refused the letter; the mailbox may be full or its filter too strict',
  'not-sent': 'the mail was accepted but never sent',
  busy: 'the service has told us to wait, again and again',
  'in-use': 'somebody has the file open; close it in Word, and it is replaced',
  unavailable: 'the service was down or could not be reached',
  'no-answer': 'it is not known whether it arrived: the reply was lost',
  'no-permission': 'Microsoft 365 denies Referent this, or its secret has run out',
  'too-big': 'it is more than Teams or the mail system takes',
  refused: 'the service refused it',
  left: 'they no longer belong to the body',
  'nothing-to-tell': 'what it was about is no longer so',
  broken: 'something failed in Referent',
};
