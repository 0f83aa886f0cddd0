package io.luxuan.bench.rolling;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;

/** The nginx of this machine with the configuration that is shipped, but for the addresses of its nodes. */
final class Proxy implements AutoCloseable {
    private final URI site;
    private final Process nginx;

    private Proxy(URI site, Process nginx) {
        this.site = site;
        this.nginx = nginx;
    }

    /** @param shipped docker/proxy.conf */
    static Proxy start(Path shipped, int port, List<URI> nodes, Path folder) throws IOException, InterruptedException {
        String rules = Files.readString(shipped);
        for (int node = 0; node < nodes.size(); node++) {
            rules = rules.replace("node" + (node + 1) + ":8080", nodes.get(node).getAuthority());
        }
        Path file = folder.resolve("rules.conf");
        Files.writeString(file, rules.replaceFirst("listen 8080", Matcher.quoteReplacement("listen 127.0.0.1:" + port)));
        Path main = folder.resolve("nginx.conf");
        Files.writeString(main, """
                daemon off;
                pid %1$s/nginx.pid;
                error_log %1$s/nginx-error.log;
                worker_processes 2;
                events { worker_connections 1024; }
                http {
                    access_log %1$s/nginx-access.log;
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    include %2$s;
                }
                """.formatted(folder, file));
        Process nginx = new ProcessBuilder("nginx", "-p", folder.toString(), "-c", main.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile()).start();
        if (nginx.waitFor(1, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nginx did not start, see " + folder.resolve("nginx.log"));
        }
        return new Proxy(URI.create("http://127.0.0.1:" + port), nginx);
    }

    URI site() {
        return site;
    }

    @Override
    public void close() {
        nginx.destroy();
    }
}
