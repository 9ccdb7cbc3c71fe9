/** How many are remembered; Teams delivers again within seconds. */
const MOST = 1000;

/** Tells whether something is seen for the first time, as far back as it remembers. */
export function firstTimes(most = MOST): (key: string) => boolean {
  const seen = new Set<string>();
  return (key) => {
    if (seen.has(key)) return false;
    seen.add(key);
    for (const oldest of seen) {
      if (seen.size <= most) break;
      seen.delete(oldest);
    }
    return true;
  };
}
