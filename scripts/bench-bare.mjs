import http from "node:http";

// The floor to compare with: a bare Node handler that answers as many bytes as it is asked for (/20000) and reads what it is sent.
const page = Buffer.alloc(8_000_000, "榜");

http
  .createServer((request, response) => {
    request.resume().once("end", () => {
      const size = Math.min(Number(request.url?.slice(1)) || 0, page.length);
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-length": size });
      response.end(page.subarray(0, size));
    });
  })
  .listen(Number(process.argv[2]), "127.0.0.1", () => process.send?.("listening"));

process.on("disconnect", () => process.exit(0));
