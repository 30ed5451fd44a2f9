import Link from "next/link";
import type { Role } from "@/domain/actor";
import {
  isTopic,
  type MarkReadInput,
  type Notification,
  type NotificationList,
  topicLabels,
} from "@/domain/notification";
import type { Send } from "../form/send";
import { EmptyState } from "../ui/empty-state";
import { dateWords } from "./date-words";
import { MarkAllRead } from "./mark-all-read";

export type NotificationsPageProps = {
  readonly role: Role;
  readonly list: NotificationList;
  readonly markRead: Send<MarkReadInput>;
};

const homes: Readonly<Partial<Record<Role, "/nominations" | "/review">>> = { unit: "/nominations", county: "/review" };

type RowProps = { readonly one: Notification; readonly role: Role; readonly now: string };

function NotificationRow({ one, role, now }: RowProps) {
  const { nominationId, topic, text, at, readAt } = one;
  const home = homes[role];
  return (
    <li className={readAt === null ? "is-now" : ""}>
      <div>
        <b>
          {isTopic(topic) ? topicLabels[topic] : "通知"}
          {readAt === null ? <em className="nunread">未读</em> : null}
        </b>
        <p>{text}</p>
        <time dateTime={at}>{dateWords.moment(at, now, " ")}</time>
        {nominationId === null || home === undefined ? null : (
          <Link className="nlink" href={`${home}/${nominationId}`} aria-label={`查看这份申报：${text.slice(0, 40)}`}>
            查看这份申报
          </Link>
        )}
      </div>
    </li>
  );
}

/** 通知, newest first. */
export function NotificationsPage({ role, list, markRead }: NotificationsPageProps) {
  const { notifications, unread, now } = list;
  const newest = notifications[0];
  return (
    <div className="dpad">
      <div className="dtitle">
        <div>
          <h1>通知</h1>
          <p>{unread === 0 ? "没有未读的通知。" : `${unread}条未读。`}</p>
        </div>
        {newest === undefined || unread === 0 ? null : <MarkAllRead until={newest.at} markRead={markRead} />}
      </div>
      {newest === undefined ? (
        <EmptyState title="还没有通知" text="申报提交、退回、公示和表彰时，这里会有通知。" />
      ) : (
        <section className="panel" aria-label="通知列表">
          <ol className="panel__b log nlog">
            {notifications.map((one) => (
              <NotificationRow key={one.id} one={one} role={role} now={now} />
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
