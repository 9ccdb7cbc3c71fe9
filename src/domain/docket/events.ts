import type { ComingItem, DecidedPoint, Docket, FollowUp, Information, Owner, Reminder, StatusNote } from './docket.ts';

export type DocketEvent =
  | { readonly type: 'follow-up-added'; readonly followUp: FollowUp }
  | {
      readonly type: 'follow-up-clarified';
      readonly followUpId: string;
      readonly owner: Owner;
      readonly due: Temporal.PlainDate;
    }
  | {
      readonly type: 'owner-told';
      readonly followUpId: string;
      readonly at: Temporal.Instant;
      readonly wasAbsent: boolean;
    }
  | { readonly type: 'follow-up-reminded'; readonly followUpId: string; readonly reminder: Reminder }
  | { readonly type: 'follow-up-noted'; readonly followUpId: string; readonly note: StatusNote }
  | {
      readonly type: 'follow-up-closed';
      readonly followUpId: string;
      readonly closed: NonNullable<FollowUp['closed']>;
    }
  | { readonly type: 'coming-item-added'; readonly item: ComingItem }
  | { readonly type: 'coming-item-left'; readonly comingId: string; readonly left: NonNullable<ComingItem['left']> }
  | { readonly type: 'point-made-standing'; readonly point: DecidedPoint }
  | { readonly type: 'information-came'; readonly information: Information }
  | {
      readonly type: 'information-acknowledged';
      readonly informationId: string;
      readonly received: NonNullable<Information['received']>;
    }
  | {
      readonly type: 'standing-point-ended';
      readonly pointId: string;
      readonly ended: NonNullable<DecidedPoint['ended']>;
    };

/** Applies one recorded fact. Facts are never refused: that was decided before they were recorded. */
export function evolveDocket(docket: Docket, event: DocketEvent): Docket {
  switch (event.type) {
    case 'follow-up-added':
      return { ...docket, followUps: [...docket.followUps, event.followUp] };
    case 'follow-up-clarified':
      // Given a new date it is reminded of anew.
      return changed(docket, event.followUpId, ({ ownerAsWritten: _, ...one }) => ({
        ...one,
        owner: event.owner,
        due: event.due,
        reminded: [],
      }));
    case 'owner-told':
      return changed(docket, event.followUpId, (one) => ({
        ...one,
        toldAt: event.at,
        ...(event.wasAbsent ? { ownerWasAbsent: true } : {}),
      }));
    case 'follow-up-reminded':
      return changed(docket, event.followUpId, (one) => ({ ...one, reminded: [...one.reminded, event.reminder] }));
    case 'follow-up-noted':
      return changed(docket, event.followUpId, (one) => ({ ...one, notes: [...one.notes, event.note] }));
    case 'follow-up-closed':
      return changed(docket, event.followUpId, (one) => ({ ...one, closed: event.closed }));
    case 'coming-item-added':
      return { ...docket, coming: [...docket.coming, event.item] };
    case 'coming-item-left':
      return {
        ...docket,
        coming: docket.coming.map((one) => (one.id === event.comingId ? { ...one, left: event.left } : one)),
      };
    case 'information-came':
      return { ...docket, informed: [...(docket.informed ?? []), event.information] };
    case 'information-acknowledged':
      return {
        ...docket,
        informed: (docket.informed ?? []).map((one) =>
          one.id === event.informationId ? { ...one, received: event.received } : one,
        ),
      };
    case 'point-made-standing':
      return { ...docket, decidedPoints: [...docket.decidedPoints, event.point] };
    case 'standing-point-ended':
      return {
        ...docket,
        decidedPoints: docket.decidedPoints.map((one) =>
          one.id === event.pointId ? { ...one, ended: event.ended } : one,
        ),
      };
  }
}

function changed(docket: Docket, id: string, change: (followUp: FollowUp) => FollowUp): Docket {
  return { ...docket, followUps: docket.followUps.map((one) => (one.id === id ? change(one) : one)) };
}
