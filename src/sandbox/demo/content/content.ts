import type { ItemField, ItemKind } from '../../../domain/body/rules-of-procedure.ts';
import type { Outcome } from '../../../domain/minutes/minutes.ts';

/** An item as a member hands it in, and what the minutes come to say about it. */
export interface ItemContent {
  readonly kind: ItemKind;
  /** Minutes at the meeting. */
  readonly length: number;
  readonly annexes: string;
  /** Every field any body's form may ask for. */
  readonly fields: Readonly<Record<ItemField, string>>;
  readonly minutes: string;
  readonly outcome: Outcome;
}

/** What is brought before a body in the play. */
export interface Content {
  /** The first: handed in twice, objected to in the minutes. */
  readonly agreed: ItemContent & { readonly objection: string; readonly corrected: string; readonly answer: string };
  readonly told: ItemContent & { readonly comment: string; readonly answer: string };
  /** The one that is returned with a question. */
  readonly unclear: ItemContent & { readonly question: string; readonly clearer: string };
  /** Løst på sekretariatsniveau. */
  readonly settled: ItemContent & { readonly how: string };
  readonly late: ItemContent & { readonly reason: string };
}
