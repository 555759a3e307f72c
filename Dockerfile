# The site alone: code and packages. The archive is mounted, settings come from docker-compose.yml, secrets stay outside.
FROM node:24-bookworm-slim
WORKDIR /dateline
COPY package.json package-lock.json ./
COPY scripts/setup scripts/setup
RUN npm ci
COPY . .
CMD ["node", "scripts/run.js", "start"]
