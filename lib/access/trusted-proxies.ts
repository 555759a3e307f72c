import { BlockList, isIP } from "node:net";

const LOOPBACK = ["127.0.0.0/8", "::1"];

/** Whether an address is one of the proxies that a setting names, by addresses, ranges and `loopback`. */
export function trustedProxies(named: readonly string[]): (address: string | undefined) => boolean {
  const proxies = new BlockList();
  for (const range of named.flatMap((one) => (one === "loopback" ? LOOPBACK : [one]))) {
    const [address = "", prefix] = range.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    proxies.addSubnet(address, Number(prefix ?? (family === "ipv6" ? 128 : 32)), family);
  }
  return (address = "") => {
    const own = address.replace(/^::ffff:(?=\d+\.)/i, "");
    return isIP(own) !== 0 && proxies.check(own, isIP(own) === 6 ? "ipv6" : "ipv4");
  };
}
