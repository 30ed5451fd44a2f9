import type { PublicDay } from "@/components/public/public-frame";
import { publicHome } from "@/services/honours/public-home";

/** What every public page says about the day. */
export async function publicDay(): Promise<PublicDay & { readonly today: string }> {
  const { today, notice } = await publicHome();
  return { today, noticeRunning: notice !== null };
}
