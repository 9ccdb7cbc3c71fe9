import { z } from 'zod';
import type { Account } from '../domain/duties/duties.ts';
import { cleaned, LIMITS, optionalText, plainDate, requiredText } from './form.ts';

const MOST = 2000;
const MOST_TOPICS = 12;

/** A day that may be left out. */
const optionalDate = z.preprocess((raw) => (cleaned(raw) === '' ? undefined : raw), plainDate.optional());

/** What was done about a duty; which of it must be there the rules say. */
export const completeDutyForm = z
  .object({
    note: optionalText(MOST),
    'local-agreements': optionalText(MOST).optional(),
    'sent-to': optionalText(LIMITS.reason).optional(),
    'sent-on': optionalDate,
    topics: optionalText(MOST).optional(),
    'adopted-on': optionalDate,
  })
  .transform((form): Account => {
    const [agreements, sentTo, topics] = [form['local-agreements'] ?? '', form['sent-to'] ?? '', linesOf(form.topics)];
    const [sentOn, adoptedOn] = [form['sent-on'], form['adopted-on']];
    return {
      note: form.note,
      ...(agreements === '' ? {} : { localAgreements: agreements }),
      ...(sentTo === '' ? {} : { sentTo }),
      ...(sentOn === undefined ? {} : { sentOn }),
      ...(topics.length === 0 ? {} : { topics }),
      ...(adoptedOn === undefined ? {} : { adoptedOn }),
    };
  });

export const waiveDutyForm = z.object({ reason: requiredText(LIMITS.reason) });

export const revisionForm = z.object({ occasion: requiredText(200), 'due-date': plainDate });

/** One a line, without the marks of a list. */
function linesOf(text = ''): readonly string[] {
  const lines = text.split('\n').map((line) => line.replace(/^[\s•*–-]+|^\s*\d+[.)]\s+/u, '').trim());
  return [...new Set(lines.filter((line) => line !== ''))].slice(0, MOST_TOPICS);
}
