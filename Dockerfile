# One static binary in an empty image.
#   docker build -t postern .
#   docker run -p 8080:8080 -v postern-data:/data postern

FROM rust:1.95 AS build
# aarch64-unknown-linux-gnu on ARM. The musl targets work as well, after `rustup target add`.
ARG TARGET=x86_64-unknown-linux-gnu
WORKDIR /build
COPY . .
# glibc linked into the binary: name resolution and TLS roots do not go through it.
RUN RUSTFLAGS="-C target-feature=+crt-static" \
      cargo build --locked --release --bin postern --target "$TARGET" \
 && install -D "target/$TARGET/release/postern" /image/postern \
 && install -d -m 0700 -o 65532 -g 65532 /image/data

FROM scratch
COPY --from=build /image/postern /postern
COPY --from=build --chown=65532:65532 /image/data /data
USER 65532:65532
VOLUME /data
ENV POSTERN_DATA_DIR=/data
# Where nothing is configured, Postern listens for this machine only; a container has to be reachable.
ENV POSTERN_LISTEN=0.0.0.0:8080
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=5s CMD ["/postern", "healthcheck"]
ENTRYPOINT ["/postern"]
CMD ["server"]
