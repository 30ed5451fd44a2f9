"use client";
import { useFieldArray, useFormContext } from "react-hook-form";
import type { FormDraft } from "@/domain/nomination";
import { evidenceLabels, fieldLabels } from "@/domain/sections";
import { GroupNotes } from "../form/group-notes";
import { RowList } from "../form/row-list";
import { TextField } from "../form/text-field";
import { FormSection } from "./form-section";
import type { FormView } from "./form-view";
import { LongTextField } from "./long-text-field";

const blank = { indicator: "", value: "", unit: "", year: "" } as const;
const most = 30;

const columns = (index: number) => {
  const field = <Name extends keyof typeof evidenceLabels>(name: Name) => ({
    name: `evidence.${index}.${name}`,
    label: evidenceLabels[name],
  });
  return (
    <>
      <TextField {...field("indicator")} span={3} />
      <TextField {...field("value")} span={1} />
      <TextField {...field("unit")} span={1} />
      <TextField {...field("year")} span={1} inputMode="numeric" />
    </>
  );
};

/** 四、事迹材料 */
export function DeedsSection({ view }: { readonly view: FormView }) {
  const { control, getValues } = useFormContext<FormDraft>();
  const { fields, append, move, remove, insert } = useFieldArray({ control, name: "evidence" });
  return (
    <FormSection number={4} note="用第三人称写，汉字和标点各计1字，连续的数字或英文计1字" view={view}>
      <LongTextField name="summary" rows={6} view={view} />
      <LongTextField name="deeds" rows={16} view={view} />
      <div className="fevid">
        <h3>{fieldLabels.evidence}</h3>
        <p className="hint">能说明工作量和成效的数字，没有的可以不填</p>
      </div>
      <div id="evidence">
        <GroupNotes name="evidence" />
        <RowList
          noun="数据"
          rows={fields}
          open={view.isOpen("evidence")}
          most={most}
          read={(index) => getValues(`evidence.${index}`)}
          onAdd={() => append({ ...blank })}
          onMove={move}
          onRemove={remove}
          onRestore={insert}
        >
          {columns}
        </RowList>
      </div>
    </FormSection>
  );
}
