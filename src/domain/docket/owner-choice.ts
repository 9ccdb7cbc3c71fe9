/** How a choice of an owner is written: a member's id with `member` before it, so that no member is called `other`. */
export const OWNER = { secretariat: 'secretariat', other: 'other', member: 'member:' } as const;

/** How it is written that no body here is to be informed; no body's id holds a full stop. */
export const INFORMED_NOBODY = '.';
