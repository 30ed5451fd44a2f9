import { hash, verify } from "@node-rs/argon2";
import { env } from "@/env";

const cost =
  env.ARGON2 === "quick"
    ? { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
    : { memoryCost: 65_536, timeCost: 3, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** Whether the password is the one behind the hash. Without a hash it takes the same time and says no. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword("nobody has this password");
  const right = await verify(passwordHash ?? (await nobody), password).catch(() => false);
  return passwordHash !== null && right;
}

let nobody: Promise<string> | undefined;
