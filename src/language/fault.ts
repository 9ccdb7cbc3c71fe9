/** What is wrong with one field of a form, before its words. */
export type FaultCode =
  | 'missing'
  | 'too-long'
  | 'not-a-number'
  | 'out-of-range'
  | 'not-a-date'
  | 'not-a-time'
  | 'not-a-choice'
  | 'not-a-link'
  | 'line-without-date';

export interface Fault {
  /** The input's id on the card. */
  readonly field: string;
  readonly code: FaultCode;
  /** Characters at most for `too-long`, the largest number for `out-of-range`. */
  readonly limit?: number;
}
