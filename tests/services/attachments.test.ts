import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { sql } from "drizzle-orm";
import sharp from "sharp";
import { expect, test } from "vitest";
import type { Actor } from "@/domain/actor";
import { type Attachment, type AttachmentSlot, largestFile } from "@/domain/attachment";
import { uploadInput } from "@/domain/attachment-input";
import { placeOf } from "@/outside/arriving-files";
import { attachmentFile } from "@/services/attachments/attachment-file";
import { cancelUpload } from "@/services/attachments/cancel-upload";
import { finishUpload } from "@/services/attachments/finish-upload";
import { list } from "@/services/attachments/list";
import { moveCertificates } from "@/services/attachments/move-certificates";
import { receiveChunk } from "@/services/attachments/receive-chunk";
import { removeAttachment } from "@/services/attachments/remove-attachment";
import { restoreAttachment } from "@/services/attachments/restore-attachment";
import { startUpload } from "@/services/attachments/start-upload";
import { uploadState } from "@/services/attachments/upload-state";
import { record } from "@/services/review/record";
import { person } from "../support/city";
import { ownDatabase } from "../support/database";
import { act } from "../support/lists";
import { drafted, refusalOf, submitted, valueOf } from "../support/nominations";
import { headOf, loggedVerbs, refused } from "../support/records";
import { pdfOf } from "../support/zips";

const database = ownDatabase("attachments");

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
const streamOf = (...chunks: readonly Buffer[]) =>
  new ReadableStream<Uint8Array>({
    start(line) {
      for (const chunk of chunks) line.enqueue(chunk);
      line.close();
    },
  });

type Declared = { slot?: AttachmentSlot; honourRow?: number | null; name?: string; size: number };

const started = (nominationId: string, declared: Declared, actor: Actor = person.unit) =>
  act(
    database().desks,
    actor,
    startUpload,
    uploadInput.parse({ nominationId, slot: "roster", honourRow: null, name: "花名册.pdf", ...declared }),
  );

const sent = (uploadId: string, from: number, size: number, ...chunks: readonly Buffer[]) =>
  receiveChunk(person.unit, { uploadId, from, size, body: streamOf(...chunks) }, database().desks);

async function uploaded(
  nominationId: string,
  bytes: Buffer,
  declared: Omit<Declared, "size"> = {},
): Promise<Attachment> {
  const { uploadId } = valueOf(await started(nominationId, { ...declared, size: bytes.length }));
  valueOf(await sent(uploadId, 0, bytes.length, bytes));
  return valueOf(await finishUpload(person.unit, { uploadId }, database().desks));
}

async function served(actor: Actor, attachmentId: string, thumbnail = false): Promise<Buffer | null> {
  const found = await attachmentFile(actor, { attachmentId, thumbnail }, database().desks);
  return found && Buffer.from(await new Response(found.file.body).arrayBuffer());
}

const noise = (length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  return bytes;
};

test("a scan is kept byte for byte, and the log has its digest", async () => {
  const { all, desks } = database();
  const made = await drafted(desks);
  const before = await headOf(all);
  const bytes = pdfOf("盖章的推荐审批表");
  const attachment = await uploaded(made.id, bytes, { slot: "stamped_form", name: "../推荐\u202E表.pdf" });
  expect(attachment).toEqual({
    id: attachment.id,
    slot: "stamped_form",
    honourRow: null,
    name: "推荐表.pdf",
    mediaType: "application/pdf",
    size: bytes.length,
    sha256: sha256(bytes),
    hasThumbnail: false,
    paperCode: "",
    uploadedAt: attachment.uploadedAt,
  });
  expect(await served(person.unit, attachment.id)).toEqual(bytes);
  expect(await list(person.unit, made.id, desks)).toEqual([attachment]);
  expect(await loggedVerbs(all, before)).toEqual(["attach"]);
  const [event] = await all.execute<{ detail: Record<string, unknown> }>(
    sql`select payload::jsonb -> 'detail' as detail from audit.events order by seq desc limit 1`,
  );
  expect([event?.detail["sha256"], event?.detail["originalSha256"]]).toEqual([sha256(bytes), sha256(bytes)]);
  expect(existsSync(placeOf(attachment.id))).toBe(false);
});

