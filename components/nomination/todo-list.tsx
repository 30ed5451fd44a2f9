import Link from "next/link";
import type { CSSProperties } from "react";
import { submissionEnd } from "@/domain/permission";
import { fieldLabels } from "@/domain/sections";
import type { RoundWithRules, SpecialDay } from "@/domain/round";
import type { UnitDesk, UnitNomination } from "@/domain/unit-desk";
import { assess } from "./assess";
import { formChecks } from "./form-checks";
import { dateWords } from "./date-words";
import { nominationWords } from "./nomination-words";
import { unitMay } from "./unit-may";

type TodoProps = { readonly entry: UnitNomination; readonly round: RoundWithRules; readonly now: string };

const tone = (colour: string): CSSProperties & Record<"--tone", string> => ({ "--tone": `var(${colour})` });

function ReturnedTodo({ entry, now }: TodoProps) {
  const { nomination, moves, bodyName } = entry;
  const back = moves.filter(({ verb }) => verb === "return").sort((one, other) => other.version - one.version)[0];
  const by = nomination.position === "returned.city" ? "市妇联" : (bodyName ?? "推荐单位");
  return (
    <li style={tone("--c-warn")}>
      <div>
        <b>{nominationWords.shortTitle(nomination.form)}：退回修改</b>
        {nomination.remarks.map(({ field, text }) => (
          <blockquote key={field + text}>
            {field === "form" ? "" : `${fieldLabels[field]}：`}
            {text}
          </blockquote>
        ))}
        <p className="todo__note">
          {by}
          {back === undefined ? "" : dateWords.moment(back.at, now)}退回，改好后直接回到初审，不用重排队
        </p>
      </div>
      <div className="todo__act">
        <Link className="db db--pri" href={`/nominations/${nomination.id}`}>
          去修改
        </Link>
        {nomination.resubmitBy === null ? null : <small>{dateWords.day(nomination.resubmitBy)}前</small>}
      </div>
    </li>
  );
}

const listed = 3;

function DraftTodo({ entry, round, now, specialDays }: TodoProps & { readonly specialDays: readonly SpecialDay[] }) {
  const { form, id } = entry.nomination;
  const { problems, percent } = assess(form, formChecks.lacks(form, { round, now }), {
    round,
    specialDays,
    earlierHonours: [],
  });
  const whole = problems.length === 0;
  const first = problems.slice(0, listed).map(({ label, text }) => (text.includes(label) ? text : `${label}：${text}`));
  return (
    <li style={tone("--c-work")}>
      <div>
        <b>
          {nominationWords.shortTitle(form)}：{whole ? "可以提交了" : `还差${problems.length}项就能提交`}
        </b>
        <p>{whole ? "检查一遍就可以提交" : `${first.join("；")}${problems.length > listed ? "等" : ""}`}</p>
      </div>
      <div className="todo__act">
        {whole ? (
          <Link className="db" href={`/nominations/${id}/check`}>
            检查与提交
          </Link>
        ) : (
          <Link className="db" href={`/nominations/${id}`}>
            续填
          </Link>
        )}
        <small>完成{percent}%</small>
      </div>
    </li>
  );
}

export type TodoListProps = { readonly desk: UnitDesk; readonly specialDays: readonly SpecialDay[] };

/** What waits for the unit: what was returned to it, and drafts that can still be submitted. */
export function TodoList({ desk, specialDays }: TodoListProps) {
  const { round, now } = desk;
  const waiting = desk.nominations.filter(
    ({ nomination, latePassUntil }) =>
      round !== null && nomination.roundId === round.id && unitMay("submit", nomination, { now, round, latePassUntil }),
  );
  if (round === null || waiting.length === 0) return null;
  const isBack = ({ nomination }: UnitNomination) => nomination.position !== "draft";
  const due = ({ nomination, latePassUntil }: UnitNomination) => submissionEnd(nomination, { round, latePassUntil });
  const ordered = [...waiting].sort(
    (one, other) => Number(isBack(other)) - Number(isBack(one)) || Date.parse(due(one)) - Date.parse(due(other)),
  );
  return (
    <section className="panel" aria-labelledby="todo">
      <div className="panel__h">
        <h2 id="todo">等你处理</h2>
        <small>{waiting.length}件</small>
      </div>
      <ul className="todo">
        {ordered.map((entry) =>
          isBack(entry) ? (
            <ReturnedTodo key={entry.nomination.id} entry={entry} round={round} now={now} />
          ) : (
            <DraftTodo key={entry.nomination.id} entry={entry} round={round} now={now} specialDays={specialDays} />
          ),
        )}
      </ul>
    </section>
  );
}
