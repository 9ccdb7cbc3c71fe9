/** One session inside one transaction, for scripts of several statements, which Kysely cannot send. */
export interface Session {
  query<Row>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  script(text: string): Promise<void>;
}

/** Runs `work` in one transaction, kept when it resolves and undone when it throws. */
export type Alone = <Result>(work: (session: Session) => Promise<Result>) => Promise<Result>;
