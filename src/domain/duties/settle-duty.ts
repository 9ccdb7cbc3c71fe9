import { accept, type Decision, refuse } from '../decision.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import type { CompleteDuty, WaiveDuty } from './commands.ts';
import { type Account, type AccountField, type Duties, type Duty, dutiesIn, waitsFor } from './duties.ts';
import type { DutiesEvent } from './events.ts';

/**
 * Notes that a duty is done, with what its kind asks for. Said again it replaces what was written.
 *
 * @source S0-19, S1-15 "opfølgning og status på implementeringen af evt. lokale aftaler", L-6
 * @refuses no-such-duty, not-allowed, duty-waits (for another), account-lacks (with the clause), in-the-future
 */
export function completeDuty(
  state: Duties,
  { dutyId, account, by, at }: CompleteDuty,
  { body }: Circumstances,
): Decision<DutiesEvent, Refusal> {
  const duties = dutiesIn(state);
  const duty = duties.find(({ id }) => id === dutyId);
  if (duty === undefined) return refuse({ because: 'no-such-duty' });
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'secretary' });
  const first = waitsFor(duty, duties);
  if (first !== undefined) return refuse({ because: 'duty-waits', for: first.title, clause: duty.clause });
  const field = lacking(duty, account);
  if (field !== undefined) return refuse({ because: 'account-lacks', field, clause: duty.clause });
  const today = at.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
  for (const date of [account.sentOn, account.adoptedOn]) {
    if (date !== undefined && Temporal.PlainDate.compare(date, today) > 0)
      return refuse({ because: 'in-the-future', date });
  }
  return accept({ type: 'duty-settled', dutyId, settlement: { state: 'done', at, by: by.id, account } });
}

/**
 * Notes that a duty is not needed this year, with the reason.
 *
 * @refuses no-such-duty, not-allowed, duty-done, reason-missing
 */
export function waiveDuty(state: Duties, { dutyId, reason, by, at }: WaiveDuty): Decision<DutiesEvent, Refusal> {
  const duty = dutiesIn(state).find(({ id }) => id === dutyId);
  if (duty === undefined) return refuse({ because: 'no-such-duty' });
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'secretary' });
  if (duty.settlement.state === 'done') return refuse({ because: 'duty-done', at: duty.settlement.at });
  if (reason.trim() === '') return refuse({ because: 'reason-missing' });
  return accept({ type: 'duty-settled', dutyId, settlement: { state: 'not-needed', at, by: by.id, reason } });
}

function lacking({ kind }: Duty, account: Account): AccountField | undefined {
  const isBlank = (text = '') => text.trim() === '';
  switch (kind) {
    case 'evaluation':
      return isBlank(account.localAgreements) ? 'local-agreements' : undefined;
    case 'orientation':
      if (isBlank(account.sentTo)) return 'sent-to';
      return account.sentOn === undefined ? 'sent-on' : undefined;
    case 'strategic-topics':
      return (account.topics ?? []).every(isBlank) ? 'topics' : undefined;
    case 'revision':
      return account.adoptedOn === undefined ? 'adopted-on' : undefined;
    case 'preparation':
    case 'other':
      return undefined;
  }
}
