# One image, two uses: the dashboard (its default command) and the command line `blotter`.

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm install --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 BLOTTER_DATA_DIR=/var/lib/blotter/engine
WORKDIR /app
COPY --from=build /app /app
# Volumes take over the owner of the folder they are mounted on.
RUN mkdir -p /run/keys/dashboard /run/keys/indexer /var/lib/blotter/engine /var/lib/blotter/sources \
	&& chown -R node:node /run/keys /var/lib/blotter \
	&& ln -s /app/indexer/cli.ts /usr/local/bin/blotter
USER node
EXPOSE 3000
HEALTHCHECK --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:3000/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/start.ts"]