test("an upload of 20 MB that stops halfway goes on from what has arrived, and its digest is the file's", async () => {
  const { desks } = database();
  const made = await drafted(desks);
  const end = Buffer.from("\n%%EOF\n");
  const bytes = Buffer.concat([Buffer.from("%PDF-1.7\n"), noise(largestFile - 9 - end.length), end]);
  const { uploadId } = valueOf(await started(made.id, { size: bytes.length }));
  const half = bytes.subarray(0, 7_000_001);
  const dropping = new ReadableStream<Uint8Array>({
    start: (line) => line.enqueue(half),
    pull: (line) => line.error(new Error("the line dropped")),
  });
  const chunk = { uploadId, from: 0, size: bytes.length, body: dropping };
  expect(valueOf(await receiveChunk(person.unit, chunk, desks)).received).toBe(half.length);
  expect(await finishUpload(person.unit, { uploadId }, desks)).toEqual({
    ok: false,
    refusal: { code: "upload_out_of_step", received: half.length },
  });
  expect(await sent(uploadId, 0, bytes.length, half)).toEqual({
    ok: false,
    refusal: { code: "upload_out_of_step", received: half.length },
  });
  const state = await uploadState(person.unit, uploadId, desks);
  expect(state).toEqual({ received: half.length, honourRow: null, attachment: null });
  valueOf(await sent(uploadId, half.length, bytes.length, bytes.subarray(half.length)));
  const attachment = valueOf(await finishUpload(person.unit, { uploadId }, desks));
  expect(attachment.sha256).toBe(sha256(bytes));
  expect(valueOf(await finishUpload(person.unit, { uploadId }, desks))).toEqual(attachment);
  expect((await uploadState(person.unit, uploadId, desks))?.attachment).toEqual(attachment);
});

test("a second request for the same upload ends the first, and goes on from what it left", async () => {
  const { desks } = database();
  const made = await drafted(desks);
  const bytes = pdfOf("两条线");
  const { uploadId } = valueOf(await started(made.id, { size: bytes.length }));
  const hanging = new ReadableStream<Uint8Array>({ start: (line) => line.enqueue(bytes.subarray(0, 10)) });
  const first = receiveChunk(person.unit, { uploadId, from: 0, size: bytes.length, body: hanging }, desks);
  await expect.poll(async () => (await uploadState(person.unit, uploadId, desks))?.received).toBe(10);
  valueOf(await sent(uploadId, 10, bytes.length, bytes.subarray(10)));
  expect(valueOf(await first).received).toBe(10);
  expect(valueOf(await finishUpload(person.unit, { uploadId }, desks)).sha256).toBe(sha256(bytes));
});

test("more bytes than were declared are refused while they stream in, and none of them stay", async () => {
  const { desks } = database();
  const made = await drafted(desks);
  const { uploadId } = valueOf(await started(made.id, { size: 100 }));
  const refusal = { ok: false, refusal: { code: "file_too_large", of: "file" } };
  expect(await sent(uploadId, 0, 100, Buffer.alloc(60), Buffer.alloc(60))).toEqual(refusal);
  expect((await uploadState(person.unit, uploadId, desks))?.received).toBe(0);
  expect(refusalOf(await sent(uploadId, 0, 5_000, Buffer.alloc(5_000)))).toBe("invalid");
});

test("a file above 20 MB, or beyond 200 MB together, is refused before anything is sent", async () => {
  const { all, desks } = database();
  const made = await drafted(desks);
  expect(await refused(database(), () => started(made.id, { size: largestFile + 1 }))).toEqual({
    code: "file_too_large",
    of: "file",
  });
  await all.execute(sql`insert into app.attachments (nomination_id, slot, name, media_type, size, sha256, original_sha256, uploaded_by, uploaded_at)
    select ${made.id}, 'other', 'a.pdf', 'application/pdf', ${largestFile}, sha256('a'), sha256('a'), ${person.unit.personId}, app.clock()
    from generate_series(1, 10)`);
  expect(await refused(database(), () => started(made.id, { size: 1 }))).toEqual({
    code: "file_too_large",
    of: "nomination",
  });
});

test("a photo is served without where it was taken, with a thumbnail, under the ending of what it is", async () => {
  const { desks } = database();
  const made = await drafted(desks);
  const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: "teal" } })
    .withExif({ IFD0: { Make: "某手机" }, IFD3: { GPSLatitude: "37/1 31/1 0/1", GPSLatitudeRef: "N" } })
    .jpeg()
    .toBuffer();
  const attachment = await uploaded(made.id, photo, { slot: "photo", name: "合影.png" });
  expect([attachment.name, attachment.mediaType, attachment.hasThumbnail]).toEqual(["合影.jpg", "image/jpeg", true]);
  const bytes = await served(person.unit, attachment.id);
  expect(sha256(bytes ?? Buffer.alloc(0))).toBe(attachment.sha256);
  expect((await sharp(bytes ?? undefined).metadata()).exif).toBeUndefined();
  expect((await sharp((await served(person.unit, attachment.id, true)) ?? undefined).metadata()).width).toBe(320);
  expect(await served(person.unit, (await uploaded(made.id, pdfOf("一"))).id, true)).toBeNull();
});

test("a page renamed .jpg is refused, and nothing of it stays", async () => {
  const { desks } = database();
  const made = await drafted(desks);
  const bytes = Buffer.from("<html><script>alert(1)</script></html>");
  const { uploadId } = valueOf(await started(made.id, { slot: "photo", name: "照片.jpg", size: bytes.length }));
  valueOf(await sent(uploadId, 0, bytes.length, bytes));
  const refusal = await refused(database(), () => finishUpload(person.unit, { uploadId }, desks));
  expect(refusal).toEqual({ code: "file_refused", fault: "kind" });
  expect(existsSync(placeOf(uploadId))).toBe(false);
});

