import type { Board } from "./use-board";
import { isWide, type RankLine, type Ranking } from "@/domain/ranking";
import { positionLabels } from "../review/labels";
import { StatusTag } from "../ui/status-tag";
import { limitWords } from "./limit-words";

type Note = {
  readonly key: string;
  readonly tone: "warn" | "info" | "mute" | "ok";
  readonly text: string;
  readonly words?: string;
};

const standing = ({ position }: RankLine): readonly Note[] =>
  position === "in_review.county" ? [] : [{ key: "standing", tone: "mute", text: positionLabels[position] }];

/** What stands in the way of a row that is not simply below the line. */
const limits = (line: RankLine, { outcome }: Board, names: Ranking): readonly Note[] =>
  (outcome.limits.get(line.id) ?? [])
    .filter(({ kind }) => kind !== "line")
    .map((limit) => {
      const { tag, words } = limitWords(limit, names);
      return { key: `${tag}${words}`, tone: "info", text: tag, words };
    });

function changed({ id }: RankLine, { changes, tries, moved }: Board): readonly Note[] {
  if (!tries && moved === 0) return [];
  if (changes.enters.includes(id)) return [{ key: "enters", tone: "ok", text: "进" }];
  return changes.leaves.includes(id) ? [{ key: "leaves", tone: "warn", text: "出" }] : [];
}

/** What a reader should notice about a row. */
export function RowNotes(props: {
  readonly line: RankLine;
  readonly board: Board;
  readonly ranking: Ranking;
  readonly tied: boolean;
}) {
  const { line, board, ranking, tied } = props;
  const hasOrder = ranking.lines.some(({ ownPlace }) => ownPlace !== null);
  const notes: readonly Note[] = [
    ...changed(line, board),
    ...(ranking.role === "county" ? standing(line) : []),
    ...(line.scores !== null && isWide(line.scores) ? [{ key: "wide", tone: "warn", text: "分差大" } as const] : []),
    ...(tied ? [{ key: "tied", tone: "warn", text: "同分" } as const] : []),
    ...limits(line, board, ranking),
    ...(hasOrder && line.ownPlace === null ? [{ key: "new", tone: "mute", text: "未排位" } as const] : []),
  ];
  return (
    <>
      {notes.map(({ key, tone, text, words }) => (
        <StatusTag key={key} tone={tone} icon={null}>
          {words === undefined ? text : <span title={words}>{text}</span>}
        </StatusTag>
      ))}
    </>
  );
}
