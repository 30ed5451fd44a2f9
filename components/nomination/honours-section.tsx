"use client";
import { useContext } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import type { FormDraft } from "@/domain/nomination";
import { honourLevels } from "@/domain/form-choices";
import { honourLabels } from "@/domain/sections";
import { Attachments } from "../form/attachments";
import { GroupNotes } from "../form/group-notes";
import { RowList } from "../form/row-list";
import { SelectField } from "../form/select-field";
import { TextField } from "../form/text-field";
import { UploadList } from "../form/upload-list";
import { FormSection } from "./form-section";
import type { FormView } from "./form-view";
import { honourLevelLabels } from "./labels";

const blank = { title: "", level: "", grantedBy: "", year: "", documentNumber: "" } as const;
const most = 30;
const levels = honourLevels.map((value) => ({ value, label: honourLevelLabels[value] }));

const columns = (index: number) => {
  const field = <Name extends keyof typeof honourLabels>(name: Name) => ({
    name: `honours.${index}.${name}`,
    label: honourLabels[name],
  });
  return (
    <>
      <TextField {...field("title")} span={4} />
      <SelectField {...field("level")} span={2} choices={levels} />
      <TextField {...field("grantedBy")} span={2} optional />
      <TextField {...field("year")} span={2} half inputMode="numeric" optional />
      <TextField {...field("documentNumber")} span={2} half optional />
      <UploadList slot="certificate" honourRow={index} hint="证书、奖牌照片或表彰文件" />
    </>
  );
};

const rowAfterMove = (row: number, from: number, to: number): number => {
  if (row === from) return to;
  if (row > from && row <= to) return row - 1;
  return row >= to && row < from ? row + 1 : row;
};

/** 三、所获荣誉 */
export function HonoursSection({ view }: { readonly view: FormView }) {
  const { control, getValues } = useFormContext<FormDraft>();
  const { fields, append, move, remove, insert } = useFieldArray({ control, name: "honours" });
  const files = useContext(Attachments);
  const undated = view.values.honours.flatMap(({ title, year }, index) =>
    title.trim() !== "" && year.trim() === "" ? [index + 1] : [],
  );
  return (
    <FormSection number={3} note={`按级别从高到低，没有的可以不填，最多${most}项`} view={view}>
      <div id="honours">
        <GroupNotes name="honours" />
        <RowList
          noun="荣誉"
          rows={fields}
          open={view.isOpen("honours")}
          most={most}
          read={(index) => getValues(`honours.${index}`)}
          onAdd={() => append({ ...blank })}
          onMove={(from, to) => {
            move(from, to);
            files?.follow((row) => rowAfterMove(row, from, to));
          }}
          onRemove={(index) => {
            remove(index);
            files?.follow((row) => (row === index ? null : row - Number(row > index)));
          }}
          onRestore={(index, row) => {
            insert(index, row);
            files?.follow((one) => one + Number(one >= index));
            files?.bringBack(index);
          }}
        >
          {columns}
        </RowList>
      </div>
      {undated.length === 0 ? null : (
        <p className="fnote">第{undated.join("、")}项没有填授予年份。不清楚的可以不填，名录上会写“年份待核”。</p>
      )}
    </FormSection>
  );
}
