import { expect, type Page } from "@playwright/test";

/** Opens the list of keys, which answers as soon as the page listens to them, and closes it. */
export async function listKeys(page: Page, also: () => Promise<void> = async () => {}): Promise<void> {
  const list = page.getByRole("dialog", { name: "按键一览" });
  await expect(async () => {
    await page.keyboard.press("Shift+Slash");
    await expect(list).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await also();
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
}

/** What an input method does: letters that are being put together in the focused field. */
export async function composing(
  page: Page,
  letters: string,
): Promise<{ readonly commit: (text: string) => Promise<void> }> {
  const session = await page.context().newCDPSession(page);
  await session.send("Input.imeSetComposition", {
    text: letters,
    selectionStart: letters.length,
    selectionEnd: letters.length,
  });
  return {
    commit: async (text) => {
      await session.send("Input.insertText", { text });
      await session.detach();
    },
  };
}
