import type { Metadata } from "next";
import { HomePage } from "@/components/public/home-page";
import { publicHome } from "@/services/honours/public-home";

export const metadata: Metadata = { title: { absolute: "巾帼榜 · 吕梁市三八红旗集体、巾帼文明岗" } };

export default async function Home() {
  return <HomePage {...(await publicHome())} />;
}
