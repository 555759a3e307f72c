/** The network of an address, which is counted as one: whoever has an address of IPv6 has the 2^64 around it. */
export function networkOf(address: string): string {
  if (!address.includes(":") || /^::ffff:\d+\./i.test(address)) return address.replace(/^::ffff:/i, "");
  const [head = "", tail] = address.split("::") as [string, string?];
  const groups = head.split(":").filter(Boolean);
  const after = tail === undefined ? [] : tail.split(":").filter(Boolean);
  const all = [...groups, ...Array(Math.max(0, 8 - groups.length - after.length)).fill("0"), ...after];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
