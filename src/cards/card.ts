import { readFileSync } from 'node:fs';
import { Template } from 'adaptivecards-templating';
import type { Language } from '../language/language.ts';
import { demandBound } from './bindings.ts';
import { inRows } from './button-rows.ts';
import { plain } from './plain.ts';

/** A finished Adaptive Card, ready to attach. */
export type Card = { readonly type: 'AdaptiveCard' } & Readonly<Record<string, unknown>>;

/**
 * A card as a function of its view. The template in adaptive-cards/ holds the layout and no words; the view holds
 * finished sentences. Every text is shown as written: nothing in it is taken for Markdown or for a binding, whoever
 * wrote it.
 *
 * @throws UnboundTemplate if the template names something the view lacks
 */
export function card<View extends object>(template: string): (view: View, language: Language) => Card {
  const layout: unknown = JSON.parse(
    readFileSync(new URL(`../../adaptive-cards/${template}.json`, import.meta.url), 'utf8'),
  );
  const expandable = new Template(layout);
  return (view, language) => {
    demandBound(template, layout, view);
    const expanded = expandable.expand({ $root: view });
    return { ...inRows(escaped(expanded)), type: 'AdaptiveCard', lang: language };
  };
}

/** Escapes where Teams reads Markdown, and only there: text blocks and facts. Titles, values and labels are shown as they are. */
function escaped(node: unknown): Record<string, unknown> {
  const { type, ...rest } = record(node);
  const entries = Object.entries(rest).map(([key, value]): [string, unknown] => {
    if (type === 'TextBlock' && key === 'text' && typeof value === 'string') return [key, plain(value)];
    if (type === 'FactSet' && key === 'facts' && Array.isArray(value)) return [key, value.map(plainFact)];
    if (key === 'data') return [key, value];
    return [key, escapedValue(value)];
  });
  return { ...(type === undefined ? {} : { type }), ...Object.fromEntries(entries) };
}

function escapedValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(escapedValue);
  return typeof value === 'object' && value !== null ? escaped(value) : value;
}

function plainFact(fact: unknown): object {
  const { title, value } = record(fact);
  return { title: plain(String(title)), value: plain(String(value)) };
}

function record(node: unknown): Record<string, unknown> {
  return typeof node === 'object' && node !== null ? Object.fromEntries(Object.entries(node)) : {};
}
