import type { Browser, Locator, Page } from 'playwright-core';

/** The Playground in a browser, driven by what a person sees: labels, titles, texts. */
export interface PlaygroundDriver {
  readonly page: Page;
  say(text: string): Promise<void>;
  /** Waits until the newest card shows the text. */
  cardSays(text: string | RegExp): Promise<string>;
  /** What the newest card shows. */
  lastCard(): Promise<string>;
  /** Fills an input of the newest card: types, or picks the choice, or ticks (`ja`) and clears (`nej`). */
  fill(label: string, value: string): Promise<void>;
  press(title: string): Promise<void>;
  /** Opens a chat or a channel in the list at the side. */
  open(name: string): Promise<void>;
  picture(file: string): Promise<void>;
  close(): Promise<void>;
}

const CARD = '.ac-adaptiveCard';

/** Opens it and waits until it takes a message. Opening alone makes the Playground tell the bot that it was installed. */
export async function openPlayground(browser: Browser, url: string): Promise<PlaygroundDriver> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  page.setDefaultTimeout(20_000);
  await page.goto(url);
  const box = page.locator('div[role=textbox][contenteditable=true]').first();
  await box.waitFor();
  const newest = (): Locator => page.locator(CARD).last();
  return {
    page,
    say: async (text) => {
      await box.click();
      await box.pressSequentially(text);
      await box.press('Enter');
    },
    cardSays: async (text) => {
      const card = page.locator(`${CARD} >> nth=-1`).filter({ hasText: text });
      await card.waitFor();
      return card.innerText();
    },
    lastCard: () => newest().innerText(),
    fill: (label, value) => fillIn(page, newest().getByLabel(labelled(label)).first(), value),
    press: (title) => newest().getByRole('button', { name: title, exact: true }).click(),
    open: (name) => page.getByRole('treeitem', { name }).click(),
    picture: async (file) => {
      await page.screenshot({ path: file });
    },
    close: () => page.close(),
  };
}

/** A required input's label ends with a star. */
function labelled(label: string): RegExp {
  return new RegExp(`^${label.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&')}( ?\\*)?$`);
}

async function fillIn(page: Page, input: Locator, value: string): Promise<void> {
  const role = await input.getAttribute('role');
  const type = await input.getAttribute('type');
  if (type === 'checkbox' || type === 'radio') return input.setChecked(value === 'ja');
  if (role !== 'combobox') return input.fill(value);
  await input.click();
  await page.getByRole('option', { name: value, exact: true }).click();
}
