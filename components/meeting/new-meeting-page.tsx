"use client";
import { type FormEvent, useState } from "react";
import { type PrepareAgendaForm, prepareAgendaInput } from "@/domain/agenda-input";
import type { NewMeeting } from "@/domain/agenda-desk";
import { Refused } from "../desk/refused";
import type { Send } from "../form/send";
import { useActionForm } from "../form/use-action-form";
import { useHydrated } from "../form/use-hydrated";
import { MoveLink } from "../review/move-link";
import { Icon } from "../ui/icon";
import { CandidatePicker } from "./candidate-picker";
import { HeadFields } from "./head-fields";
import { type MemberRow, MembersFields, memberRows, membersOf, newMemberRow } from "./members-fields";
import { Part } from "./part";

export type NewMeetingPageProps = {
  readonly start: NewMeeting;
  readonly prepare: Send<PrepareAgendaForm, { readonly agendaId: string }>;
  readonly onPrepared?: (agendaId: string) => void;
};

const opened = (agendaId: string) => window.location.assign(`/review/meetings/${agendaId}`);

const blank = ({ last, today, chosen }: NewMeeting): PrepareAgendaForm => ({
  kind: last?.head.kind ?? "chairs",
  number: "",
  heldOn: today,
  place: last?.head.place ?? "",
  chair: last?.head.chair ?? "",
  recorder: last?.head.recorder ?? "",
  ballot: last?.head.ballot ?? "open",
  majorityOf: last?.head.majorityOf ?? "present",
  quorum: last === null ? "" : String(last.head.quorum),
  members: [],
  items: [...chosen],
});

const firstRows = ({ last }: NewMeeting): readonly MemberRow[] =>
  last === null ? [newMemberRow()] : memberRows(last.members).map((row) => ({ ...row, present: true }));

type ItemsProps = {
  readonly start: NewMeeting;
  readonly chosen: readonly string[];
  readonly refusal: string | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
};

function Items({ start, chosen, refusal, onChange }: ItemsProps) {
  return (
    <Part title="议题" note={`已选${chosen.length}项`}>
      <Refused message={refusal} />
      {start.candidates.length === 0 ? (
        <p className="muted">现在没有等待复审决定的申报，可以先准备会议，以后再加议题。</p>
      ) : (
        <>
          <p className="hint">次序和增减以后还可以调整。</p>
          <CandidatePicker candidates={start.candidates} chosen={chosen} onChange={onChange} />
        </>
      )}
    </Part>
  );
}

function PrepareForm({ start, prepare, onPrepared = opened }: NewMeetingPageProps) {
  const ready = useHydrated();
  const [rows, setRows] = useState(() => firstRows(start));
  const [chosen, choose] = useState<readonly string[]>(start.chosen);
  const form = useActionForm(prepareAgendaInput, prepare, blank(start), ({ agendaId }) => onPrepared(agendaId));
  const { register, submit, setValue, formState } = form;
  const { errors, isSubmitting } = formState;
  const send = (event: FormEvent) => {
    setValue("members", membersOf(rows));
    setValue("items", [...chosen]);
    void submit(event);
  };
  const nameError = (index: number) => errors.members?.[index]?.name?.message;
  return (
    <form noValidate aria-label="准备一次会" onSubmit={send}>
      <fieldset className="mnew" disabled={!ready || isSubmitting}>
        <Part title="会议">
          <HeadFields register={(key) => register(key)} errors={errors} />
        </Part>
        <Part title="成员" note={start.last === null ? `${rows.length}人` : `${rows.length}人，照以前的会议填好`}>
          <Refused message={errors.members?.root?.message ?? errors.members?.message} />
          <MembersFields rows={rows} onChange={setRows} errorAt={nameError} />
        </Part>
        <Items
          start={start}
          chosen={chosen}
          refusal={errors.items?.root?.message ?? errors.items?.message}
          onChange={choose}
        />
        <div className="mnew__f">
          <Refused message={errors.root?.message} />
          <button type="submit" className="db db--pri">
            {isSubmitting ? "正在保存" : "准备好，进入会议"}
          </button>
        </div>
      </fieldset>
    </form>
  );
}

/** A meeting is prepared: what it is, who belongs to it, what it decides on. */
export function NewMeetingPage(props: NewMeetingPageProps) {
  return (
    <div className="dpad meeting">
      <div className="dtitle">
        <div>
          <p className="listback">
            <MoveLink href="/review/meetings">
              <Icon name="back" size={14} />
              回到会议
            </MoveLink>
          </p>
          <h1>准备一次会</h1>
          <p>{props.start.year}年度，审议拟表彰名单</p>
        </div>
      </div>
      <PrepareForm {...props} />
    </div>
  );
}
