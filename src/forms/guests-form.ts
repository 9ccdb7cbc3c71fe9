import { z } from 'zod';
import { optionalText } from './form.ts';

const MOST_GUESTS = 20;

/** Ids with commas between, as Teams sends several choices, and titles one a line. */
export const guestsForm = z
  .object({ members: optionalText(2000).optional(), others: optionalText(1000).optional() })
  .transform(({ members = '', others = '' }) => ({
    members: parts(members, ','),
    titles: parts(others, '\n').map((title) => title.slice(0, 200)),
  }));

function parts(text: string, between: string): readonly string[] {
  const all = text.split(between).map((part) => part.trim());
  return [...new Set(all.filter((part) => part !== ''))].slice(0, MOST_GUESTS);
}
