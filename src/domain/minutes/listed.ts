/** Somebody on the list of imported minutes, as it was written there. */
export interface Listed {
  /** With title and organisation, where they stood. */
  readonly name: string;
  readonly as: 'participant' | 'guest';
  readonly isAbsent: boolean;
}
