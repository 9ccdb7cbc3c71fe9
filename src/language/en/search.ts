import type { search as da } from '../da/search.ts';
import { longDate } from '../dates.ts';

export const search: typeof da = {
  title: 'Search minutes',
  hint: 'The search goes through minutes that are approved and published. All words must stand in the same item. Æ, ø and å can be written ae, oe and aa.',
  words: 'Words',
  body: 'Committee',
  all: 'All committees',
  from: 'Meetings from',
  until: 'Meetings until',
  dateHint: 'For example 2027-04-08',
  button: 'Search',
  results: 'Results',
  outcome: 'Outcome:',
  whole: 'The minutes as a whole',
  meeting: (shortName, date) => `${shortName}, meeting ${longDate(date, 'en')}`,
  found: (count, text) =>
    `${count === 1 ? 'One place in the minutes answers' : `${count} places in the minutes answer`} to “${text}”.`,
  none: (text) =>
    `Nothing in the published minutes answers to “${text}”. Try fewer or other words, or leave out committee and dates.`,
  pages: 'Pages of results',
  page: (number, of) => `Page ${number} of ${of}`,
  previous: 'Previous page',
  next: 'Next page',
  faults: 'The search could not be made:',
  fault: (fault) => {
    switch (fault.because) {
      case 'too-long':
        return `Words may take up ${fault.most} characters at most. Search for the most important ones.`;
      case 'missing':
        return 'Write in the field Words what you are looking for.';
      case 'no-words':
        return 'Words must hold at least one letter or figure.';
      case 'unknown':
        return 'There is no such committee here. Choose one of the list.';
      case 'no-date':
        return `Write the date in the field ${fault.field === 'fra' ? 'Meetings from' : 'Meetings until'} as year-month-day, for example 2027-04-08.`;
      case 'before-from':
        return 'Meetings until cannot be before Meetings from. Swap the two dates, or leave one empty.';
    }
  },
};
