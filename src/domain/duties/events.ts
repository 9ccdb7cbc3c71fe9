import type { Duties, Duty, Settlement } from './duties.ts';
import type { DutyDay } from './duty-day.ts';

export type DutiesEvent =
  | { readonly type: 'duties-opened'; readonly year: number; readonly duties: readonly Duty[] }
  | { readonly type: 'duties-added'; readonly duties: readonly Duty[] }
  | { readonly type: 'duty-recounted'; readonly dutyId: string; readonly day: DutyDay }
  | {
      readonly type: 'duty-settled';
      readonly dutyId: string;
      readonly settlement: Exclude<Settlement, { state: 'open' }>;
    }
  | { readonly type: 'duty-reminded'; readonly dutyId: string }
  | { readonly type: 'duty-passed'; readonly dutyId: string };

export function evolveDuties(state: Duties, event: DutiesEvent): Duties {
  if (event.type === 'duties-opened') return { stage: 'open', year: event.year, duties: event.duties };
  if (state.stage !== 'open') return state;
  const changed = (change: (duty: Duty) => Duty): Duties => ({
    ...state,
    duties: state.duties.map((duty) => ('dutyId' in event && duty.id === event.dutyId ? change(duty) : duty)),
  });
  switch (event.type) {
    case 'duties-added':
      return { ...state, duties: [...state.duties, ...event.duties] };
    case 'duty-recounted':
      return changed((duty) => recounted(duty, event.day));
    case 'duty-settled':
      return changed((duty) => ({ ...duty, settlement: event.settlement }));
    case 'duty-reminded':
      return changed((duty) => ({ ...duty, reminded: true }));
    case 'duty-passed':
      return changed((duty) => ({ ...duty, toldPassed: true }));
  }
}

/** Put off, a duty is reminded of again for its new day. */
function recounted({ due: was, meetingId: _, ...duty }: Duty, day: DutyDay): Duty {
  const { reminded: _reminded, toldPassed: _toldPassed, ...unreminded } = duty;
  const isPutOff = was !== undefined && day.due !== undefined && Temporal.PlainDate.compare(day.due, was) > 0;
  return { ...(isPutOff ? unreminded : duty), ...day };
}
