import { useId } from "react";
import type { UseFormRegisterReturn } from "react-hook-form";
import { ballotKinds, majorities, meetingKinds } from "@/domain/agenda";
import type { ChangeHeadForm } from "@/domain/agenda-input";
import { agendaWords } from "@/domain/agenda-words";
import { Field } from "../desk/field";

type HeadForm = Omit<ChangeHeadForm, "agendaId">;
type HeadKey = keyof HeadForm;

export type HeadFieldsProps = {
  readonly register: (key: HeadKey) => UseFormRegisterReturn;
  readonly errors: Readonly<Partial<Record<HeadKey, { readonly message?: string | undefined } | undefined>>>;
};

type OneProps = HeadFieldsProps & { readonly of: HeadKey; readonly label: string; readonly hint?: string };

function Text({ of, label, hint, register, errors, ...input }: OneProps & { readonly type?: string }) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} error={errors[of]?.message}>
      {(aria) => <input className="in" autoComplete="off" {...input} {...aria} {...register(of)} />}
    </Field>
  );
}

function Choice<Key extends string>({
  of,
  label,
  keys,
  words,
  register,
  errors,
}: OneProps & { readonly keys: readonly Key[]; readonly words: Readonly<Record<Key, string>> }) {
  const id = useId();
  return (
    <Field id={id} label={label} error={errors[of]?.message}>
      {(aria) => (
        <select className="in" {...aria} {...register(of)}>
          {keys.map((key) => (
            <option key={key} value={key}>
              {words[key]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** What stands at the head of a meeting, and how it votes. */
export function HeadFields(form: HeadFieldsProps) {
  return (
    <div className="mfields">
      <Choice {...form} of="kind" label="会议" keys={meetingKinds} words={agendaWords.kinds} />
      <Text {...form} of="number" label="会议纪要文号" />
      <Text {...form} of="heldOn" label="会议日期" type="date" />
      <Text {...form} of="place" label="地点（选填）" />
      <Text {...form} of="chair" label="主持人" />
      <Text {...form} of="recorder" label="记录人" />
      <Choice {...form} of="ballot" label="表决方式" keys={ballotKinds} words={agendaWords.ballots} />
      <Choice {...form} of="majorityOf" label="通过的条件" keys={majorities} words={agendaWords.majorities} />
      <Text {...form} of="quorum" label="最低到会人数" hint="少于这个人数，表决无效。" />
    </div>
  );
}
