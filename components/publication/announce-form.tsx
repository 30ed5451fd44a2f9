"use client";
import { type FormEvent, useState } from "react";
import type { ListPage } from "@/domain/publication-desk";
import { Dialog } from "../desk/dialog";
import { Field } from "../desk/field";
import { Refused } from "../desk/refused";
import { useRefresh } from "../desk/use-refresh";
import { useHydrated } from "../form/use-hydrated";
import { useVerb } from "../form/use-verb";
import type { ListVerbs } from "./list-verbs";

export type AnnounceFormProps = {
  readonly listId: string;
  readonly sha256: string;
  readonly span: ListPage["span"];
  /** The span as it is read: 2月4日至10日. */
  readonly words: string;
  readonly count: number;
  readonly missing: readonly string[];
  readonly announce: ListVerbs["announce"];
};

type Dates = { readonly firstDay: string; readonly lastDay: string };

function dateFault(typed: string, counted: string): string | undefined {
  if (typed === "") return "请对照国务院办公厅的放假通知，填写日期";
  return typed === counted ? undefined : "与推算的日期不同，请先请系统管理员更新节假日表";
}

const faultsOf = (dates: Dates, { firstDay, lastDay }: Dates) => ({
  firstDay: dateFault(dates.firstDay, firstDay),
  lastDay: dateFault(dates.lastDay, lastDay),
});

type ConfirmDatesProps = {
  readonly dates: Dates;
  readonly faults: { readonly [Key in keyof Dates]: string | undefined };
  readonly onChange: (dates: Dates) => void;
};

function ConfirmDates({ dates, faults, onChange }: ConfirmDatesProps) {
  return (
    <>
      <p className="aside__p">这一年的节假日安排还没有正式公布。请核对后填写两个日期，再开始公示。</p>
      <Field id="first-day" label="公示首日" error={faults.firstDay}>
        {(aria) => (
          <input
            className="in"
            type="date"
            {...aria}
            value={dates.firstDay}
            onChange={(event) => onChange({ ...dates, firstDay: event.target.value })}
          />
        )}
      </Field>
      <Field id="last-day" label="公示末日" error={faults.lastDay}>
        {(aria) => (
          <input
            className="in"
            type="date"
            {...aria}
            value={dates.lastDay}
            onChange={(event) => onChange({ ...dates, lastDay: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}

const blank = { firstDay: "", lastDay: "" };
const clear = { firstDay: undefined, lastDay: undefined };

export function AnnounceForm({ listId, sha256, span, words, count, missing, announce }: AnnounceFormProps) {
  const ready = useHydrated();
  const [dates, setDates] = useState<Dates>(blank);
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  const { busy: reading, refresh } = useRefresh();
  const { busy: sending, words: refused, run } = useVerb(announce, refresh);
  const busy = sending || reading;
  const faults = span.provisional && asked ? faultsOf(dates, span) : clear;

  function ask(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    const found = faultsOf(dates, span);
    if (!span.provisional || (found.firstDay === undefined && found.lastDay === undefined)) setOpen(true);
  }

  function confirm() {
    setOpen(false);
    void run({ listId, sha256, confirmed: span.provisional ? dates : null });
  }

  return (
    <form noValidate onSubmit={ask}>
      <fieldset className="fcol aside__form" disabled={!ready || busy}>
        {span.provisional ? <ConfirmDates dates={dates} faults={faults} onChange={setDates} /> : null}
        {missing.length === 0 ? null : <p className="aside__p">还缺签名：{missing.join("、")}。签齐后才能开始公示。</p>}
        <Refused message={refused} />
        <button type="submit" className="db db--pri" disabled={missing.length > 0}>
          {busy ? "正在开始公示" : "开始公示"}
        </button>
      </fieldset>
      <Dialog question={`现在开始公示这${count}个集体？`} open={open} onClose={() => setOpen(false)}>
        <p>名单马上在公示页公开，公示期{words}。开始后不能撤回，只能逐个中止。</p>
        <div className="dlg__f">
          <button type="button" className="db" onClick={() => setOpen(false)}>
            再看看
          </button>
          <button type="button" className="db db--pri" onClick={confirm}>
            开始公示
          </button>
        </div>
      </Dialog>
    </form>
  );
}
