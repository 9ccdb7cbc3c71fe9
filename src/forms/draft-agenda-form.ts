import { z } from 'zod';
import type { Struck } from '../domain/agenda/draft-agenda.ts';
import { cleaned, LIMITS, optionalText } from './form.ts';

const MOST_POINTS = 30;

/** The points of another body's agenda, one a line; numbers typed before them are left out, for it counts its own. */
export const draftAgendaLines = optionalText(LIMITS.text).transform((text, context): string[] => {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^\s*\d+[.)]\s*/, '').trim())
    .filter((line) => line !== '');
  if (lines.length > MOST_POINTS) {
    context.addIssue({ code: 'custom', message: 'out-of-range', params: { limit: MOST_POINTS } });
    return z.NEVER;
  }
  if (lines.some((line) => line.length > LIMITS.topic)) {
    context.addIssue({ code: 'custom', message: 'too-long', params: { limit: LIMITS.topic } });
    return z.NEVER;
  }
  return lines;
});

/** What is struck: `struck-5` holds the reason why point 5 goes; empty, it stays. Reads whatever is sent. */
export function readStruck(typed: Readonly<Record<string, string>>): readonly Struck[] {
  return Array.from({ length: MOST_POINTS }, (_, index) => index + 1).flatMap((number) => {
    const reason = cleaned(typed[`struck-${number}`]).slice(0, LIMITS.reason);
    return reason === '' ? [] : [{ number, reason }];
  });
}
