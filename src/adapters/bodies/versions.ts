import { z } from 'zod';
import type { Body } from '../../domain/body/body.ts';
import * as measures from './measures.ts';
import type { Misfit } from './misfit.ts';
import { measured, text } from './values.ts';

/** What stays the same however the rules are revised. */
const KEPT = ['id', 'name', 'short-name', 'organisation', 'kind', 'language', 'home', 'look', 'versions'];

/**
 * Later versions of the rules, as far as the schema can tell: each holds, besides its day and document, the keys of the
 * file that it replaces whole. They are read by the file's own schema once they are laid over what came before.
 */
export const versions = z
  .array(z.looseObject({ 'in-force-from': measured(measures.plainDate), document: text }))
  .min(1);

/** One version as a file of its own, and where in the real file its keys stand. */
export interface VersionFile {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly inForceFrom: Temporal.PlainDate;
  /** The path in the file of what was found at this path of the version. */
  place(path: Misfit['path']): Misfit['path'];
}

/** Each version laid over the one before it, the oldest first. */
export function versionFiles(file: unknown, parsed: z.output<typeof versions>): readonly VersionFile[] {
  const raw = record(file);
  const written = Array.isArray(raw.versions) ? raw.versions : [];
  const order = parsed
    .map((version, index) => ({ inForceFrom: version['in-force-from'], index }))
    .sort((a, b) => Temporal.PlainDate.compare(a.inForceFrom, b.inForceFrom));
  let before: Readonly<Record<string, unknown>> = Object.fromEntries(
    Object.entries(raw).filter(([key]) => key !== 'versions'),
  );
  const origin = new Map<string, number>();
  return order.map(({ inForceFrom, index }) => {
    const { 'in-force-from': _, ...own } = record(written[index]);
    for (const key of Object.keys(own)) origin.set(key, index);
    before = withoutNone({ ...cited(without(before, 'adopted-on'), String(before.document)), ...own });
    const places = new Map(origin);
    return {
      raw: before,
      inForceFrom,
      place: (path) => {
        const at = places.get(String(path[0]));
        return at === undefined ? path : ['versions', at, ...path];
      },
    };
  });
}

/** What is wrong with the versions as such. */
export function versionMisfits(
  file: unknown,
  parsed: z.output<typeof versions>,
  adoptedOn: Temporal.PlainDate | undefined,
): readonly Misfit[] {
  const raw = record(file);
  const written = Array.isArray(raw.versions) ? raw.versions : [];
  return parsed.flatMap((version, index): Misfit[] => {
    const from = version['in-force-from'];
    const isTooEarly = adoptedOn !== undefined && Temporal.PlainDate.compare(from, adoptedOn) <= 0;
    const twin = parsed.findIndex((other) => other['in-force-from'].equals(from)) < index;
    const kept = Object.keys(record(written[index])).filter((key) => KEPT.includes(key));
    return [
      ...(twin
        ? [{ path: ['versions', index, 'in-force-from'], problem: { because: 'same-day-versions', from } } as const]
        : []),
      ...(isTooEarly
        ? [
            {
              path: ['versions', index, 'in-force-from'],
              problem: { because: 'contradiction', between: 'version-and-adoption' },
            } as const,
          ]
        : []),
      ...kept.map(
        (key) => ({ path: ['versions', index, key], problem: { because: 'not-of-a-version', key } }) as const,
      ),
    ];
  });
}

/** The body with all its versions, itself as the oldest makes it. */
export function withVersions(body: Body, later: readonly Body[]): Body {
  return later.length === 0 ? body : { ...body, versions: [body, ...later] };
}

/** A rule carried over goes on citing the document it was found in. */
function cited(raw: Readonly<Record<string, unknown>>, document: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(raw).map(([key, value]) => {
      if (key === 'clause') return [key, { document, ...record(value) }];
      return [key, citedIn(value, document)];
    }),
  );
}

function citedIn(value: unknown, document: string): unknown {
  if (Array.isArray(value)) return value.map((one) => citedIn(one, document));
  return typeof value === 'object' && value !== null ? cited(record(value), document) : value;
}

/** »annual-wheel: null« takes a rule out that the version no longer has. */
function withoutNone(raw: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== null));
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function without(raw: Readonly<Record<string, unknown>>, key: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(raw).filter(([name]) => name !== key));
}
