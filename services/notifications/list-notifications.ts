import { type Database, desks } from "@/db/client";
import { countUnread, listNotifications as listOwn } from "@/db/queries/notifications";
import type { Actor } from "@/domain/actor";
import type { NotificationList } from "@/domain/notification";
import { read } from "../requests/read";

/** 通知: what the actor's organisation was told. */
export const listNotifications = (actor: Actor, on: Database = desks()): Promise<NotificationList> =>
  read(actor, async ({ db, now }) => ({ now, notifications: await listOwn(db), unread: await countUnread(db) }), on);
