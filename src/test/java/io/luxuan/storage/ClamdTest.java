package io.luxuan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.shared.Refusal;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;

/** What is said to ClamAV's daemon, and what is made of its answers; {@link RealClamdTest} asks the daemon itself. */
class ClamdTest {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "stream: OK,                                   0,       -",
        "stream: OK,                                   200000,  -",
        "stream: Win.Test.EICAR_HDB-1 FOUND,           70000,   Win.Test.EICAR_HDB-1",
    })
    void the_whole_file_is_sent_and_the_answer_is_understood(String answer, int bytes, String found) throws Exception {
        byte[] file = new byte[bytes];
        Arrays.fill(file, (byte) 7);
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Integer> got = CompletableFuture.supplyAsync(() -> answered(server, answer));
            assertThat(at(server).find(new ByteArrayResource(file)).orElse(null)).isEqualTo(found);
            assertThat(got.get()).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @CsvSource({"INSTREAM size limit exceeded. ERROR", "stream: Can't allocate memory ERROR", "stream: ", "OK"})
    void what_is_no_clear_answer_keeps_nothing(String answer) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Integer> got = CompletableFuture.supplyAsync(() -> answered(server, answer));
            Blobs blobs = new Blobs(new FolderStore(folder), at(server));
            assertThatThrownBy(() -> blobs.put("file-1", new ByteArrayResource(new byte[10]), "text/plain")).isInstanceOf(StorageDown.class);
            assertThat(got.get()).isEqualTo(10);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void a_daemon_that_is_silent_or_away_keeps_nothing() throws Exception {
        ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Blobs blobs = new Blobs(new FolderStore(folder), at(server));
        assertThatThrownBy(() -> blobs.put("file-1", new ByteArrayResource(new byte[10]), "text/plain")).isInstanceOf(StorageDown.class);
        server.close();
        assertThatThrownBy(() -> blobs.put("file-1", new ByteArrayResource(new byte[10]), "text/plain")).isInstanceOf(StorageDown.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void malware_is_refused_by_its_name() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Integer> got = CompletableFuture.supplyAsync(() -> answered(server, "stream: Doc.Macro FOUND"));
            Blobs blobs = new Blobs(new FolderStore(folder), at(server));
            assertThatThrownBy(() -> blobs.put("file-1", new ByteArrayResource(new byte[10]), "text/plain"))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.arguments()).containsExactly("Doc.Macro"));
            assertThat(got.get()).isEqualTo(10);
            assertThat(folder).isEmptyDirectory();
        }
    }

    private static Clamd at(ServerSocket server) {
        return new Clamd("127.0.0.1:" + server.getLocalPort(), PATIENCE);
    }

    /** Answers how many bytes the file had. */
    private static int answered(ServerSocket server, String answer) {
        try (Socket client = server.accept()) {
            DataInputStream said = new DataInputStream(client.getInputStream());
            assertThat(new String(said.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            int all = 0;
            for (int piece = said.readInt(); piece > 0; piece = said.readInt()) {
                said.skipNBytes(piece);
                all += piece;
            }
            client.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.UTF_8));
            return all;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
