import "@fontsource-variable/noto-serif-sc";
import "@/components/styles/tokens.css";
import "@/components/styles/base.css";
import "@/components/styles/ui.css";
import "@/components/styles/public.css";
import "@/components/styles/desk.css";
import "@/components/styles/variants.css";
import "@/components/styles/print.css";
import type { Metadata } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { DemoBanner } from "@/components/ui/demo-banner";
import { DisplayProvider } from "@/components/ui/display-provider";
import { env } from "@/env";
import { displayMode } from "./_request/display-mode";

export const metadata: Metadata = {
  title: { default: "巾帼榜", template: "%s · 巾帼榜" },
  description: "吕梁市三八红旗集体、巾帼文明岗的光荣榜与公示",
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  await connection();
  const mode = await displayMode();
  const { size, theme } = mode;
  return (
    <html lang="zh-CN" data-size={size ?? undefined} data-theme={theme ?? undefined}>
      <body>
        {env.DEMO === "0" ? null : <DemoBanner />}
        <DisplayProvider initial={mode}>{children}</DisplayProvider>
      </body>
    </html>
  );
}
