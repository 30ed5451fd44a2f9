import { health } from "@/services/requests/health";

export async function GET() {
  const found = await health();
  return Response.json(found, { status: found.status === "ok" ? 200 : 503 });
}
