import { expect, test } from "vitest";
import { formDraft } from "@/domain/form-draft";
import { formFields, isFormField } from "@/domain/nomination";

test("the fields of the form are those that its schema reads, in its order", () => {
  expect(formFields).toEqual(Object.keys(formDraft.shape));
});

test.each([
  ["fullName", true],
  ["honours", true],
  ["form", false],
  ["toString", false],
])("that %s is a field of the form is %s", (name, is) => {
  expect(isFormField(name)).toBe(is);
});
