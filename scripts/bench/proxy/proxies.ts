import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../lib/next.ts";

/** Where a proxy stands, and what it hands on to. */
export interface Between {
  readonly folder: string;
  readonly name: string;
  readonly port: number;
  /** The site's own port. */
  readonly site: number;
}

/** A proxy that is started by the file that `deploy` has for it, with names, ports and certificate of the trial in it. */
export interface ProxyServer {
  readonly name: string;
  readonly start: (between: Between) => ChildProcess;
}

const deployed = (file: string) => readFileSync(`${ROOT}/deploy/${file}`, "utf8");

/** A certificate that nobody but this trial believes. */
export function makeCertificate(folder: string, name: string): void {
  const given = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", `/CN=${name}`];
  const files = [
    "-addext",
    `subjectAltName=DNS:${name}`,
    "-keyout",
    join(folder, "key.pem"),
    "-out",
    join(folder, "cert.pem"),
  ];
  if (spawnSync("openssl", [...given, ...files]).status !== 0)
    throw new Error("Cannot make a certificate: openssl failed.");
}

const nginx: ProxyServer = {
  name: "nginx",
  start({ folder, name, port, site }) {
    const server = deployed("nginx.conf")
      .replace("127.0.0.1:3000", `127.0.0.1:${site}`)
      .replace("listen 443 ssl", `listen 127.0.0.1:${port} ssl`)
      .replace("server_name news.example", `server_name ${name}`)
      .replace("/etc/ssl/news.example.pem", join(folder, "cert.pem"))
      .replace("/etc/ssl/news.example.key", join(folder, "key.pem"));
    const held = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (kind) => `${kind}_temp_path ${join(folder, kind)};`,
    );
    const whole = `daemon off; pid ${join(folder, "nginx.pid")}; error_log stderr; events {}\nhttp { access_log off; ${held.join(" ")}\n${server}}`;
    writeFileSync(join(folder, "nginx.conf"), whole);
    return spawn("nginx", ["-e", "stderr", "-c", join(folder, "nginx.conf")], { stdio: ["ignore", "ignore", "pipe"] });
  },
};

const caddy: ProxyServer = {
  name: "caddy",
  start({ folder, name, port, site }) {
    const at = join(folder, "Caddyfile");
    const own = deployed("Caddyfile")
      .replace("127.0.0.1:3000", `127.0.0.1:${site}`)
      .replace(
        "news.example {",
        `https://${name}:${port} {\n  tls ${join(folder, "cert.pem")} ${join(folder, "key.pem")}`,
      );
    writeFileSync(at, `{\n  admin off\n  auto_https disable_redirects\n}\n${own}`);
    mkdirSync(join(folder, "home"), { recursive: true });
    const env = { ...process.env, HOME: join(folder, "home"), XDG_DATA_HOME: join(folder, "home") };
    return spawn("caddy", ["run", "--adapter", "caddyfile", "--config", at], {
      stdio: ["ignore", "ignore", "pipe"],
      env,
    });
  },
};

export const PROXIES: readonly ProxyServer[] = [nginx, caddy];
