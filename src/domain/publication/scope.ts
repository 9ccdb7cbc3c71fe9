import type { Body, Member } from '../body/body.ts';

/**
 * Who may see an annex. Nothing widens it but the secretary's own decision: no search, no feed, no link that is older.
 *
 * @source procedure.md 2.4 (b): a note meant for one side must not reach the other; part 4 (17)
 */
export type Scope =
  | { readonly of: 'party'; readonly party: string }
  | { readonly of: 'members' }
  | { readonly of: 'public' };

/** Whether this reader may see what has the scope; `undefined` reads the public page. */
export function maySee(scope: Scope, reader: Pick<Member, 'party'> | undefined): boolean {
  switch (scope.of) {
    case 'public':
      return true;
    case 'members':
      return reader !== undefined;
    case 'party':
      return reader?.party === scope.party;
  }
}

/** Whether the body has the party a scope names; a scope naming none that is left is seen by nobody. */
export function isKnownScope(scope: Scope, { parties }: Pick<Body, 'parties'>): boolean {
  return scope.of !== 'party' || parties.some(({ id }) => id === scope.party);
}
