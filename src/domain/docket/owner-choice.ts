/** How a choice of an owner is written: a member's id with `member` before it, so that no member is called `other`. */
export const OWNER = { secretariat: 'secretariat', other: 'other', member: 'member:' } as const;
