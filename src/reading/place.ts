import type { Confidence, Place } from '../domain/paper/finding.ts';
import type { DayWritten } from './dates.ts';
import { lineAt, type Passage, quoteOf } from './passages.ts';

/** The place of something found in a passage: where it begins, and how long it is. */
export function place(passage: Passage, confidence: Confidence, at = 0, length = passage.text.length): Place {
  return { line: lineAt(passage, at), quote: quoteOf(passage, at, length), confidence };
}

/** As `place`, and quoted with the words before it, so that a reader finds it: whole words, some thirty characters. */
export function placeAmong(passage: Passage, confidence: Confidence, at: number, length: number): Place {
  const before = passage.text.slice(Math.max(0, at - 30), at);
  const words = at <= 30 ? before : before.replace(/^\S*\s/, '');
  return {
    line: lineAt(passage, at),
    quote: quoteOf(passage, at - words.length, words.length + length + 30),
    confidence,
  };
}

export function placeOfDay({ passage, at, text }: DayWritten, confidence: Confidence): Place {
  return place(passage, confidence, at, text.length);
}

/** The sentence around a place in a text: where it begins, and its words. */
export function sentenceAround(text: string, at: number): { readonly at: number; readonly text: string } {
  const before = text.slice(0, at);
  const begins = [...before.matchAll(/[.!?]\s+(?=\p{Lu})/gu)].at(-1);
  const from = begins === undefined ? 0 : begins.index + begins[0].length;
  const end = /[.!?](?=\s+\p{Lu}|\s*$)/u.exec(text.slice(at));
  return { at: from, text: text.slice(from, end === null ? text.length : at + end.index + 1) };
}

/** A text cut into its sentences, each with where it begins. A day's full stop ends none: »1. marts«. */
export function sentencesOf(text: string): readonly { readonly at: number; readonly text: string }[] {
  const sentences: { at: number; text: string }[] = [];
  let from = 0;
  for (const match of text.matchAll(
    /(?<!\b(?:\d{1,2}|kl|jf|ca|nr|pkt|bl|mv|d|dr|evt|ift|ifm|mhp|stk))[.!?](?=\s+[\p{Lu}”"»])/giu,
  )) {
    const to = match.index + 1;
    sentences.push({ at: from, text: text.slice(from, to) });
    from = to + (/^\s*/.exec(text.slice(to))?.[0].length ?? 0);
  }
  if (from < text.length) sentences.push({ at: from, text: text.slice(from) });
  return sentences;
}