test("another unit, and a body before the submission, find neither file, upload nor nomination", async () => {
  const { desks } = database();
  const made = await drafted(desks);
  const attachment = await uploaded(made.id, pdfOf("一"));
  const { uploadId } = valueOf(await started(made.id, { size: 10 }));
  for (const other of [person.otherUnit, person.lishi, person.city, person.admin] as const) {
    expect(await served(other, attachment.id)).toBeNull();
    expect(await list(other, made.id, desks)).toBeNull();
    expect(await uploadState(other, uploadId, desks)).toBeNull();
    expect(refusalOf(await started(made.id, { size: 1 }, other))).toBe("not_found");
    const chunk = { uploadId, from: 0, size: 10, body: streamOf(Buffer.alloc(1)) };
    expect(refusalOf(await receiveChunk(other, chunk, desks))).toBe("not_found");
    expect(refusalOf(await finishUpload(other, { uploadId }, desks))).toBe("not_found");
    expect(refusalOf(await act(desks, other, removeAttachment, { attachmentId: attachment.id }))).toBe("not_found");
  }
});

test("what is submitted is closed to changes and open to its body, with the files it was submitted with", async () => {
  const { all, desks } = database();
  const made = await submitted(desks);
  expect(await refused(database(), () => started(made.id, { size: 1 }))).toEqual({ code: "not_from_here" });
  expect(await refused(database(), () => started(made.id, { size: 1 }, person.lishi))).toEqual({
    code: "not_your_role",
  });
  const put = async (at: string, removed: string | null) => {
    const [row] = await all.execute<{ id: string }>(sql`insert into app.attachments
      (nomination_id, slot, name, media_type, size, sha256, original_sha256, uploaded_by, uploaded_at, removed_at)
      values (${made.id}, 'other', 'a.pdf', 'application/pdf', 1, sha256('a'), sha256('a'), ${person.unit.personId},
        app.clock() + ${at}::interval, app.clock() + ${removed}::interval) returning id`);
    return row?.id;
  };
  const there = await put("-1 hour", null);
  const removedLater = await put("-1 hour", "1 hour");
  await put("-2 hours", "-1 hour");
  await put("1 hour", null);
  const shown = (await record(person.lishi, made.id, desks))?.attachments.map(({ id }) => id);
  expect(new Set(shown)).toEqual(new Set([there, removedLater]));
  expect(await record(person.xingxian, made.id, desks)).toBeNull();
});

test("a file that was removed comes back as a file of its own; both are in the log", async () => {
  const { all, desks } = database();
  const made = await drafted(desks);
  const bytes = pdfOf("花名册");
  const { id } = await uploaded(made.id, bytes);
  const before = await headOf(all);
  valueOf(await act(desks, person.unit, removeAttachment, { attachmentId: id }));
  expect(await list(person.unit, made.id, desks)).toEqual([]);
  expect(await served(person.unit, id)).toBeNull();
  const back = valueOf(await act(desks, person.unit, restoreAttachment, { attachmentId: id, honourRow: null }));
  expect(await list(person.unit, made.id, desks)).toEqual([back]);
  expect(await served(person.unit, back.id)).toEqual(bytes);
  expect(await loggedVerbs(all, before)).toEqual(["detach", "attach"]);
});

test("certificates go with their honours when rows are moved and deleted", async () => {
  const { all, desks } = database();
  const made = await drafted(desks);
  const certificate = (honourRow: number) =>
    uploaded(made.id, pdfOf(`证书${honourRow}`), { slot: "certificate", honourRow, name: `证书${honourRow}.pdf` });
  await uploaded(made.id, pdfOf("花名册"));
  for (const row of [0, 1, 2]) await certificate(row);
  const before = await headOf(all);
  const moved = await act(desks, person.unit, moveCertificates, { nominationId: made.id, rows: [2, null, 0] });
  expect(valueOf(moved).map(({ name, honourRow }) => [name, honourRow])).toEqual([
    ["证书2.pdf", 0],
    ["证书0.pdf", 2],
    ["花名册.pdf", null],
  ]);
  expect(await loggedVerbs(all, before)).toEqual(["detach", "arrange"]);
});

test("an upload that is given up leaves nothing behind and takes nothing more", async () => {
  const { desks } = database();
  const made = await drafted(desks);
  const { uploadId } = valueOf(await started(made.id, { size: 10 }));
  valueOf(await sent(uploadId, 0, 10, Buffer.alloc(5)));
  valueOf(await act(desks, person.unit, cancelUpload, { uploadId }));
  expect(existsSync(placeOf(uploadId))).toBe(false);
  expect(refusalOf(await sent(uploadId, 0, 10, Buffer.alloc(5)))).toBe("not_from_here");
  expect(refusalOf(await finishUpload(person.unit, { uploadId }, desks))).toBe("not_from_here");
});
