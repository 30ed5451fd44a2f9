import type { ReactNode } from "react";
import type { LinkedLetter } from "@/domain/consultation";
import { dayOf, dayWords } from "@/domain/calendar";
import { Wordmark } from "../ui/wordmark";
import { ConsultEntry } from "./consult-entry";

export type ConsultPageProps = { readonly token: string; readonly linked: LinkedLetter };

type Over = Exclude<LinkedLetter, { readonly state: "open" }>;

/** Why a link cannot be answered, and whom to ask. */
function overWords(linked: Over): { readonly title: string; readonly text: string } {
  switch (linked.state) {
    case "unknown":
      return {
        title: "没有这个链接",
        text: "请核对链接是否完整；重发过链接的，请用新的链接。也可以请发函单位重新发送。",
      };
    case "used":
      return {
        title: "已经答复",
        text: `${linked.department}已于${dayWords(dayOf(linked.answeredAt))}答复。链接只能用一次，需要更正请联系${linked.bodyName}。`,
      };
    case "expired":
      return {
        title: "已经过了答复期限",
        text: `答复期限是${dayWords(linked.dueOn)}。仍需答复的，请联系${linked.bodyName}重新发送链接。`,
      };
  }
}

function Frame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="desk consult">
      <header className="consult__top">
        <Wordmark height={28} />
        <span>征求意见答复</span>
      </header>
      <main className="consult__main">
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}

/** What a department sees under its link. */
export function ConsultPage({ token, linked }: ConsultPageProps) {
  if (linked.state !== "open") {
    const { title, text } = overWords(linked);
    return (
      <Frame title={title}>
        <p>{text}</p>
      </Frame>
    );
  }
  const { department, bodyName, year, dueOn, items } = linked.letter;
  return (
    <Frame title={`${bodyName}征求${department}意见`}>
      <p>
        下列{items.length}个集体拟推荐为{year}
        年度吕梁市三八红旗集体、巾帼文明岗。请按照职责核查，逐项答复；不同意的，请写明原因。答复期限是
        {dayWords(dueOn)}。
      </p>
      <ConsultEntry token={token} letter={linked.letter} />
    </Frame>
  );
}
