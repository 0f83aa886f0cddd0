package io.luxuan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.shared.Refusal;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;

/** ClamAV's own daemon with one signature of ours. Skipped, with a message that says so, where none is installed. */
class RealClamdTest {
    private static final String MARK = "luxuan-test-signature-of-nothing-evil";

    @TempDir static Path folder;
    private static Process daemon;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Optional<Path> program = Stream.of("/usr/sbin/clamd", "/usr/bin/clamd", "/usr/local/sbin/clamd").map(Path::of)
                .filter(Files::isExecutable).findFirst();
        if (program.isEmpty()) {
            System.out.println("the test against ClamAV's daemon is skipped: there is no clamd on this machine");
        }
        Assumptions.assumeTrue(program.isPresent(), "clamd is installed");
        Path signatures = Files.createDirectory(folder.resolve("signatures"));
        Files.writeString(signatures.resolve("luxuan.ndb"),
                "Luxuan.Test:0:*:" + HexFormat.of().formatHex(MARK.getBytes(StandardCharsets.UTF_8)) + "\n");
        Path settings = Files.write(folder.resolve("clamd.conf"), List.of("Foreground yes", "LocalSocket " + socket(),
                "DatabaseDirectory " + signatures, "StreamMaxLength 1M", "MaxThreads 2"));
        daemon = new ProcessBuilder(program.get().toString(), "--config-file=" + settings).redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile()).start();
        for (int tries = 0; tries < 300 && !listens(); tries++) {
            assertThat(daemon.isAlive()).as(() -> log()).isTrue();
            Thread.sleep(100);
        }
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (daemon != null) {
            daemon.destroy();
            daemon.waitFor();
        }
    }

    @Test
    void what_is_clean_is_kept_and_what_is_not_is_refused() throws IOException {
        Blobs blobs = new Blobs(new FolderStore(folder.resolve("store")), scanner());
        assertThat(blobs.put("clean-1", file("a letter"), "text/plain").bytes()).isEqualTo(8);
        assertThatThrownBy(() -> blobs.put("evil-1", file("before " + MARK + " behind"), "text/plain"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat((String) refusal.arguments()[0]).startsWith("Luxuan.Test"));
        assertThatThrownBy(() -> blobs.put("evil-2", file("x".repeat(300_000) + MARK), "text/plain")).as("in a later piece")
                .isInstanceOf(Refusal.class);
    }

    @Test
    void what_is_longer_than_it_reads_is_not_kept() {
        assertThatThrownBy(() -> scanner().find(file("x".repeat(3_000_000)))).isInstanceOf(IOException.class);
    }

    private static Clamd scanner() {
        return new Clamd("unix:" + socket(), Duration.ofSeconds(20));
    }

    private static ByteArrayResource file(String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Path socket() {
        return folder.resolve("clamd.socket");
    }

    private static boolean listens() {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
            return channel.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String log() {
        try {
            return Files.readString(folder.resolve("clamd.log"));
        } catch (IOException unread) {
            return unread.toString();
        }
    }
}
