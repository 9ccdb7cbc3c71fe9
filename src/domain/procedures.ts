import { betweenProcedures } from './between-procedures.ts';
import { dialogueProcedure } from './dialogue-meeting/procedure.ts';
import { dispatchesProcedure } from './dispatches/procedure.ts';
import { docketProcedure } from './docket/procedure.ts';
import { dutiesProcedure } from './duties/procedure.ts';
import { keepingProcedure } from './keeping/procedure.ts';
import { meetingProcedure } from './meeting/procedure.ts';
import { planProcedure } from './plan/procedure.ts';
import { writtenProcedure } from './written-procedure/procedure.ts';

/** The rules for every kind of record. What one decides may give commands to any of the others, so they work together or not at all. */
export const PROCEDURES = [
  meetingProcedure,
  planProcedure,
  docketProcedure,
  dutiesProcedure,
  dialogueProcedure,
  ...betweenProcedures,
  writtenProcedure,
  dispatchesProcedure,
  keepingProcedure,
] as const;
