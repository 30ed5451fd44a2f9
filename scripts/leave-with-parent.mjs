// Loaded before Next (--import): a server whose supervisor was killed must not stay on the port.
if (process.env.SUPERVISOR_PID === String(process.ppid))
  process.on("disconnect", () => {
    const group = process.platform === "win32" ? process.pid : -process.pid;
    setTimeout(() => process.kill(group, "SIGKILL"), 1500).unref();
    process.kill(group, "SIGTERM");
  });
