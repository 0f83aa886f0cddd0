package io.luxuan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.shared.Ids;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;

class S3StoreTest extends BlobStoreContract {
    private static final ByteArrayResource TEXT = new ByteArrayResource("text".getBytes(StandardCharsets.UTF_8));
    @TempDir static Path folder;
    private static S3Server server;
    private static S3Store store;

    @BeforeAll
    static void aServer() throws IOException, InterruptedException {
        server = S3Server.start(folder);
        store = new S3Store(settings(server.endpoint(), S3Server.BUCKET, S3Server.SECRET_KEY, true));
    }

    /** S3Proxy looks whether a name is taken and writes it in two steps; S3 itself does both at once. */
    @Override
    int atOnce() {
        return 1;
    }

    @AfterAll
    static void done() {
        store.close();
        server.close();
    }

    @Override
    BlobStore store() {
        return store;
    }

    private static S3Settings settings(String endpoint, String bucket, String secret, boolean conditional) {
        return new S3Settings(endpoint, bucket, "us-east-1", "files/", S3Server.ACCESS_KEY, secret, true, conditional,
                Duration.ofSeconds(4));
    }

    @Test
    void an_object_stands_under_the_same_name_as_in_a_folder() throws IOException {
        String id = Ids.next();
        store.put(id, TEXT, "application/pdf");
        assertThat(Files.readString(server.bucket().resolve("files").resolve(Keys.of(id)))).isEqualTo("text");
    }

    @Test
    void a_wrong_secret_is_refused() {
        try (S3Store stranger = new S3Store(settings(server.endpoint(), S3Server.BUCKET, "guessed", true))) {
            String id = Ids.next();
            assertThatThrownBy(() -> stranger.put(id, TEXT, "application/pdf")).isInstanceOf(IOException.class).hasMessageContaining("403");
            assertThatThrownBy(() -> stranger.read(id)).isInstanceOf(IOException.class).isNotInstanceOf(NoSuchFileException.class);
            assertThatThrownBy(stranger::check).isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_bucket_that_is_not_there_is_no_missing_file() {
        try (S3Store elsewhere = new S3Store(settings(server.endpoint(), "elsewhere", S3Server.SECRET_KEY, true))) {
            assertThatThrownBy(() -> elsewhere.read(Ids.next())).isInstanceOf(IOException.class).isNotInstanceOf(NoSuchFileException.class);
        }
    }

    @Test
    void a_server_without_conditional_writes_is_asked_first() throws IOException {
        try (S3Store old = new S3Store(settings(server.endpoint(), S3Server.BUCKET, S3Server.SECRET_KEY, false))) {
            String id = Ids.next();
            old.put(id, TEXT, "application/pdf");
            assertThatThrownBy(() -> old.put(id, new ByteArrayResource("other".getBytes(StandardCharsets.UTF_8)), "application/pdf"))
                    .isInstanceOf(FileAlreadyExistsException.class);
        }
    }

    @Test
    void a_try_whose_answer_was_lost_counts_when_it_is_repeated() throws IOException {
        String id = Ids.next();
        Blob first = store.put(id, TEXT, "application/pdf");
        assertThat(store.put(id, TEXT, "application/pdf")).isEqualTo(first);
    }

    @Test
    void a_server_that_is_down_is_said_soon() throws IOException {
        try (S3Store lonely = new S3Store(settings("http://127.0.0.1:" + S3Server.freePort(), S3Server.BUCKET, S3Server.SECRET_KEY, true))) {
            assertThatThrownBy(() -> lonely.put(Ids.next(), TEXT, "application/pdf")).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> lonely.read(Ids.next())).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> lonely.drop(Ids.next())).isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_server_that_never_answers_is_given_up() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                S3Store waiting = new S3Store(settings("http://127.0.0.1:" + silent.getLocalPort(), S3Server.BUCKET, S3Server.SECRET_KEY, true))) {
            long start = System.nanoTime();
            assertThatThrownBy(() -> waiting.put(Ids.next(), TEXT, "application/pdf")).isInstanceOf(IOException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
        }
    }
}
