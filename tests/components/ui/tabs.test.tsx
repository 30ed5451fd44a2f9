import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { Tabs } from "@/components/ui/tabs";

afterEach(cleanup);

it("the arrow keys move through the tabs and around their ends, and the panel follows", () => {
  const tabs = [
    { key: "a", label: "甲", panel: "甲的名单" },
    { key: "b", label: "乙", panel: "乙的名单" },
  ];
  render(<Tabs label="称号" tabs={tabs} />);
  const shown = () => screen.getByRole("tabpanel").textContent;
  expect(shown()).toBe("甲的名单");
  fireEvent.keyDown(screen.getByRole("tab", { selected: true }), { key: "ArrowRight" });
  expect(shown()).toBe("乙的名单");
  expect(document.activeElement?.textContent).toBe("乙");
  fireEvent.keyDown(screen.getByRole("tab", { selected: true }), { key: "ArrowRight" });
  expect(shown()).toBe("甲的名单");
});
