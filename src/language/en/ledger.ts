import type { ledger as danish } from '../da/ledger.ts';

export const ledger: typeof danish = {
  heading: 'What became of the recommendation?',
  open: 'Not chosen',
  outcomes: { followed: 'Followed', changed: 'Changed', 'not-treated': 'Not treated', deferred: 'Deferred' },
  instead: 'With “Changed”: what was decided instead?',
  more: (more) =>
    more === 1
      ? 'The recommendation has one more part, shown once these are saved.'
      : `The recommendation has ${more} more parts, shown once these are saved.`,
  followedWhole: 'The recommendation was followed.',
  became: (bullet, outcome, instead) => {
    const said = {
      followed: 'was followed',
      changed: `was changed to: ${instead}`,
      'not-treated': 'was not treated',
      deferred: 'was deferred',
    }[outcome];
    return `“${bullet}” ${said}`;
  },
};
