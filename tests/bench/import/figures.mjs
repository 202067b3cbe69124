// SPDX-License-Identifier: GPL-3.0-or-later
// What a peer spent: seconds of the clock and of the processor since watch(), peak memory of the process in MB.
export function watch() {
  return { clock: process.hrtime.bigint(), cpu: process.cpuUsage() };
}

export function figures(started) {
  const cpu = process.cpuUsage(started.cpu);
  return {
    seconds: Number(process.hrtime.bigint() - started.clock) / 1e9,
    cpu: (cpu.user + cpu.system) / 1e6,
    rss_mb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}
