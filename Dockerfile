# Built from the same npm commands as everywhere else. Nobody has yet built it: no container engine was at hand (docs/install/running.md).
FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM packages AS build
COPY tsconfig.base.json tsconfig.json ./
COPY smart-config smart-config
COPY crmo crmo
COPY client client
COPY server server
RUN npm run build

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    PORT=3000 \
    DATA_DIR=/data
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE ./
COPY smart-config smart-config
COPY crmo crmo
COPY server server
COPY --from=build /app/client/dist client/dist
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# What `npm run server` runs; without npm between, so that SIGTERM reaches it and requests under way are finished.
CMD ["node_modules/.bin/node", "server/main.ts"]
