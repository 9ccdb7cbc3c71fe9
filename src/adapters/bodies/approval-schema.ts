import { z } from 'zod';
import * as measures from './measures.ts';
import { clause, id, measured, office } from './values.ts';

const signer = z.strictObject({
  member: id.optional(),
  office: office.optional(),
  party: id.optional(),
  number: z.int().min(1).max(60).optional(),
});

/** How minutes come to be approved, as the secretary writes it. */
export const approval = z.strictObject({
  mode: z.enum(['at-the-meeting', 'at-the-next-meeting', 'by-silence', 'chair-then-members', 'by-signing', 'by-all']),
  window: measured(measures.countedDays).optional(),
  'window-runs-from': z.enum(['sending', 'receipt']).optional(),
  'chair-window': measured(measures.countedDays).optional(),
  signers: z.array(signer).min(1).optional(),
  objection: z.enum(['refers-to-chair', 'to-next-meeting', 'restarts-window', 'chair-decides']).optional(),
  'who-may-object': z.enum(['members', 'present']).optional(),
  clause,
});
