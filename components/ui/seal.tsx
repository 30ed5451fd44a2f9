const seals = {
  guo: { character: "国", label: "全国级" },
  sheng: { character: "省", label: "省级" },
  shi: { character: "市", label: "市级" },
  xian: { character: "县", label: "县级" },
  dan: { character: "单", label: "单位级" },
  kan: { character: "刊", label: "见报" },
} as const;

export type SealKind = keyof typeof seals;

/** A seal told apart by its frame and character, not by its colour. */
export function Seal({ kind, size }: { readonly kind: SealKind; readonly size?: "lg" | "xl" }) {
  const seal = seals[kind];
  return (
    <span className={`seal seal--${kind}${size ? ` seal--${size}` : ""}`} role="img" aria-label={seal.label}>
      {seal.character}
    </span>
  );
}
