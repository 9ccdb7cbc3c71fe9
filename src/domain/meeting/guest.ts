import type { MemberId } from '../body/body.ts';

/** Someone asked to one meeting (gæst): by the annual wheel, or by the secretary. */
export interface Guest {
  /** Absent for one who is named only, and invited by the secretary herself. */
  readonly member?: MemberId;
  readonly title: string;
  readonly askedBy: 'wheel' | 'secretary';
  /** The item they come for, where it is not the whole meeting (S4-12). */
  readonly itemId?: string;
}
