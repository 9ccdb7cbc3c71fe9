import type { DraftVersion, PointText, Written, WrittenMinutes } from './minutes.ts';

type Kept = Pick<Written, 'versions'>;

/** The texts as a version had them, by point id; empty where it is not kept. */
export function textsIn({ versions = [] }: Kept, version: number): Readonly<Record<string, PointText>> {
  const until = versions.filter((one) => one.version <= version);
  return Object.assign({}, ...until.map(({ texts }) => texts));
}

/** A point's text before and after it was last changed; undefined if it never was since it was sent out. */
export function lastChange(
  { versions = [] }: Kept,
  pointId: string,
): { readonly before: PointText | undefined; readonly after: PointText; readonly version: number } | undefined {
  const of = versions.filter(({ texts }) => texts[pointId] !== undefined);
  const [last, earlier] = [of.at(-1), of.at(-2)];
  const after = last?.texts[pointId];
  if (last === undefined || after === undefined || last.version === versions[0]?.version) return undefined;
  return { before: earlier?.texts[pointId], after, version: last.version };
}

/** The ids of the points whose texts differ between two versions. */
export function pointsChanged(kept: Kept, from: number, to: number): readonly string[] {
  const [before, after] = [textsIn(kept, from), textsIn(kept, to)];
  return Object.keys(after).filter((id) => after[id]?.text !== before[id]?.text);
}

/** The versions with one more, once the draft has been sent out. */
export function withVersion(
  { versions }: WrittenMinutes,
  version: number,
  at: Temporal.Instant | undefined,
  changed: Partial<DraftVersion>,
): Pick<Written, 'versions'> {
  if (versions === undefined || at === undefined) return {};
  return { versions: [...versions, { version, at, texts: {}, ...changed }] };
}
