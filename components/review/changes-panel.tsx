import { dayOf } from "@/domain/calendar";
import { ChangesFrame } from "./changes-frame";
import type { Compared } from "./compared";
import { momentWords } from "./moment-words";
import { reviewHref } from "./review-href";
import type { ReviewQuery } from "./review-query";
import { TextChanges } from "./text-changes";
import { ValueChanges } from "./value-changes";

export type ChangesPanelProps = {
  readonly compared: Compared;
  readonly query: ReviewQuery;
  readonly nominationId: string;
};

/** What changed between two submissions: short values side by side, texts in place by paragraph. */
export function ChangesPanel({ compared, query, nominationId }: ChangesPanelProps) {
  const { from, to, files, choices } = compared;
  const { values, texts } = compared.changes;
  const paragraphs = texts.reduce((sum, text) => sum + text.paragraphs.length, 0);
  const count = values.length + paragraphs + files.added.length + files.removed.length;
  const rows = values.length + files.added.length + files.removed.length;
  return (
    <ChangesFrame
      says={`第${from.number}版（${momentWords.day(dayOf(from.submittedAt))}）与第${to}版对照，共${count}处`}
      chosen={from.number}
      choices={choices.map(({ number, label }) => ({
        number,
        label,
        href: reviewHref({ ...query, against: number }, nominationId),
      }))}
    >
      {count === 0 ? <p className="panel__b muted">两版内容相同，没有改动。</p> : null}
      {rows === 0 ? null : <ValueChanges values={values} files={files} from={from.number} to={to} />}
      {texts.map((text) => (
        <TextChanges key={text.field} text={text} />
      ))}
    </ChangesFrame>
  );
}
