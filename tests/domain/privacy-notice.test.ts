import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { formDraft } from "@/domain/form-draft";
import { privacyNotice, privacyText } from "@/domain/privacy-notice";

it("tells what is collected, why, who sees it, how long it is kept, what becomes public and what one may ask", () => {
  const text = privacyText();
  for (const said of [
    "联系人姓名",
    "负责人姓名、职务",
    "用来做什么",
    "谁能看到",
    "12个月",
    "24个月",
    "公开",
    "撤回同意",
  ])
    expect(text).toContain(said);
  expect(text.split("\n\n")).toHaveLength(privacyNotice.parts.length);
});

it("has a version that the form can keep", () => {
  expect(formDraft.shape.privacyNotice.safeParse(privacyNotice.version).success).toBe(true);
});

it("gets a new version with each change of its text", () => {
  const digest = createHash("sha256").update(privacyText()).digest("hex").slice(0, 16);
  expect([privacyNotice.version, digest]).toEqual(["2027-1", "ddc838ba9d61e476"]);
});
