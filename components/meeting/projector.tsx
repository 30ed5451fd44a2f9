"use client";
import { useEffect, useState } from "react";
import { closingPlan, stateOf } from "@/domain/agenda";
import type { ProjectedItem, Projection } from "@/domain/agenda-desk";
import { agendaWords } from "@/domain/agenda-words";
import { awardTypes } from "@/domain/award-types";
import { dayWords } from "@/domain/calendar";
import { useRefresh } from "../desk/use-refresh";
import { PlacesBars } from "./places-panel";
import { stateWords } from "./state-words";
import { StatusTag } from "../ui/status-tag";

const every = 3_000;

/** Reads the page again at short intervals while it is seen. */
function useFollowing(closed: boolean) {
  const { busy, refresh } = useRefresh();
  useEffect(() => {
    if (closed) return;
    const timer = setInterval(() => {
      if (!busy && document.visibilityState === "visible") refresh();
    }, every);
    return () => clearInterval(timer);
  });
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The item shown: the first that waits, or the one that ← and → lead to. */
function useShown(items: readonly ProjectedItem[]) {
  const [pinned, pin] = useState<string | null>(null);
  const waiting = items.findIndex((item) => stateOf(item) === "waiting");
  const chosen = items.findIndex(({ nominationId }) => nominationId === pinned);
  const at = chosen === -1 ? (waiting === -1 ? items.length - 1 : waiting) : chosen;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const step = steps[event.code];
      if (step === undefined || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
      const next = items[at + step];
      if (next === undefined) return;
      event.preventDefault();
      pin(next.nominationId);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [items, at]);
  return { at, pinned: chosen !== -1, follow: () => pin(null) };
}

function Result({ item, projection }: { readonly item: ProjectedItem; readonly projection: Projection }) {
  const { head, attendance } = projection;
  if (item.counts === null) return <p className="proj__wait">{item.current ? "待表决" : "材料已变动，暂不表决"}</p>;
  return (
    <p className={item.adopted ? "proj__result is-yes" : "proj__result is-no"} role="status">
      <b>{item.adopted ? "通过" : "未通过"}</b>
      <span>{agendaWords.counts(item.counts, item.recused)}</span>
      <span>{agendaWords.result(head, attendance, item.counts)}</span>
    </p>
  );
}

function Now({ projection, at }: { readonly projection: Projection; readonly at: number }) {
  const item = projection.items[at];
  if (item === undefined) return <p className="proj__wait">议程上还没有议题。</p>;
  const before = projection.items[at - 1];
  return (
    <>
      <p className="proj__place num">
        第{at + 1}项，共{projection.items.length}项
      </p>
      <h2>{item.title}</h2>
      <p className="proj__body">
        {awardTypes[item.award].label}，{item.bodyName}推荐
      </p>
      <Result item={item} projection={projection} />
      {before?.counts && item.counts === null ? (
        <p className="proj__before num">
          上一项：{before.title}，{agendaWords.result(projection.head, projection.attendance, before.counts)}
        </p>
      ) : null}
    </>
  );
}

/** A meeting on the wall of its room: the item before it, the agenda, the places; no person is named. */
export function Projector({ projection }: { readonly projection: Projection }) {
  const { head, attendance, items, places, closed, year } = projection;
  useFollowing(closed);
  const { at, pinned, follow } = useShown(items);
  return (
    <div className="proj">
      <header>
        <h1>
          {agendaWords.kinds[head.kind]}　审议{year}年度拟表彰名单
        </h1>
        <p className="num">
          {head.number}，{dayWords(head.heldOn)}；{agendaWords.attendance(head, attendance)}；
          {agendaWords.ballots[head.ballot]}，{agendaWords.majorities[head.majorityOf]}
        </p>
      </header>
      <section className="proj__now" aria-label="正在审议">
        <Now projection={projection} at={at} />
      </section>
      <section className="proj__list" aria-label="议程">
        <ol>
          {items.map((item, index) => {
            const { tone, words } = stateWords.item(item);
            return (
              <li key={item.nominationId} {...(index === at ? { "aria-current": "true" as const } : {})}>
                <span className="num">{index + 1}</span>
                <span>{item.title}</span>
                <StatusTag tone={tone}>{words}</StatusTag>
              </li>
            );
          })}
        </ol>
      </section>
      <footer>
        <PlacesBars places={closed ? closingPlan([], places).places : closingPlan(items, places).places} />
        <p className="proj__keys">
          <kbd>←</kbd> <kbd>→</kbd> 换项
          {pinned ? (
            <button type="button" className="db db--sm" onClick={follow}>
              跟随会议进度
            </button>
          ) : null}
        </p>
      </footer>
    </div>
  );
}
