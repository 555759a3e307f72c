# The site, its packages and its build. The archive is mounted at /dateline/data, settings come from the environment;
# nothing else is written, so the root file system can be read-only. Secrets stay outside (.dockerignore). With HOST=0.0.0.0, as
# others can reach it, it needs AUTH: accounts, oidc, proxy, or none for everybody.
FROM node:24-bookworm-slim AS build
WORKDIR /dateline
COPY package.json package-lock.json ./
COPY scripts/setup scripts/setup
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev && rm -rf .next/cache && mkdir -p data

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /dateline
COPY --from=build /dateline ./
RUN chown node:node data
USER node
VOLUME /dateline/data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/api/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/run.js", "start"]
