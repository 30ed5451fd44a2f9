import { dayOf } from "@/domain/calendar";
import type { Move } from "@/domain/move";
import { positionShownTo, stagesShown, type UnitPosition } from "@/domain/unit-view";
import type { PositionKey, Verb } from "@/domain/workflow";
import { Icon } from "../ui/icon";
import { dateWords } from "./date-words";
import { positionWords, stageLooks } from "./labels";

export type StageLineProps = {
  readonly position: PositionKey;
  readonly begun: boolean;
  readonly noticeOpened: boolean;
  readonly moves: readonly Move[];
  /** Stands under the first node of a draft. */
  readonly percent?: number;
};

const closing: readonly Verb[] = ["submit", "recommend", "announce", "release", "release"];

const doneWords = (index: number, moves: readonly Move[]): string => {
  const move = moves.filter(({ verb }) => verb === closing[index]).sort((one, other) => other.version - one.version)[0];
  return move === undefined ? "" : dateWords.day(dayOf(move.at));
};

const nowWords = (position: UnitPosition, { begun, percent }: StageLineProps): string => {
  if (position === "draft") return percent === undefined ? "填报中" : `完成${percent}%`;
  if (position === "in_review.county") return begun ? "审核中" : "等待初审";
  return position === "city_review" ? "评审中" : positionWords[position];
};

/** Where a nomination stands, as its unit sees it: five nodes with a word or a date under each. */
export function StageLine(props: StageLineProps) {
  const shown = positionShownTo(props.position, props.noticeOpened);
  return (
    <ol className="stage" aria-label="办理进度">
      {stagesShown(shown).map(({ title, state }, index) => {
        const { word, icon } = stageLooks[state];
        const words = state === "done" ? doneWords(index, props.moves) : state === "todo" ? "" : nowWords(shown, props);
        return (
          <li key={title} className={shown === "withdrawn" && state === "no" ? "is-no is-own" : `is-${state}`}>
            <i aria-hidden="true">{icon === null ? null : <Icon name={icon} size={12} />}</i>
            <span>{title}</span>
            <small>{words}</small>
            <em className="vh">{state === "no" ? positionWords[shown] : word}</em>
          </li>
        );
      })}
    </ol>
  );
}
