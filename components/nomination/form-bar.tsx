import type { SaveState } from "../form/autosave";
import type { FormPage } from "@/domain/unit-desk";
import { dateWords } from "./date-words";
import type { FormView } from "./form-view";
import { nominationWords } from "./nomination-words";
import { roundWords } from "./round-words";
import { SaveNotice } from "./save-notice";
import { SaveWords } from "./save-words";

export type FormBarProps = {
  readonly view: FormView;
  readonly state: SaveState;
  readonly savedAt: string | null;
  readonly leaving: boolean;
  readonly onCheck: () => void;
};

const deadline = ({ nomination, round, now }: FormPage): string => {
  const by = nomination?.resubmitBy ?? null;
  if (nomination?.position === "draft" && roundWords.state(round, now) === "closed")
    return `${dateWords.moment(round.closesAt, now)}已截止`;
  return by === null ? `${dateWords.moment(round.closesAt, now)}截止` : `${dateWords.day(by)}前重新提交`;
};

/** What is being filled in, whether it is saved, and the way on. */
export function FormBar({ view, state, savedAt, leaving, onCheck }: FormBarProps) {
  const { values, page } = view;
  const facts = [nominationWords.award(values.award), page.nomination?.receiptNumber ?? "", deadline(page)];
  return (
    <div className="fbar">
      <div>
        <h1>{values.fullName.trim() || "新的申报"}</h1>
        <p className="num">{facts.filter((fact) => fact !== "").join("，")}</p>
      </div>
      <div className="fbar__end">
        <SaveWords state={state} savedAt={savedAt} />
        <button type="button" className="db db--pri" aria-disabled={leaving} onClick={onCheck}>
          {leaving ? <span className="spin" aria-hidden="true" /> : null}
          检查与提交
        </button>
      </div>
      <SaveNotice state={state} />
    </div>
  );
}
