import fc from 'fast-check';

/**
 * Properties are tried on the same cases in every run, so that a red run can be run again. To look for new cases, take
 * the seed away: `npx vitest run --config vitest.search.config.ts`.
 */
fc.configureGlobal({ seed: 20_270_408 });
