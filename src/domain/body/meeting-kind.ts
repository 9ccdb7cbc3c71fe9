/** The kinds of meeting that are called outside the plan. Every other meeting is ordinary. */
export const CALLED_KINDS = ['extraordinary', 'urgent'] as const;

export type CalledKind = (typeof CALLED_KINDS)[number];

export function isCalledKind(kind: string): kind is CalledKind {
  return CALLED_KINDS.some((one) => one === kind);
}
