import { z } from 'zod';
import type { ChangedText } from '../../domain/body/approval.ts';
import type { Measured } from './day-phrase.ts';
import * as measures from './measures.ts';
import { clause, id, measured, office } from './values.ts';

const signer = z.strictObject({
  member: id.optional(),
  office: office.optional(),
  party: id.optional(),
  number: z.int().min(1).max(60).optional(),
});

/** `restarts`, or `3 counted days` */
function changedText(phrase: string): Measured<ChangedText> {
  if (phrase === 'restarts') return { value: 'restarts' };
  const read = measures.countedDays(phrase);
  return 'value' in read ? { value: { days: read.value } } : read;
}

/** How minutes come to be approved, as the secretary writes it. */
export const approval = z.strictObject({
  mode: z.enum(['at-the-meeting', 'at-the-next-meeting', 'by-silence', 'chair-then-members', 'by-signing', 'by-all']),
  window: measured(measures.countedDays).optional(),
  'window-runs-from': z.enum(['sending', 'receipt']).optional(),
  'changed-text': measured(changedText).optional(),
  'chair-window': measured(measures.countedDays).optional(),
  signers: z.array(signer).min(1).optional(),
  objection: z.enum(['refers-to-chair', 'to-next-meeting', 'restarts-window', 'chair-decides']).optional(),
  'who-may-object': z.enum(['members', 'present']).optional(),
  clause,
});
