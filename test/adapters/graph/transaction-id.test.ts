import { expect, it } from 'vitest';
import { transactionId } from '../../../src/adapters/graph/transaction-id.ts';

it('A meeting has the same transaction for ever, and another meeting has another', () => {
  // Written out: if this changes, meetings made by an earlier version would be made again.
  expect(transactionId('klu-guldborgsund/2027-04-08')).toBe('62ea02ab-035a-5dff-887f-2440fb7bea2a');
  expect(transactionId('klu-guldborgsund/2027-10-07')).not.toBe(transactionId('klu-guldborgsund/2027-04-08'));
});
