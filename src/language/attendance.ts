import { attendance as da } from './da/attendance.ts';
import { attendance as en } from './en/attendance.ts';
import type { Language } from './language.ts';

/** What is said of who was there, and of whether that was enough to decide. */
export const attendanceWords: Readonly<Record<Language, typeof da>> = { da, en };
