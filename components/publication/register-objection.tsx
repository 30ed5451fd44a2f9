"use client";
import { useState } from "react";
import type { FieldErrors, UseFormRegister } from "react-hook-form";
import { objectionChannels, type RegisterObjectionInput, registerObjectionInput } from "@/domain/decision";
import { Field } from "../desk/field";
import { Refused } from "../desk/refused";
import { useRefresh } from "../desk/use-refresh";
import { useActionForm } from "../form/use-action-form";
import { useHydrated } from "../form/use-hydrated";
import { channelWords } from "./labels";
import type { ListVerbs } from "./list-verbs";

export type RegisterObjectionProps = {
  readonly listId: string;
  readonly targets: readonly { readonly nominationId: string; readonly fullName: string }[];
  readonly verb: ListVerbs["registerObjection"];
};

type ReceivedProps = {
  readonly register: UseFormRegister<RegisterObjectionInput>;
  readonly errors: FieldErrors<RegisterObjectionInput>;
};

function Received({ register, errors }: ReceivedProps) {
  return (
    <div className="pair">
      <Field id="objection-received" label="收到日期" error={errors.receivedOn?.message}>
        {(aria) => <input className="in" type="date" {...aria} {...register("receivedOn")} />}
      </Field>
      <Field id="objection-channel" label="方式" error={errors.channel?.message}>
        {(aria) => (
          <select className="in" {...aria} {...register("channel")}>
            {objectionChannels.map((channel) => (
              <option key={channel} value={channel}>
                {channelWords[channel]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

function RegisterForm({
  listId,
  targets,
  verb,
  onDone,
  onCancel,
}: RegisterObjectionProps & { readonly onDone: () => void; readonly onCancel: () => void }) {
  const blank = { listId, nominationId: "", receivedOn: "", channel: "phone", facts: "" } as const;
  const { register, submit, formState } = useActionForm(registerObjectionInput, verb, blank, onDone);
  const { errors, isSubmitting } = formState;
  return (
    <form className="fcol objection__f" noValidate onSubmit={(event) => void submit(event)} aria-label="登记异议">
      <Received register={register} errors={errors} />
      <Field id="objection-against" label="针对" error={errors.nominationId?.message}>
        {(aria) => (
          <select className="in" {...aria} {...register("nominationId")}>
            <option value="">整份名单</option>
            {targets.map(({ nominationId, fullName }) => (
              <option key={nominationId} value={nominationId}>
                {fullName}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        id="objection-facts"
        label="反映的事实"
        hint="时间、地点、经过。反映人的姓名和联系方式不写在这里。"
        error={errors.facts?.message}
      >
        {(aria) => <textarea className="in" rows={5} {...aria} {...register("facts")} />}
      </Field>
      <Refused message={errors.root?.message} />
      <div className="frow">
        <button type="submit" className="db db--pri" disabled={isSubmitting}>
          {isSubmitting ? "正在登记" : "登记"}
        </button>
        <button type="button" className="db" onClick={onCancel}>
          不登记了
        </button>
      </div>
    </form>
  );
}

export function RegisterObjection(props: RegisterObjectionProps) {
  const ready = useHydrated();
  const [open, setOpen] = useState(false);
  const { busy, refresh } = useRefresh();
  const done = () => {
    setOpen(false);
    refresh();
  };
  if (open) return <RegisterForm {...props} onDone={done} onCancel={() => setOpen(false)} />;
  return (
    <p className="panel__b">
      <button type="button" className="db" disabled={!ready || busy} onClick={() => setOpen(true)}>
        登记异议
      </button>
    </p>
  );
}
