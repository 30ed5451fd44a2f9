import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FilesView } from "@/components/review/files-view";
import type { Attachment } from "@/domain/attachment";
import { markOf } from "@/domain/paper";
import { idOf, record } from "./sample";

const mark = markOf(record.nomination, record.paperSha256);
const file = (n: number, over: Partial<Attachment>): Attachment => ({
  id: idOf(n),
  slot: "photo",
  honourRow: null,
  name: `照片${n}.jpg`,
  mediaType: "image/jpeg",
  size: 9_000,
  sha256: "aa",
  hasThumbnail: true,
  paperCode: null,
  uploadedAt: "2027-01-09T00:00:00.000Z",
  ...over,
});
const sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const files = [
  file(3, {}),
  file(2, { slot: "roster", name: "花名册.xlsx", mediaType: sheet, hasThumbnail: false }),
  file(1, { slot: "certificate", honourRow: 0, name: "奖牌.jpg" }),
  file(4, { slot: "stamped_form", name: "审批表.jpg", paperCode: "" }),
];

beforeEach(() => {
  render(<FilesView files={files} honours={["优质服务示范岗"]} mark={mark} />);
});
afterEach(cleanup);

const pick = (name: RegExp) => screen.getByRole("button", { name });
const address = (name: string) => screen.getByRole("img", { name }).getAttribute("src");

describe("附件", () => {
  it("stand by their places on the form, the first that can be shown in its place", () => {
    expect(screen.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual([
      "证明材料：优质服务示范岗",
      "在册人员花名册",
      "集体照片",
      "盖章的推荐审批表",
    ]);
    expect(address("奖牌.jpg")).toBe(`/api/attachments/${idOf(1)}?view`);
    expect(pick(/审批表/).textContent).toContain("没有读到二维码，请核对");
  });

  it("are gone through with the arrow keys, and with the buttons above the file", () => {
    pick(/奖牌/).focus();
    fireEvent.keyDown(pick(/奖牌/), { key: "ArrowDown" });
    expect(document.activeElement).toBe(pick(/花名册\.xlsx/));
    expect(screen.getByText("这种文件要下载后用WPS或Word打开。")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "放大" })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "下一个附件" }));
    expect(address("照片3.jpg")).toBe(`/api/attachments/${idOf(3)}?view`);
    fireEvent.keyDown(pick(/照片3/), { key: "ArrowUp" });
    fireEvent.keyDown(pick(/花名册\.xlsx/), { key: "ArrowUp" });
    fireEvent.keyDown(pick(/奖牌/), { key: "ArrowUp" });
    expect(address("奖牌.jpg")).toBe(`/api/attachments/${idOf(1)}?view`);
    expect(screen.getByRole("button", { name: "上一个附件" })).toHaveProperty("disabled", true);
  });

  it("grow and shrink, each from its own size", () => {
    fireEvent.click(screen.getByRole("button", { name: "放大" }));
    expect(screen.getByText("150%")).toBeTruthy();
    fireEvent.click(pick(/照片3/));
    expect(screen.getByText("100%")).toBeTruthy();
    for (let clicks = 0; clicks < 2; clicks += 1) fireEvent.click(screen.getByRole("button", { name: "缩小" }));
    expect(screen.getByText("50%")).toBeTruthy();
    expect(screen.getByRole("button", { name: "缩小" })).toHaveProperty("disabled", true);
  });
});
