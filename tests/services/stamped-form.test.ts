import { expect, test } from "vitest";
import type { Actor } from "@/domain/actor";
import type { AttachmentSlot } from "@/domain/attachment";
import { uploadInput } from "@/domain/attachment-input";
import { markOf, matchOf, paperCode } from "@/domain/paper";
import { finishUpload } from "@/services/attachments/finish-upload";
import { receiveChunk } from "@/services/attachments/receive-chunk";
import { removeAttachment } from "@/services/attachments/remove-attachment";
import { restoreAttachment } from "@/services/attachments/restore-attachment";
import { startUpload } from "@/services/attachments/start-upload";
import { formPage } from "@/services/nominations/form-page";
import { paper } from "@/services/nominations/paper";
import { saveDraft } from "@/services/nominations/save-draft";
import { submit } from "@/services/nominations/submit";
import { record } from "@/services/review/record";
import { person } from "../support/city";
import { ownDatabase } from "../support/database";
import { act, seen } from "../support/lists";
import { drafted, formWith, type Made, valueOf } from "../support/nominations";
import { pdfWith, scanOf } from "../support/scans";

const database = ownDatabase("stamped_form");

async function uploaded(made: Made, bytes: Buffer, slot: AttachmentSlot = "stamped_form") {
  const { desks } = database();
  const input = uploadInput.parse({ nominationId: made.id, slot, honourRow: null, name: "扫描件", size: bytes.length });
  const { uploadId } = valueOf(await act(desks, person.unit, startUpload, input));
  const body = new Blob([new Uint8Array(bytes)]).stream();
  valueOf(await receiveChunk(person.unit, { uploadId, from: 0, size: bytes.length, body }, desks));
  return valueOf(await finishUpload(person.unit, { uploadId }, desks));
}

async function printed(actor: Actor, made: Made): Promise<string> {
  const found = await paper(actor, made.id, database().desks);
  if (found === null) throw new Error("there is a paper");
  return paperCode(found);
}

/** What the form says of each file of the nomination. */
async function onTheForm(made: Made) {
  const page = await formPage(person.unit, made.id, database().desks);
  if (!page?.nomination) throw new Error("there is a form");
  const mark = markOf(page.nomination, page.paperSha256);
  return page.attachments.map(({ paperCode: code }) => matchOf(code, mark));
}

test("a scan of what is on the form is of its text until the text changes, and again once it is as before", async () => {
  const { desks } = database();
  const made = await drafted(desks);
  const code = await printed(person.unit, made);
  const scan = await uploaded(made, await scanOf(code));
  expect(scan.paperCode).toBe(code);
  expect(await onTheForm(made)).toEqual(["matched"]);
  const form = formWith();
  const saved = valueOf(
    await act(desks, person.unit, saveDraft, { ...seen(made), form: { ...form, summary: "另一段文字" } }),
  );
  expect(await onTheForm(made)).toEqual(["other"]);
  const back = valueOf(
    await act(desks, person.unit, saveDraft, { ...seen({ ...made, version: saved.version }), form }),
  );
  expect(await onTheForm(made)).toEqual(["matched"]);
  expect(code).toBe(paperCode(markOf({ id: made.id, receiptNumber: null }, back.paperSha256)));
});

test("a scan stays of its text when the ticks are set after it was printed, and the paper prints the same", async () => {
  const { desks } = database();
  const ticked = formWith();
  const open = { ...ticked, declared: false, privacyNotice: "", publishHead: false, publishPhotos: false };
  const made = await drafted(desks);
  const { version } = valueOf(await act(desks, person.unit, saveDraft, { ...seen(made), form: open }));
  const code = await printed(person.unit, made);
  await uploaded(made, await scanOf(code));
  const saved = valueOf(await act(desks, person.unit, saveDraft, { ...seen({ ...made, version }), form: ticked }));
  expect(await onTheForm(made)).toEqual(["matched"]);
  expect(await printed(person.unit, made)).toBe(code);
  const receipt = valueOf(await act(desks, person.unit, submit, seen({ ...made, version: saved.version })));
  expect(await onTheForm(made)).toEqual(["matched"]);
  expect(receipt.sha256).not.toBe(saved.paperSha256);
});

test("who reviews sees that the scan is of the text that was submitted, though it was printed before", async () => {
  const { desks } = database();
  const made = await drafted(desks);
  await uploaded(made, pdfWith(await scanOf(await printed(person.unit, made))));
  valueOf(await act(desks, person.unit, submit, seen(made)));
  const found = await record(person.lishi, made.id, desks);
  if (!found) throw new Error("it is on the desk");
  const mark = markOf(found.nomination, found.paperSha256);
  expect(found.nomination.receiptNumber).not.toBeNull();
  expect(found.attachments.map(({ paperCode: code }) => matchOf(code, mark))).toEqual(["matched"]);
  expect(await onTheForm(made)).toEqual(["matched"]);
});

test("another nomination's paper is another, one without a code is taken all the same, and only a stamped form is read", async () => {
  const { desks } = database();
  const other = await drafted(desks);
  const code = await printed(person.unit, other);
  const made = await drafted(desks);
  const first = await uploaded(made, await scanOf(code));
  expect(await onTheForm(made)).toEqual(["other"]);
  valueOf(await act(desks, person.unit, removeAttachment, { attachmentId: first.id }));
  await uploaded(made, await scanOf(null));
  expect(await onTheForm(made)).toEqual(["not_read"]);
  expect((await uploaded(made, await scanOf(code), "other")).paperCode).toBeNull();
  const back = valueOf(await act(desks, person.unit, restoreAttachment, { attachmentId: first.id, honourRow: null }));
  expect(back.paperCode).toBe(code);
});
