import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { FormProvider, useForm, type UseFormReturn } from "react-hook-form";
import { afterEach, expect, test } from "vitest";
import { ConsentFields } from "@/components/nomination/consent-fields";
import { emptyForm, type FormDraft } from "@/domain/nomination";
import { privacyNotice } from "@/domain/privacy-notice";

afterEach(cleanup);

/** The consents in a form of these answers; what the form holds. */
function consents(form: Partial<FormDraft> = {}) {
  const held: UseFormReturn<FormDraft>[] = [];
  function Form() {
    const methods = useForm<FormDraft>({ defaultValues: { ...emptyForm, ...form } });
    held.push(methods);
    return (
      <FormProvider {...methods}>
        <ConsentFields />
      </FormProvider>
    );
  }
  render(<Form />);
  return () => {
    const { privacyNotice: notice, publishHead, publishPhotos } = held.at(-1)?.getValues() ?? emptyForm;
    return [notice, publishHead, publishPhotos];
  };
}

const box = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name });

test("ticking the notice keeps its version, and taking the tick away keeps nothing", () => {
  const held = consents();
  expect(held()).toEqual(["", false, false]);
  fireEvent.click(box("个人信息告知"));
  expect(held()).toEqual([privacyNotice.version, false, false]);
  fireEvent.click(box("个人信息告知"));
  expect(held()).toEqual(["", false, false]);
});

test("the two consents are each their own", () => {
  const held = consents();
  fireEvent.click(box("同意公开负责人姓名职务"));
  expect(held()).toEqual(["", true, false]);
  fireEvent.click(box("同意公开集体照片"));
  fireEvent.click(box("同意公开负责人姓名职务"));
  expect(held()).toEqual(["", false, true]);
});

test("a notice that was accepted in an older version stands unticked", () => {
  consents({ privacyNotice: "2026-1" });
  expect(box("个人信息告知").checked).toBe(false);
});

test("the whole notice is on the page", () => {
  consents();
  for (const { title, lines } of privacyNotice.parts) {
    expect(screen.getByText(title)).toBeTruthy();
    for (const line of lines) expect(screen.getByText(line)).toBeTruthy();
  }
});
