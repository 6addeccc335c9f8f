# syntax=docker/dockerfile:1
# `npm run verify -- deploy` runs the same commands without a container engine.

FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN node lib/tools/image.mjs

FROM node:24-slim
ENV NODE_ENV=production DATABASE_URL=file:/data/why403.db PORT=3000
WORKDIR /app
COPY --from=build /app/image ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s CMD ["node", "lib/serve/health.mjs"]
CMD ["node", "lib/serve/main.mjs", "--migrate"]
