import { type Browser, chromium } from 'playwright-core';

/** Headless Chromium as the system has it; it needs no network beyond what a page of ours asks for. */
export function openBrowser(executablePath = '/usr/bin/chromium'): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });
}
