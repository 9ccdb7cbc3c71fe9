import type { UndeliveredGround } from '../../domain/undelivered.ts';

export const undelivered: Readonly<Record<UndeliveredGround, string>> = {
  'no-chat': 'Referent cannot write to them in Teams: the app is not installed, or there is no such account.',
  blocked: 'They have blocked or removed Referent in Teams.',
  'no-such-address': 'There is no such mail address.',
  'refused-by-mail':
    'The recipient’s mail system refused the letter; the mailbox may be full or its filter too strict.',
  'not-sent': 'The mail was accepted but never sent.',
  busy: 'The service has told us to wait, again and again.',
  unavailable: 'The service was down or could not be reached.',
  'no-answer': 'It is not known whether it arrived: the reply was lost.',
  'no-permission': 'Microsoft 365 denies Referent this, or its secret has run out.',
  'too-big': 'It is more than Teams or the mail system takes.',
  refused: 'The service refused it.',
  left: 'They no longer belong to the body.',
  'nothing-to-tell': 'What it was about is no longer so.',
  broken: 'Something failed in Referent.',
};
