import { z } from 'zod';
import type { Problem } from '../../domain/body/fault.ts';
import type { Measured } from './day-phrase.ts';

const LONGEST_QUOTE = 11;

/** A problem of ours travels through zod as a custom issue; faults.ts takes it out again. */
const problemIssue = (problem: Problem) => ({ code: 'custom', message: problem.because, params: { problem } }) as const;

export const text = z.string().trim().min(1);
export const id = text.regex(/^[a-z0-9][a-z0-9-]*$/);
export const address = text.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/);
export const guid = text.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);

export const reach = z.enum(['teams', 'mail', 'both']);

export const office = z.enum(['chair', 'vice-chair', 'moderator', 'secretary']);

/** A phrase that measures something, read as what it measures. */
export const measured = <Value>(read: (phrase: string) => Measured<Value>) =>
  text.transform((phrase, context) => {
    const found = read(phrase);
    if ('value' in found) return found.value;
    context.issues.push({ ...problemIssue(found.problem), input: phrase });
    return z.NEVER;
  });

const quote = text.superRefine((words, context) => {
  const count = words.split(/\s+/).length;
  if (count > LONGEST_QUOTE) context.addIssue(problemIssue({ because: 'quote-too-long', words: count }));
});

/** `document` is the file's own when left out; `silent` is set where that document says nothing. */
export const clause = z.strictObject({ document: text.optional(), quote, silent: text.optional() });

export type ClauseInFile = z.output<typeof clause>;
