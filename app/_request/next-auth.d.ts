import type { SessionPerson } from "@/services/people/session-person";

declare module "next-auth" {
  interface Session {
    person: SessionPerson | null;
  }
  interface User {
    token: string;
  }
}

declare module "next-auth/jwt" {
  interface JWT {
    token?: string;
  }
}
