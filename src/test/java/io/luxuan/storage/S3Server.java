package io.luxuan.storage;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real S3 server (S3Proxy) in a process of its own, which checks signatures and keeps its buckets in a folder. */
public final class S3Server implements AutoCloseable {
    public static final String ACCESS_KEY = "luxuan-test";
    public static final String SECRET_KEY = "not-a-secret";
    public static final String BUCKET = "luxuan";
    private static final Path PROGRAM = Path.of("target/s3proxy");

    private final Path folder;
    private final int port;
    private Process process;

    private S3Server(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    public static S3Server start(Path folder) throws IOException, InterruptedException {
        S3Server server = new S3Server(folder, freePort());
        Files.createDirectories(folder.resolve("data").resolve(BUCKET));
        Files.write(folder.resolve("s3proxy.conf"), List.of(
                "s3proxy.endpoint=" + server.endpoint(), "s3proxy.authorization=aws-v2-or-v4",
                "s3proxy.identity=" + ACCESS_KEY, "s3proxy.credential=" + SECRET_KEY,
                "jclouds.provider=filesystem-nio2", "jclouds.filesystem.basedir=" + folder.resolve("data").toAbsolutePath(),
                "jclouds.identity=none", "jclouds.credential=none"));
        Files.writeString(folder.resolve("logback.xml"), "<configuration/>");
        server.start();
        return server;
    }

    /** Starts it again on the same port with the same files. */
    public void start() throws IOException, InterruptedException {
        process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx96m",
                "-Dlogback.configurationFile=" + folder.resolve("logback.xml").toAbsolutePath(),
                "-cp", PROGRAM.toAbsolutePath() + File.separator + "*", "org.gaul.s3proxy.Main",
                "--properties", folder.resolve("s3proxy.conf").toAbsolutePath().toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("s3proxy.log").toFile()).start();
        for (int tenths = 0; tenths < 600; tenths++) {
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(folder.resolve("s3proxy.log")));
            }
            if (answers()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("the S3 server did not start within a minute");
    }

    public void stop() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    /** The folder in which the objects of the bucket lie as files. */
    public Path bucket() {
        return folder.resolve("data").resolve(BUCKET);
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
