import { type AuthConfig, SettingError } from "../config.ts";
import { LOOPBACK } from "./loopback.ts";

/** Throws where others than the machine's own users would reach what listens at a host, and nobody said who of them may read. */
export function refuseUnsaid(host: string, { kind }: Pick<AuthConfig, "kind">): void {
  if (kind !== null || LOOPBACK.test(host)) return;
  throw new SettingError(
    `Cannot listen at ${host}: nothing says who may read. Set AUTH=accounts, AUTH=oidc or AUTH=proxy, or AUTH=none to let everybody.`,
  );
}
