/** How a row is moved, while none is chosen. */
export function HowPanel() {
  return (
    <section className="panel" aria-labelledby="how-title">
      <div className="panel__h">
        <h2 id="how-title">调整位次</h2>
      </div>
      <div className="panel__b">
        <p>
          点一行选中，再点“上移”“下移”，或按<kbd>Alt ↑</kbd>、<kbd>Alt ↓</kbd>；也可以按住行末的手柄拖动。
        </p>
        <p className="muted rank__gaps">可以连续调整几件，最后写一条理由一起保存；保存之前可以撤销。</p>
      </div>
    </section>
  );
}
