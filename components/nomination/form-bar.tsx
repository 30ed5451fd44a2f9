import type { SaveState } from "../form/autosave";
import { useCameFrom } from "../form/use-came-from";
import { submissionEnd } from "@/domain/permission";
import type { FormPage } from "@/domain/unit-desk";
import { countdownWords } from "./countdown-words";
import { dateWords } from "./date-words";
import { DeadlineClock } from "./deadline-clock";
import { DeadlineNotice } from "./deadline-notice";
import type { FormView } from "./form-view";
import { nominationWords } from "./nomination-words";
import { OthersWords } from "./others-words";
import { PaperLinks } from "./paper-links";
import { SaveNotice } from "./save-notice";
import { SaveWords } from "./save-words";

export type FormBarProps = {
  readonly view: FormView;
  readonly state: SaveState;
  readonly savedAt: string | null;
  /** The sections that others are filling in. */
  readonly others: readonly number[];
  readonly leaving: boolean;
  readonly onCheck: () => void;
};

const endOf = (page: FormPage): string =>
  submissionEnd(page.nomination ?? { position: "draft", resubmitBy: null }, page);

const deadline = (page: FormPage): string => {
  const { nomination, latePassUntil, now } = page;
  const end = countdownWords.end(endOf(page), now);
  if (latePassUntil !== null && latePassUntil === endOf(page)) return `推荐单位允许补报至${end}`;
  if (Date.parse(now) >= Date.parse(endOf(page))) return `${end}已截止`;
  const isReturned = nomination !== null && nomination.position !== "draft" && nomination.resubmitBy !== null;
  return isReturned ? `${dateWords.day(nomination.resubmitBy ?? "")}前重新提交` : `${end}截止`;
};

/** What is being filled in, whether it is saved, and the way on. */
export function FormBar({ view, state, savedAt, others, leaving, onCheck }: FormBarProps) {
  const { values, page } = view;
  const facts = [nominationWords.award(values.award), page.nomination?.receiptNumber ?? "", deadline(page)];
  return (
    <div className="fbar">
      <div>
        <h1>{values.fullName.trim() || "新的申报"}</h1>
        <p className="num">{facts.filter((fact) => fact !== "").join("，")}</p>
        <OthersWords others={others} />
        <DeadlineClock now={page.now} endsAt={endOf(page)} />
      </div>
      <div className="fbar__end">
        <SaveWords state={state} savedAt={savedAt} />
        {page.nomination === null ? null : <PaperLinks nominationId={page.nomination.id} />}
        <button type="button" className="db db--pri" aria-disabled={leaving} onClick={onCheck}>
          {leaving ? <span className="spin" aria-hidden="true" /> : null}
          {useCameFrom() === "check" ? "回到检查" : "检查与提交"}
        </button>
      </div>
      <DeadlineNotice page={page} />
      <SaveNotice state={state} />
    </div>
  );
}
