"use client";
import { useState } from "react";

export function SignOutButton() {
  const [leaving, setLeaving] = useState(false);
  const leave = async () => {
    setLeaving(true);
    const { signOut } = await import("next-auth/react");
    await signOut({ callbackUrl: "/sign-in" }).catch(() => setLeaving(false));
  };
  return (
    <button type="button" className="dh__out" disabled={leaving} onClick={() => void leave()}>
      {leaving ? "正在退出" : "退出"}
    </button>
  );
}
