import { sql } from "drizzle-orm";
import { boolean, check, index, integer, smallint, text, uuid } from "drizzle-orm/pg-core";
import { attachmentSlots } from "@/domain/attachment";
import { nominations } from "./nominations";
import { people } from "./people";
import { app, bytes, moment } from "./schemas";

/** Files of a nomination; their bytes lie in the file store under their digest. */
export const attachments = app.table(
  "attachments",
  {
    id: uuid().primaryKey().defaultRandom(),
    nominationId: uuid()
      .notNull()
      .references(() => nominations.id),
    slot: text({ enum: attachmentSlots }).notNull(),
    /** The row of 所获荣誉 that a certificate proves, from 0. */
    honourRow: smallint(),
    name: text().notNull(),
    mediaType: text().notNull(),
    size: integer().notNull(),
    /** Of the bytes that are served. */
    sha256: bytes().notNull(),
    /** Of the bytes that were sent. */
    originalSha256: bytes().notNull(),
    hasThumbnail: boolean().notNull().default(false),
    /** The code that was read on a stamped form; empty where none was. */
    paperCode: text(),
    uploadedBy: uuid()
      .notNull()
      .references(() => people.id),
    uploadedAt: moment().notNull(),
    removedAt: moment(),
  },
  (t) => [
    check(
      "a_file_has_a_place",
      sql`${t.slot} in ('certificate', 'roster', 'minutes', 'photo', 'other', 'stamped_form')`,
    ),
    check("only_a_certificate_proves_a_row", sql`(${t.slot} = 'certificate') = (${t.honourRow} is not null)`),
    check("a_file_is_at_most_20_megabytes", sql`${t.size} between 1 and 20971520`),
    check("file_digests_have_32_bytes", sql`length(${t.sha256}) = 32 and length(${t.originalSha256}) = 32`),
    check("only_a_stamped_form_carries_a_code", sql`${t.slot} = 'stamped_form' or ${t.paperCode} is null`),
    check("a_code_is_a_papers", sql`${t.paperCode} ~ '^(LLJG:[0-9A-Za-z-]{1,40}:[0-9a-f]{16})?$'`),
    index("attachments_of_a_nomination").on(t.nominationId),
  ],
);

/** Uploads under way: what was declared, and how much has arrived. */
export const uploads = app.table(
  "uploads",
  {
    id: uuid().primaryKey().defaultRandom(),
    nominationId: uuid()
      .notNull()
      .references(() => nominations.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    slot: text({ enum: attachmentSlots }).notNull(),
    honourRow: smallint(),
    name: text().notNull(),
    size: integer().notNull(),
    received: integer().notNull().default(0),
    startedAt: moment().notNull(),
    endedAt: moment(),
  },
  (t) => [
    check(
      "an_upload_has_a_place",
      sql`${t.slot} in ('certificate', 'roster', 'minutes', 'photo', 'other', 'stamped_form')`,
    ),
    check("an_upload_is_at_most_20_megabytes", sql`${t.size} between 1 and 20971520`),
    check("no_more_arrives_than_was_declared", sql`${t.received} between 0 and ${t.size}`),
  ],
);
