/** @type {import("next").NextConfig} */
const config = {
  serverExternalPackages: ["@node-rs/argon2", "docx", "pdfmake"],
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  images: { unoptimized: true },
  // Types are checked by `npm test`; a start needs no second check.
  typescript: { ignoreBuildErrors: true },
  experimental: { serverActions: { bodySizeLimit: "1mb" } },
  async headers() {
    return [{ source: "/api/:path*", headers: [{ key: "Cache-Control", value: "no-store" }] }];
  },
};

export default config;
