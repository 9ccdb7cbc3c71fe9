/** Work that is done again and again. */
export interface Rounds {
  /** No further round begins; waits for the one under way. */
  stop(): Promise<void>;
}

/**
 * Does `work` at once and then again every `milliseconds` after it was done, so that two rounds never overlap. What a
 * round throws is told, and the next comes all the same.
 */
export function goRounds(milliseconds: number, work: () => Promise<void>, broke: (error: unknown) => void): Rounds {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const round = async (): Promise<void> => {
    await work().catch(broke);
    if (!stopped) timer = setTimeout(next, milliseconds);
  };
  const next = () => {
    underWay = round();
  };
  let underWay = round();
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
      return underWay;
    },
  };
}
