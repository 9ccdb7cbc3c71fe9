/** A task as minutes write it down, with whom they name and when; by the labels secretaries use. */
export interface WrittenTask {
  readonly what: string;
  readonly who?: string;
  /** The words after »frist«, if there are any. */
  readonly when?: string;
}

const TASK =
  /(?:^|[.!?])\s*(?:opfølgning|opgave|aktion|aktionspunkt|oppfølging|action(?: point)?|follow-up|task)\s*[:–-]\s*(.+)$/isu;
const WHO = /[(,;.]?\s*\b(?:ansvarlig|ansvar|tovholder|owner|responsible)\s*:\s*([^.;,()\n]{2,120})\)?/iu;
const WHEN = /[(,;.]?\s*\b(?:frist|deadline|senest|due|by)\s*:?\s*((?:den\s+)?\d{1,2}[^;()\n]{2,40}\d{4})\)?/iu;

/** Where in a paragraph the sentence ends before which no task is written down; undefined where none is. */
export const taskWrittenAt = (text: string): number | undefined => TASK.exec(text)?.index;

/** The task a paragraph of minutes writes down; undefined where it writes none. */
export function writtenTask(text: string): WrittenTask | undefined {
  const task = TASK.exec(text)?.[1];
  if (task === undefined) return undefined;
  const who = WHO.exec(task)?.[1]?.trim();
  const when = WHEN.exec(task)?.[1]?.trim();
  const what = task
    .replace(WHO, '')
    .replace(WHEN, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;]+$/, '');
  if (what === '') return undefined;
  return { what, ...(who === undefined ? {} : { who }), ...(when === undefined ? {} : { when }) };
}
