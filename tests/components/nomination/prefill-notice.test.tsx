import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { FormProvider, useFieldArray, useForm, useFormContext } from "react-hook-form";
import { afterEach, expect, test } from "vitest";
import { PrefillNotice } from "@/components/nomination/prefill-notice";
import { emptyForm, type FormDraft } from "@/domain/nomination";
import type { Prefill } from "@/domain/prefill";

afterEach(cleanup);

const row = { title: "巾帼文明岗", level: "city", grantedBy: "", year: "2020", documentNumber: "" } as const;
const prefill: Prefill = {
  from: "某窗口",
  fields: { fullName: "某窗口", address: "某街1号", noOwnCode: true, honours: [row] },
};

function Inputs() {
  const { register, control } = useFormContext<FormDraft>();
  const { fields } = useFieldArray({ control, name: "honours" });
  return (
    <>
      <input aria-label="全称" {...register("fullName")} />
      <input aria-label="地址" {...register("address")} />
      <input aria-label="无代码" type="checkbox" {...register("noOwnCode")} />
      <p>{fields.length}项荣誉</p>
    </>
  );
}

function Form({ start }: { readonly start: Partial<FormDraft> }) {
  const form = useForm<FormDraft>({ defaultValues: { ...emptyForm, ...start } });
  return (
    <FormProvider {...form}>
      <PrefillNotice prefill={prefill} />
      <Inputs />
    </FormProvider>
  );
}

const value = (name: string) => screen.getByLabelText<HTMLInputElement>(name).value;
const ticked = () => screen.getByLabelText<HTMLInputElement>("无代码").checked;
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

test("taking over fills what is empty and leaves what was typed; undoing empties it again", () => {
  render(<Form start={{ address: "新街2号" }} />);
  press("沿用上次填过的单位信息");
  expect([value("全称"), value("地址"), ticked()]).toEqual(["某窗口", "新街2号", true]);
  expect(screen.getByText("1项荣誉")).toBeTruthy();
  expect(screen.getByRole("status").textContent).toBe("已沿用，填了3项。请核对有没有变化。");
  press("撤销沿用");
  expect([value("全称"), value("地址"), ticked()]).toEqual(["", "新街2号", false]);
  expect(screen.getByText("0项荣誉")).toBeTruthy();
});

test("undoing keeps what was changed since", () => {
  render(<Form start={{}} />);
  press("沿用上次填过的单位信息");
  fireEvent.input(screen.getByLabelText("全称"), { target: { value: "改过的名称" } });
  press("撤销沿用");
  expect([value("全称"), value("地址")]).toEqual(["改过的名称", ""]);
});
