import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { AppRouterContext, type AppRouterInstance } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { afterEach, expect, test, vi } from "vitest";
import { MailPage } from "@/components/admin/mail-page";
import { NotificationsPage } from "@/components/nomination/notifications-page";
import type { OutboxLine } from "@/domain/mail";
import type { Notification } from "@/domain/notification";
import { ok } from "@/domain/result";

afterEach(cleanup);

const now = "2027-01-08T04:00:00.000Z";
const one = (id: string, at: string, readAt: string | null): Notification => ({
  id,
  nominationId: "n1",
  topic: "returned",
  text: `第${id}条`,
  at,
  readAt,
});
const newest = one("2", "2027-01-08T02:00:00.000Z", null);
const older = one("1", "2027-01-07T02:00:00.000Z", now);

const router: AppRouterInstance = {
  bfcacheId: "",
  back: () => {},
  forward: () => {},
  refresh: () => {},
  push: () => {},
  replace: () => {},
  prefetch: () => {},
};

function page(notifications: readonly Notification[], role: "unit" | "county" = "unit") {
  const markRead = vi.fn(() => Promise.resolve(ok(null)));
  const refresh = vi.fn();
  const unread = notifications.filter(({ readAt }) => readAt === null).length;
  render(
    <AppRouterContext value={{ ...router, refresh }}>
      <NotificationsPage role={role} list={{ now, notifications, unread }} markRead={markRead} />
    </AppRouterContext>,
  );
  return { markRead, refresh };
}

test("the newest stands first, and what is unread says so", () => {
  page([newest, older]);
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "退回修改未读第2条1月8日 10:00查看这份申报",
    "退回修改第1条1月7日 10:00查看这份申报",
  ]);
  expect(screen.getByText("1条未读。")).toBeTruthy();
});

test("a notification leads to its nomination on the reader's own desk", () => {
  page([newest], "county");
  expect(screen.getByRole("link").getAttribute("href")).toBe("/review/n1");
});

test("marking all as read goes up to the newest that is shown", async () => {
  const { markRead, refresh } = page([newest, older]);
  fireEvent.click(screen.getByRole("button", { name: "全部标为已读" }));
  await vi.waitFor(() => expect(refresh).toHaveBeenCalledOnce());
  expect(markRead).toHaveBeenCalledWith({ until: newest.at }, expect.any(String));
});

test("with nothing unread there is nothing to mark, and an empty page says what will come", () => {
  page([older]);
  expect(screen.queryByRole("button")).toBeNull();
  cleanup();
  page([]);
  expect(screen.getByText("还没有通知")).toBeTruthy();
});

const line = (change: Partial<OutboxLine>): OutboxLine => ({
  id: crypto.randomUUID(),
  to: "unit01@example.cn",
  subject: "退回修改：某幼儿园",
  text: "<b>正文</b>",
  createdAt: "2027-01-08T02:00:00.000Z",
  sentAt: null,
  attempts: 0,
  dueAt: "2027-01-08T02:00:00.000Z",
  failure: "",
  ...change,
});

test("without a mail server the page says so and shows what would go out", () => {
  render(<MailPage desk={{ now, isSetUp: false, lines: [line({})] }} />);
  expect(screen.getByText(/没有设置邮件服务器/)).toBeTruthy();
  expect(screen.getByText("<b>正文</b>")).toBeTruthy();
  expect(screen.getByText("待发")).toBeTruthy();
});

test("mail tells what was sent when, what is tried again when, and what was given up why", () => {
  const lines = [
    line({ attempts: 2, failure: "ESOCKET", dueAt: "2027-01-08T05:00:00.000Z" }),
    line({ attempts: 8, failure: "SMTP 550" }),
    line({ attempts: 1, sentAt: "2027-01-08T03:00:00.000Z" }),
  ];
  render(<MailPage desk={{ now, isSetUp: true, lines }} />);
  expect(screen.getByText("待发1封，已发出1封，发送失败1封。一封最多试8次。")).toBeTruthy();
  expect(screen.getAllByRole("row").map((row) => row.lastElementChild?.textContent)).toEqual([
    "状态",
    "待发连不上邮件服务器，已试2次，1月8日 13:00再试",
    "发送失败邮件服务器拒收（SMTP 550），已试8次",
    "已发出1月8日 11:00",
  ]);
});
