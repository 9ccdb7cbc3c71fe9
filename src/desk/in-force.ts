import type { Clock } from '../clock.ts';
import type { Body } from '../domain/body/body.ts';
import { inForce } from '../domain/body/version.ts';
import type { Bodies } from './ports.ts';

/** The same bodies, each by the version of its rules that is in force when it is asked for. */
export function inForceNow(bodies: Bodies, clock: Clock): Bodies {
  const now = (body: Body) => inForce(body, clock().toZonedDateTimeISO(body.calendar.timeZone).toPlainDate());
  return {
    get: (id) => {
      const body = bodies.get(id);
      return body === undefined ? undefined : now(body);
    },
    all: () => bodies.all().map(now),
  };
}
