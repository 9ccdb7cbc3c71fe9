/** A part of a record or an event that is somebody's: where it stands, and what it says. */
export interface OwnPart {
  /** `agenda.items.3` */
  readonly path: string;
  readonly value: unknown;
}

/** The keys under which the one stands whose the rest of an object is. */
const OWNING: ReadonlySet<string> = new Set(['by', 'member', 'to', 'owner', 'notedBy']);

/**
 * What in a value is one person's: the smallest object that names them as its author, its receiver or the one it is about,
 * without what in it is other people's. Where they are only mentioned, in a list or under another key, no more than that
 * is told.
 *
 * @param id the member's
 * @param others the ids of everybody else
 */
export function ownParts(value: unknown, id: string, others: ReadonlySet<string>, path = ''): readonly OwnPart[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => ownParts(one, id, others, join(path, String(index))));
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  if (entries.some(([key, held]) => OWNING.has(key) && names(held, id)))
    return [{ path, value: without(value, id, others) }];
  return entries.flatMap(([key, held]): readonly OwnPart[] => {
    const at = join(path, key);
    if (key === id) return [{ path: at, value: without(held, id, others) }];
    if (names(held, id) || (Array.isArray(held) && held.includes(id))) return [{ path: at, value: MENTIONED }];
    return ownParts(held, id, others, at);
  });
}

/** They are named here, and nothing more is said of them. */
export const MENTIONED = true;

/** A member's id, or what an actor or an owner is written as. */
function names(held: unknown, id: string): boolean {
  if (held === id) return true;
  return (
    typeof held === 'object' &&
    held !== null &&
    'kind' in held &&
    held.kind === 'member' &&
    'id' in held &&
    held.id === id
  );
}

/** The value without the objects that are others', the ids of others, and texts that are about others as well. */
function without(value: unknown, id: string, others: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return others.has(value) ? OTHER : value;
  if (Array.isArray(value))
    return value.filter((one) => !isOthers(one, id, others)).map((one) => without(one, id, others));
  if (typeof value !== 'object' || value === null) return value;
  const isShared = Object.entries(value).some(([key, held]) => OWNING.has(key) && namesAny(held, others));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, held]) => {
      if (others.has(key) || isOthers(held, id, others)) return [];
      // What one wrote of another, as the secretary of a call, is that other's too.
      return [[key, isShared ? untold(without(held, id, others)) : without(held, id, others)] as const];
    }),
  );
}

/** In the place of somebody else's id. */
export const OTHER = '-';

const namesAny = (held: unknown, ids: ReadonlySet<string>) => [...ids].some((one) => names(held, one));

function isOthers(value: unknown, id: string, others: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return false;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (names(value, id)) return false;
  const owners = Object.entries(value).filter(([key]) => OWNING.has(key));
  return !owners.some(([, held]) => names(held, id)) && owners.some(([, held]) => namesAny(held, others));
}

/** Prose goes; ids, kinds and moments stay. */
function untold(value: unknown): unknown {
  if (typeof value === 'string') return /\s/.test(value) ? OTHER : value;
  if (Array.isArray(value)) return value.map(untold);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, untold(held)]));
}

const join = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);
