import { cited } from '../clauses.ts';
import type { feeSheet as danish } from '../da/fee-sheet.ts';

export const feeSheet: typeof danish = {
  title: 'Fee sheet',
  numberLabel: 'Paid',
  number: (number, clause) => `${number === 1 ? '1 doctor' : `${number} doctors`} at most: ${cited(clause, 'en')}`,
  paid: 'Paid',
  others: 'Other doctors who took part (one a line); they are paid after the members, as far as the number goes',
  unpaid: 'Took part without a fee',
  header: ['Doctor', 'Took part', 'Hours'],
  inPerson: 'in person',
  bySubstitute: (who) => `by a substitute: ${who}`,
  nobody: 'Nobody.',
  otherWork: 'Other work by doctors is paid by the department that ordered it, and does not stand here.',
  basis: (isApproved) =>
    isApproved
      ? 'By the attendance in the approved minutes.'
      : 'By the attendance in the draft minutes, which may still be corrected.',
  form: (name, number) => ({
    heading: 'Fee sheet',
    paragraphs: [name, `Choose who is paid: ${number} at most. The others stand as taking part without a fee.`],
  }),
  nobodyThere: 'No doctors are noted as present.',
  save: 'File the fee sheet',
  open: 'Fee sheet (Word)',
  drawnUp:
    'The fee sheet is filed with the body’s documents as soon as it is written. Write “fee sheet” to see the link.',
};
