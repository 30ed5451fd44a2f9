import { cleanup, createEvent, fireEvent, render, screen } from "@testing-library/react";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { afterEach, expect, test } from "vitest";
import { assess } from "@/components/nomination/assess";
import { formChecks } from "@/components/nomination/form-checks";
import { GroupSection } from "@/components/nomination/group-section";
import { LongTextField } from "@/components/nomination/long-text-field";
import { emptyForm, type FormDraft } from "@/domain/nomination";
import { pageOf } from "./sample-page";

afterEach(cleanup);

function Form({ start }: { readonly start: Partial<FormDraft> }) {
  const form = useForm<FormDraft>({ defaultValues: { ...emptyForm, ...start } });
  useWatch({ control: form.control });
  const page = pageOf();
  const values = form.getValues();
  const view = {
    values,
    assessment: assess(values, formChecks.lacks(values, page), page),
    page,
    isOpen: () => true,
    mark: null,
  };
  return (
    <FormProvider {...form}>
      <LongTextField name="deeds" rows={4} view={view} />
      <GroupSection view={view} />
    </FormProvider>
  );
}

const area = () => screen.getByLabelText<HTMLTextAreaElement>("主要事迹");

function paste(text: string, at: number) {
  area().setSelectionRange(at, at);
  const event = createEvent.paste(area(), { clipboardData: { getData: () => text } });
  fireEvent(area(), event);
  return event.defaultPrevented;
}

test("a paste beyond the limit keeps its beginning, and the whole can be put back", () => {
  render(<Form start={{ deeds: `${"前".repeat(1_990)}后` }} />);
  expect(paste("她们一起保畅通二十年如一日", 1_990)).toBe(true);
  expect(area().value).toBe(`${"前".repeat(1_990)}她们一起保畅通二十后`);
  expect(screen.getByText(/粘贴的内容超过2,000字的上限/)).toBeDefined();
  fireEvent.click(screen.getByRole("button", { name: "撤销，放入全文" }));
  expect(area().value).toBe(`${"前".repeat(1_990)}她们一起保畅通二十年如一日后`);
  expect(screen.getByText(/超出4字/)).toBeDefined();
});

test("a paste that fits is left to the browser", () => {
  render(<Form start={{ deeds: "前" }} />);
  expect(paste("她们", 1)).toBe(false);
});

test("the next edit ends the offer to put the whole back", () => {
  render(<Form start={{}} />);
  paste("事".repeat(2_100), 0);
  fireEvent.change(area(), { target: { value: "事".repeat(1_999) } });
  expect(screen.queryByRole("button", { name: "撤销，放入全文" })).toBeNull();
});

test("10 MB pasted are cut, and the page says that the whole cannot be kept", () => {
  render(<Form start={{}} />);
  paste("事".repeat(3_500_000), 0);
  expect(area().value).toHaveLength(2_000);
  expect(screen.getByText(/原文太长，请分段整理后再粘贴/)).toBeDefined();
  expect(screen.queryByRole("button", { name: "撤销，放入全文" })).toBeNull();
});

test("what is typed beyond the limit stays, and is told", () => {
  render(<Form start={{}} />);
  fireEvent.change(area(), { target: { value: "事".repeat(2_003) } });
  expect(area().value).toHaveLength(2_003);
  expect(screen.getByText("超出3字，删到不超过2,000字才能提交")).toBeDefined();
});

test("the count explains itself", () => {
  render(<Form start={{ deeds: "2026年，COVID-19过去了。" }} />);
  expect(screen.getByText("为什么是8字")).toBeDefined();
  expect(screen.getByText("汉字4 + 标点和符号2 + 英文单词1 + 数字1 = 8")).toBeDefined();
});

test("a credit code is tidied when its field is left, and one that fails asks for an explanation", () => {
  render(<Form start={{}} />);
  const code = screen.getByLabelText<HTMLInputElement>("统一社会信用代码");
  fireEvent.change(code, { target: { value: " ９1350211m0000xuf46" } });
  fireEvent.blur(code);
  expect(code.value).toBe("91350211M0000XUF46");
  expect(screen.getByLabelText("代码校验不通过的说明")).toBeDefined();
});
