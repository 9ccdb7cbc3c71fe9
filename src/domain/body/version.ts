import type { Body } from './body.ts';

/**
 * The body as its rules of that day make it. A date before every version gives the oldest there is.
 *
 * @source S0-29 "Senest godkendt den 15. februar 2016": rules have a date, and a body revises them
 */
export function inForce(body: Body, on: Temporal.PlainDate): Body {
  const { versions = [] } = body;
  const begun = ({ inForceFrom }: Body) =>
    inForceFrom === undefined || Temporal.PlainDate.compare(inForceFrom, on) <= 0;
  const version = versions.findLast(begun) ?? versions[0];
  return version === undefined ? body : { ...version, versions };
}

/** The version before this one, if it is not the first. */
export function versionBefore(body: Body): Body | undefined {
  const { versions = [], inForceFrom } = body;
  const place = versions.findIndex((one) => sameDay(one.inForceFrom, inForceFrom));
  return place > 0 ? versions[place - 1] : undefined;
}

/** This body, people and all, by the rules of another version of it. */
export function byRulesOf(body: Body, { rules, calendar, inForceFrom }: Body): Body {
  const { inForceFrom: _, ...same } = body;
  return { ...same, rules, calendar, ...(inForceFrom === undefined ? {} : { inForceFrom }) };
}

function sameDay(a: Temporal.PlainDate | undefined, b: Temporal.PlainDate | undefined): boolean {
  return a === undefined || b === undefined ? a === b : a.equals(b);
}
