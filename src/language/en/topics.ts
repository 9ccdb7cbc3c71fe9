import { cited, quoted } from '../clauses.ts';
import type { topics as da } from '../da/topics.ts';

const titled = (title: string) => quoted(title, 'en');

export const topics: typeof da = {
  uncovered: (titles, clause) => `No item covers these topics of every meeting: ${titles}. ${cited(clause, 'en')}.`,
  rows: {
    heading: 'Topics of every meeting',
    open: 'Covered by no item.',
    covered: (titles) => `Covered by ${titles}.`,
    skipped: (reason) => `Not relevant at this meeting: ${reason}`,
  },
  buttons: {
    cover: 'Add as an item',
    skip: 'Not relevant',
    saveSkip: 'Pass the topic over',
    releaseAnyway: 'Send it without these topics',
  },
  skipForm: (title, clause) => ({
    heading: `Pass over ${titled(title)}`,
    paragraphs: [`${cited(clause, 'en')}.`, 'The reason is printed in the minutes.'],
  }),
  minutesHeading: 'Topics of every meeting passed over',
  passedOver: (title, reason) => `${title}: not relevant at this meeting. ${reason}`,

  settleHint: (clause) => `Concrete cases are settled by the secretariat where possible: ${cited(clause, 'en')}.`,
  asNeededHint: (names, clause) =>
    `These topics are cleared by the secretariat where possible: ${names}. ${cited(clause, 'en')}.`,
  itemHint: (names, inSecretariat, clause) =>
    [
      `Topics taken up when there is need: ${names}.`,
      ...(inSecretariat ? ['The secretariat clears them where it can.'] : []),
      `${cited(clause, 'en')}.`,
    ].join(' '),

  escalate: {
    title: (name) => `For discussion in ${name}`,
    clause: (clause) => `${cited(clause, 'en')}.`,
    button: (name) => `For discussion in ${name}`,
    placement: (name) => `Taken to ${name} for discussion`,
    told: (title, name, reason) => ({
      heading: `Your item ${titled(title)} is taken to ${name} for discussion`,
      paragraphs: [reason],
    }),
  },

  rules: {
    always: 'Topics of every meeting',
    mayBeSkipped: (title) => `${title} (when relevant)`,
    asNeeded: 'Topics when there is need',
    inSecretariat: 'cleared by the secretariat where possible',
    settles: 'Concrete cases',
    settledIn: 'Settled by the secretariat where possible',
    escalation: 'Matters of principle',
    escalated: (name) => `Discussed in ${name}`,
  },
};
