export type Place = "home" | "roll" | "notices";

const places: readonly { readonly key: Place; readonly label: string; readonly href: string }[] = [
  { key: "home", label: "首页", href: "/" },
  { key: "roll", label: "光荣榜", href: "/roll" },
  { key: "notices", label: "公示", href: "/notices" },
];

export function MainNav({ place, noticeRunning }: { readonly place: Place | null; readonly noticeRunning: boolean }) {
  return (
    <nav className="pnav" aria-label="主导航">
      <ul>
        {places.map(({ key, label, href }) => (
          <li key={key}>
            <a href={href} {...(key === place ? { "aria-current": "page" as const } : {})}>
              {label}
              {key === "notices" && noticeRunning ? <span className="pnav__dot">进行中</span> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
