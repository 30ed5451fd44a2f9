import type { Figure } from "@/domain/honour";

export function FigureList({ figures }: { readonly figures: readonly Figure[] }) {
  if (figures.length === 0) return null;
  return (
    <dl className="figs">
      {figures.map((figure) => (
        <div className="fig" key={figure.label + figure.value}>
          <dt>{figure.label}</dt>
          <dd className="num">
            {figure.value}
            <small>{figure.unit}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
