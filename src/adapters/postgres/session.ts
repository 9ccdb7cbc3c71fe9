/** One session inside one transaction, for scripts of several statements, which Kysely cannot send. */
export interface Session {
  query<Row>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  script(text: string): Promise<void>;
}

/** Runs `work` in one transaction, kept when it resolves and undone when it throws. */
export type Alone = <Result>(work: (session: Session) => Promise<Result>) => Promise<Result>;

/**
 * Lets processes that start together do `what` one after the other: held until the
 * transaction ends. Other names, here and in other programs, do not wait.
 */
export async function takeTurns(session: Session, what: string): Promise<void> {
  await session.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`referent ${what}`]);
}
