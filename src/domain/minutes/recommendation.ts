/** What a line begins with that is a bullet: »-«, »–«, »•«, »*«, »1.«, »2)«, »a)«. */
const MARK = /^(?:[-–—•*·▪o]|\d{1,2}[.)]|[a-zæøå][.)])\s+(.*)$/i;

/** The words before the bullets, which are none: »Det indstilles, at udvalget:«, »Sekretariatet indstiller«. */
const LEAD_IN = /^(?:det\s+indstilles|indstilling|.{1,80}\sindstiller|it\s+is\s+recommended|.{1,80}\srecommends)\b/iu;

/** What a single sentence begins with before it says anything: »Det indstilles, at:«. */
const OPENING = /^(?:det\s+indstilles|it\s+is\s+recommended)[\s,:]*(?:(?:at|that)\b[\s:]*)?/iu;

/**
 * The recommendations (indstillinger) in what was written, in order: each numbered or marked line with the lines that
 * run on from it. A text without marks is one recommendation. The lead-in goes, and so does a stray colon at either end.
 *
 * @example »Det indstilles, at udvalget:\n- godkender datoerne\n- drøfter\n  suppleanter« gives
 *   `['godkender datoerne', 'drøfter suppleanter']`
 * @source S4-05 "Indstilling", bulleted and often several; S2-02 "Det indstilles at:"
 */
export function bulletsOf(recommendation: string): readonly string[] {
  const lines = recommendation
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (!lines.some((line) => MARK.test(line))) return plain(lines.join(' ').replace(OPENING, ''));
  const bullets: string[] = [];
  const before: string[] = [];
  for (const line of lines) {
    const marked = MARK.exec(line)?.[1];
    if (marked !== undefined) bullets.push(marked);
    else if (bullets.length === 0) before.push(line);
    else bullets.push(`${bullets.pop()} ${line}`);
  }
  return [...ownSentence(before.join(' ')), ...bullets].flatMap(plain);
}

/** A whole sentence before the bullets recommends something itself; half a one only leads in to them. */
function ownSentence(before: string): readonly string[] {
  return before.endsWith('.') && !LEAD_IN.test(before) ? [before] : [];
}

function plain(text: string): readonly string[] {
  const bare = text.replace(/^[\s:]+|[\s:]+$/g, '').replace(/\s+/g, ' ');
  return bare === '' ? [] : [bare];
}
