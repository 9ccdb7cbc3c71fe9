import { z } from 'zod';
import type { GroupMember } from '../domain/ad-hoc-group/group.ts';
import { LIMITS, optionalDate, optionalText, plainDate, requiredText } from './form.ts';

const MOST_MEMBERS = 40;

/** One member a line; an address last on it is of somebody from outside. */
const members = requiredText(LIMITS.text).transform((text): readonly GroupMember[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MOST_MEMBERS)
    .map(memberOf),
);

function memberOf(line: string): GroupMember {
  const address = /[<(]?([^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+)[>)]?$/.exec(line);
  if (address?.[1] === undefined) return { title: line };
  const title = line.slice(0, address.index).replace(/[\s,:;-]+$/, '');
  return { title: title === '' ? address[1] : title, address: address[1] };
}

const link = optionalText(LIMITS.reason).refine((text) => text === '' || /^https?:\/\/\S+$/.test(text), {
  message: 'not-a-link',
});

export const setUpForm = z
  .object({
    'group-name': requiredText(LIMITS.topic),
    'group-members': members,
    purpose: optionalText(LIMITS.text),
    deadline: optionalDate,
    'terms-link': link,
  })
  .transform((form, context) => {
    const { purpose, deadline, 'terms-link': where } = form;
    const base = { name: form['group-name'], members: form['group-members'] };
    if (purpose === '' && deadline === undefined) return base;
    // Half of the terms are none: what is missing is asked for.
    if (purpose === '' || deadline === undefined) {
      context.addIssue({ code: 'custom', message: 'missing', path: [purpose === '' ? 'purpose' : 'deadline'] });
      return z.NEVER;
    }
    return { ...base, terms: { purpose, deadline, link: where } };
  });

export const termsForm = z
  .object({ purpose: requiredText(LIMITS.text), deadline: plainDate, 'terms-link': link })
  .transform((form) => ({ purpose: form.purpose, deadline: form.deadline, link: form['terms-link'] }));

export const groupMeetingForm = z.object({ 'group-day': plainDate }).transform((form) => ({ on: form['group-day'] }));
