import type { JournalFault, JournalHead } from '../../domain/journal.ts';
import type { journal as danish } from '../da/journal.ts';

export const journal: typeof danish = {
  whole: (body: string, rows: number) => ({
    heading: 'The journal is whole',
    paragraphs: [
      `${body}: ${rows === 0 ? 'the journal is empty' : rows === 1 ? 'its one line is' : `all ${rows} lines are`}${rows === 0 ? '.' : ' as written: none was changed, taken out, moved or put in.'}`,
    ],
  }),
  erased: (lines: number) =>
    lines === 1
      ? 'Text was erased from one of the lines by the rules; the journal tells so, and the line’s sum still fits.'
      : `Text was erased from ${lines} of the lines by the rules; the journal tells so, and the lines’ sums still fit.`,
  broken: (body: string, rows: number) => ({
    heading: 'The journal is not whole',
    paragraphs: [`${body}: the journal has ${rows === 1 ? '1 line' : `${rows} lines`}, and this is not as written:`],
  }),
  whatToDo:
    'It can only have been done behind the back of Referent. Mend nothing: keep the database as it is, compare it with the latest backup, and find out who has had access.',
  fault: (fault: JournalFault) => {
    switch (fault.because) {
      case 'changed':
        return `Line ${fault.number} was changed.`;
      case 'moved':
        return `Line ${fault.number} was swapped: it belongs in place ${fault.belongs}.`;
      case 'replaced':
        return `Line ${fault.number} was replaced by another.`;
      case 'missing':
        return fault.from === fault.to
          ? `Line ${fault.from} is missing.`
          : `Lines ${fault.from} to ${fault.to} are missing.`;
      case 'added':
        return fault.from === fault.to
          ? `Line ${fault.from} was put in.`
          : `Lines ${fault.from} to ${fault.to} were put in.`;
      case 'no-head':
        return 'Nothing says any longer how many lines the journal has.';
    }
  },
  more: (count: number) => `… and ${count} more.`,
  head: ({ number, hash }: JournalHead) => `The latest line is no. ${number}, with sha256 ${hash}.`,
  compare:
    'If a proof you were given before has another number or another sum for the same line, the journal was written anew.',
};
