export function DemoBanner() {
  return (
    <section className="demo" aria-label="演示环境">
      演示环境：带“某”字的单位为虚构，数据随时可能清除。
    </section>
  );
}
