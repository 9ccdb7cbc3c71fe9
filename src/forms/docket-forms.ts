import { z } from 'zod';
import type { MemberId } from '../domain/body/body.ts';
import type { Owner } from '../domain/docket/docket.ts';
import { OWNER } from '../domain/docket/owner-choice.ts';
import { isCollective } from '../language/collective.ts';
import { choice, LIMITS, optionalText, plainDate, requiredText } from './form.ts';

/** An owner as it was chosen or written; one written that is not one person is no owner yet (S2-11). */
export interface ReadOwner {
  readonly owner: Owner | undefined;
  readonly ownerAsWritten: string;
}

const ownerFields = {
  owner: optionalText(100),
  'owner-other': optionalText(200),
  'owner-organisation': optionalText(200),
  'due-date': z.union([z.literal('').transform(() => undefined), plainDate]).optional(),
};

export const followUpForm = z
  .object({
    'follow-up': requiredText(LIMITS.text),
    ...ownerFields,
    tell: choice(['at-approval', 'at-once'] as const, 'at-approval'),
  })
  .transform((form) => ({
    what: form['follow-up'],
    ...ownerOf(form.owner, form['owner-other'], form['owner-organisation']),
    due: form['due-date'],
    tell: form.tell,
  }));

export const clarifyForm = z.object(ownerFields).transform((form) => ({
  ...ownerOf(form.owner, form['owner-other'], form['owner-organisation']),
  due: form['due-date'],
}));

export const statusForm = z
  .object({ 'status-text': requiredText(LIMITS.text) })
  .transform((form) => form['status-text']);

export const closedForm = z.object({ 'closed-how': optionalText(LIMITS.text) }).transform((form) => form['closed-how']);

function ownerOf(chosen: string, other: string, organisation: string): ReadOwner {
  if (chosen === OWNER.secretariat && other === '') return { owner: { kind: 'secretariat' }, ownerAsWritten: '' };
  if (chosen.startsWith(OWNER.member) && other === '') {
    const id = chosen.slice(OWNER.member.length) as MemberId; // the rule looks whether it is one
    return { owner: { kind: 'member', id }, ownerAsWritten: '' };
  }
  if (other === '' || isCollective(other)) return { owner: undefined, ownerAsWritten: other };
  return { owner: { kind: 'outside', name: other, organisation }, ownerAsWritten: '' };
}
