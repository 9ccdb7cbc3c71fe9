import { z } from 'zod';
import type { MemberId } from '../domain/body/body.ts';
import type { Owner } from '../domain/docket/docket.ts';
import { INFORMED_NOBODY, OWNER } from '../domain/docket/owner-choice.ts';
import { isCollective } from '../language/collective.ts';
import { choice, LIMITS, optionalText, plainDate, requiredText } from './form.ts';

/** An owner as it was chosen or written; one written that is not one person is no owner yet (S2-11). */
export interface ReadOwner {
  readonly owner: Owner | undefined;
  readonly ownerAsWritten: string;
}

/** Any one field, read for itself. */
const only = (id: string, schema: z.ZodType<string>) => z.object({ [id]: schema }).transform((form) => form[id] ?? '');

const ownerFields = {
  owner: optionalText(100),
  'owner-other': optionalText(200),
  'owner-organisation': optionalText(200),
  'due-date': z.union([z.literal('').transform(() => undefined), plainDate]).optional(),
};

export const followUpForm = z
  .object({
    'follow-up': requiredText(LIMITS.text),
    addressee: optionalText(200),
    'addressee-body': optionalText(100),
    ...ownerFields,
    tell: choice(['at-approval', 'at-once'] as const, 'at-approval'),
  })
  .transform((form) => ({
    what: form['follow-up'],
    addressee: form.addressee,
    addresseeBody: form['addressee-body'] === INFORMED_NOBODY ? '' : form['addressee-body'],
    ...ownerOf(form.owner, form['owner-other'], form['owner-organisation']),
    due: form['due-date'],
    tell: form.tell,
  }));

export const clarifyForm = z.object(ownerFields).transform((form) => ({
  ...ownerOf(form.owner, form['owner-other'], form['owner-organisation']),
  due: form['due-date'],
}));

export const statusForm = only('status-text', requiredText(LIMITS.text));

export const closedForm = only('closed-how', optionalText(LIMITS.text));

export const makeStandingForm = only('standing-title', requiredText(LIMITS.topic));

export const endStandingForm = z
  .object({ 'end-reason': requiredText(LIMITS.reason), 'ended-at-meeting': optionalText(40) })
  .transform((form) => ({ reason: form['end-reason'], meetingId: form['ended-at-meeting'] }));

export const comingItemForm = z
  .object({ 'coming-title': requiredText(LIMITS.topic), 'coming-text': optionalText(LIMITS.text) })
  .transform((form) => ({ title: form['coming-title'], text: form['coming-text'] }));

export const takeForm = only('to-meeting', requiredText(40));

export const strikeForm = only('strike-reason', requiredText(LIMITS.reason));

function ownerOf(chosen: string, other: string, organisation: string): ReadOwner {
  if (chosen === OWNER.secretariat && other === '') return { owner: { kind: 'secretariat' }, ownerAsWritten: '' };
  if (chosen.startsWith(OWNER.member) && other === '') {
    const id = chosen.slice(OWNER.member.length) as MemberId; // the rule looks whether it is one
    return { owner: { kind: 'member', id }, ownerAsWritten: '' };
  }
  if (other === '' || isCollective(other)) return { owner: undefined, ownerAsWritten: other };
  return { owner: { kind: 'outside', name: other, organisation }, ownerAsWritten: '' };
}
