package io.luxuan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.shared.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;

/** What every store promises, whatever keeps the bytes. */
abstract class BlobStoreContract {
    private static final String PDF = "application/pdf";

    abstract BlobStore store();

    private static InputStreamSource text(String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] read(String id) throws IOException {
        try (InputStream in = store().read(id)) {
            return in.readAllBytes();
        }
    }

    @Test
    void what_was_put_is_read_as_it_was() throws IOException {
        byte[] bytes = new byte[3_000_001];
        new Random(7).nextBytes(bytes);
        String id = Ids.next();
        Blob kept = store().put(id, new ByteArrayResource(bytes), PDF);
        assertThat(kept.bytes()).isEqualTo(bytes.length);
        assertThat(kept.sha256()).hasSize(64);
        assertThat(read(id)).isEqualTo(bytes);
        assertThat(read(id)).as("a second time").isEqualTo(bytes);
    }

    @Test
    void the_digest_is_that_of_the_bytes() throws IOException {
        assertThat(store().put(Ids.next(), text("abc"), PDF).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void a_reader_may_leave_early() throws IOException {
        String id = Ids.next();
        store().put(id, new ByteArrayResource(new byte[2_000_000]), PDF);
        try (InputStream in = store().read(id)) {
            assertThat(in.readNBytes(10)).hasSize(10);
        }
        assertThat(read(id)).hasSize(2_000_000);
    }

    @Test
    void what_is_not_there_is_missing() {
        assertThatThrownBy(() -> store().read(Ids.next())).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_dropped_file_is_gone_and_may_be_dropped_again() throws IOException {
        String id = Ids.next();
        store().put(id, text("x"), PDF);
        store().drop(id);
        store().drop(id);
        assertThatThrownBy(() -> store().read(id)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void nothing_takes_the_place_of_a_file() throws IOException {
        String id = Ids.next();
        store().put(id, text("first"), PDF);
        assertThatThrownBy(() -> store().put(id, text("second"), PDF)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(read(id)).isEqualTo("first".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void content_that_breaks_off_leaves_nothing() {
        String id = Ids.next();
        InputStreamSource breaking = () -> new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                read(one, 0, 1);
                return one[0];
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                if (left <= 0) {
                    throw new IOException("broken off");
                }
                int taken = Math.min(most, left);
                Arrays.fill(into, from, from + taken, (byte) 'x');
                left -= taken;
                return taken;
            }
        };
        assertThatThrownBy(() -> store().put(id, breaking, PDF)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store().read(id)).isInstanceOf(NoSuchFileException.class);
    }

    /** How many may write one name at the same instant. */
    int atOnce() {
        return 8;
    }

    @Test
    void all_who_make_up_a_key_at_once_get_the_same_one() throws Exception {
        String name = ".key-" + Ids.next();
        CountDownLatch together = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(atOnce());
        try {
            List<Future<byte[]>> asked = IntStream.range(0, 8).mapToObj(number -> threads.submit((Callable<byte[]>) () -> {
                together.await();
                return store().once(name, new byte[] {(byte) number, 1, 2, 3});
            })).toList();
            together.countDown();
            byte[] first = asked.get(0).get();
            assertThat(first).hasSize(4);
            for (Future<byte[]> answer : asked) {
                assertThat(answer.get()).isEqualTo(first);
            }
            assertThat(store().once(name, new byte[] {9})).isEqualTo(first);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_store_in_order_says_so() throws IOException {
        store().check();
    }
}
