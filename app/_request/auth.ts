import "server-only";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { signInForm } from "@/domain/decision";
import { invitationForm } from "@/domain/evaluation-input";
import { idleSeconds, sessionSeconds } from "@/domain/session-limits";
import { env } from "@/env";
import { sessionPerson } from "@/services/people/session-person";
import { signIn } from "@/services/people/sign-in";
import { signInByLink } from "@/services/people/sign-in-by-link";
import { signOut } from "@/services/people/sign-out";
import { networkOf } from "./network";

const idleFor = env.DEMO === "0" ? idleSeconds : sessionSeconds;
const secure = env.SITE_URL.startsWith("https://");

/** next-auth carries nothing but a session's token; who is behind it is asked of the database on every request. */
export const authOptions: NextAuthOptions = {
  secret: env.AUTH_SECRET,
  session: { strategy: "jwt", maxAge: sessionSeconds },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  cookies: {
    sessionToken: {
      name: secure ? "__Host-jinguo-session" : "jinguo-session",
      options: { httpOnly: true, sameSite: "lax", path: "/", secure },
    },
  },
  providers: [
    Credentials({
      credentials: { account: {}, password: {} },
      async authorize(credentials, request) {
        const form = signInForm.safeParse({ account: credentials?.account, password: credentials?.password });
        if (!form.success) return null;
        const result = await signIn({ ...form.data, network: networkOf(request.headers ?? {}) });
        if (result.ok) return { id: result.value.personId, token: result.value.token };
        if (result.refusal.code === "too_many_attempts") throw new Error(result.refusal.code);
        return null;
      },
    }),
    Credentials({
      id: "link",
      credentials: { token: {} },
      async authorize(credentials) {
        const form = invitationForm.safeParse({ token: credentials?.token });
        if (!form.success) throw new Error("link_unknown");
        const result = await signInByLink(form.data.token);
        if (!result.ok) throw new Error(result.refusal.code);
        return { id: result.value.personId, token: result.value.token };
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { token: user.token } : token),
    session: async ({ session, token }) => ({
      expires: session.expires,
      person: token.token ? await sessionPerson(token.token, idleFor) : null,
    }),
    redirect: ({ url, baseUrl }) => (url.startsWith("/") && !url.startsWith("//") ? `${baseUrl}${url}` : baseUrl),
  },
  events: {
    async signOut({ token }) {
      if (token?.token) await signOut(token.token);
    },
  },
};
