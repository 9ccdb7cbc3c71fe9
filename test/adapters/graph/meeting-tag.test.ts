import { expect, it } from 'vitest';
import { hasTag, transactionId } from '../../../src/adapters/graph/meeting-tag.ts';

it('A meeting has the same transaction for ever, and another meeting has another', () => {
  // Written out: if this changes, meetings made by an earlier version would be made again.
  expect(transactionId('klu-guldborgsund/2027-04-08')).toBe('62ea02ab-035a-5dff-887f-2440fb7bea2a');
  expect(transactionId('klu-guldborgsund/2027-10-07')).not.toBe(transactionId('klu-guldborgsund/2027-04-08'));
});

it('A quote in a tag cannot end the condition it stands in', () => {
  expect(hasTag("x' or 1 eq 1")).toContain("ep/value eq 'x'' or 1 eq 1'");
});
