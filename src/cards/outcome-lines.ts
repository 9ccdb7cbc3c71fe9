import { isFollowedWhole } from '../domain/minutes/ledger.ts';
import type { PointText } from '../domain/minutes/minutes.ts';
import { attendanceWords } from '../language/attendance.ts';
import { documentWords } from '../language/document-words.ts';
import { ledgerWords } from '../language/ledger.ts';
import type { Words } from '../language/words.ts';

/**
 * What became of a point: its outcome, its recommendation bullet by bullet, and why a decision stands where none is made,
 * or by too few.
 */
export function outcomeLines(text: PointText | undefined, words: Words): readonly string[] {
  if (text === undefined) return [];
  const { outcome, ledger = [], despite, withoutQuorum } = text;
  const said = ledgerWords[words.language];
  const bullets = isFollowedWhole(ledger)
    ? [said.followedWhole]
    : ledger.map((one) => said.became(one.bullet, one.outcome, one.instead ?? ''));
  return [
    ...(outcome === undefined ? [] : [words.forms.outcomes[outcome]]),
    ...bullets,
    ...(despite === undefined ? [] : [documentWords[words.language].decidedDespite(despite)]),
    ...(withoutQuorum === undefined ? [] : [attendanceWords[words.language].decidedWithoutQuorum(withoutQuorum)]),
  ];
}
