import { expect, it } from "vitest";
import { displayColumns } from "@/components/ui/display-columns";

it.each([
  ["护理部", ["护理部"]],
  ["龙山社区妇联", ["龙山社区", "妇联"]],
  ["招商银行吕梁分行", ["招商银行", "吕梁分行"]],
  ["扶贫项目指导工作站", ["扶贫项目", "指导工作站"]],
  ["公积金管理中心", ["公积金", "管理中心"]],
])("%s stands on a plaque as %j", (name, columns) => {
  expect(displayColumns(name)).toEqual(columns);
});

it("a name too long for a plaque loses nothing", () => {
  const name = "吕梁市某街道综合便民服务中心政务大厅";
  expect(displayColumns(name).join("")).toBe(name);
});
