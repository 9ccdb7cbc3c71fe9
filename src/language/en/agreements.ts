import { quoted } from '../clauses.ts';
import type { AgreementWords } from '../da/agreements.ts';
import { longDate } from '../dates.ts';

const on = (date: Temporal.PlainDate) => longDate(date, 'en');
const lasted = (days: number) => (days === 1 ? '1 day' : `${days} days`);

export const agreements: AgreementWords = {
  board: (body, isEmpty) => ({
    heading: `Local agreements in ${body.shortName}`,
    paragraphs: [
      'A local agreement does not bind until it has been all the way round; the body cannot conclude it itself.',
      ...(isEmpty ? ['There are no local agreements yet.'] : []),
    ],
  }),
  stages: { draft: 'Draft', 'in-force': 'In force', terminated: 'Terminated' },
  drafted: (date) => `Draft of ${on(date)}`,
  inForce: (since) => `In force from ${on(since)}`,
  until: (date) => (date === undefined ? 'Holds until it is terminated' : `Holds until ${on(date)} inclusive`),
  expired: (date) => `Expired on ${on(date)}`,
  notice: (months) => (months === 1 ? 'Terminated at 1 month’s notice' : `Terminated at ${months} months’ notice`),
  terminated: (date, ends, reason) => `Terminated on ${on(date)}, ends on ${on(ends)}: ${reason}`,
  renegotiation: (text) => `Renegotiation: ${text}`,
  noRenegotiation: 'The agreement does not say when it is negotiated anew. It should.',
  deviates: 'Departs from the central agreement: needs the consent of the central parties.',
  consent: (date) => `The central parties consented on ${on(date)}.`,
  steps: {
    notReached: (name) => `${name}: not reached yet`,
    awaited: (name, sent, days) => `${name}: sent on ${on(sent)}, there on day ${days}`,
    missing: (parts) => `no answer from ${parts}`,
    approved: (name, days) => `${name}: approved after ${lasted(days)}`,
    returned: (name, days, note) => `${name}: returned after ${lasted(days)}: ${note}`,
  },
  forms: {
    draft: () => ({
      heading: 'New draft of a local agreement',
      paragraphs: ['Leave the last day of validity empty if the agreement holds until it is terminated.'],
    }),
    send: (title, step) => ({ heading: `Send ${quoted(title, 'en')} to ${step}`, paragraphs: [] }),
    answer: (title, step) => ({ heading: `Answer from ${step}: ${title}`, paragraphs: [] }),
    consent: (title) => ({ heading: `Consent of the central parties: ${title}`, paragraphs: [] }),
    conclude: (title) => ({
      heading: `Note that ${quoted(title, 'en')} is in force`,
      paragraphs: ['It can only be noted once each step has approved it.'],
    }),
    terminate: (title) => ({
      heading: `Terminate ${quoted(title, 'en')}`,
      paragraphs: ['The day is that of the termination; the notice is added.'],
    }),
  },
  labels: {
    'agreement-title': 'Title of the agreement',
    'agreement-text': 'What is it about? (with a link to the draft, if there is one)',
    'valid-from': 'Valid from',
    'valid-until': 'Valid until and including',
    'notice-months': 'Notice in whole months',
    renegotiation: 'When and how is it negotiated anew?',
    deviates: 'Does it depart from the central agreement?',
    'mandate-holder': 'Who acts on a mandate? (may be empty)',
    'mandate-frame': 'Frame of the mandate in whole kroner (may be empty)',
    'mandate-source': 'Where is the mandate written? (may be empty)',
    'step-day': 'Day',
    part: 'Who answers?',
    verdict: 'Answer',
    note: 'Remark',
  },
  yes: 'Yes',
  no: 'No',
  verdicts: { approved: 'Approved', returned: 'Returned' },
  buttons: {
    new: 'New draft',
    save: 'Save',
    send: (step) => `Send to ${step}`,
    answer: 'Note an answer',
    consent: 'Note central consent',
    conclude: 'Note as in force',
    terminate: 'Terminate',
    board: 'See the local agreements',
  },
};
