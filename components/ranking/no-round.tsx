import { EmptyState } from "../ui/empty-state";

export function NoRound() {
  return (
    <div className="dpad">
      <EmptyState title="还没有评选批次" text="系统管理员开设批次、申报报送之后，这里可以排序。" />
    </div>
  );
}
