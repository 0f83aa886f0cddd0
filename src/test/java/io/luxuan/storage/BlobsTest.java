package io.luxuan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.shared.Ids;
import io.luxuan.shared.NotFound;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class BlobsTest {
    private static final ByteArrayResource TEXT = new ByteArrayResource("text".getBytes(StandardCharsets.UTF_8));
    @TempDir Path folder;
    private final String id = Ids.next();
    private Blobs blobs;

    @BeforeEach
    void aFolder() {
        blobs = new Blobs(new FolderStore(folder), MalwareScanner.NONE);
    }

    @AfterEach
    void noTransaction() {
        TransactionSynchronizationManager.clear();
    }

    private void putAndEndWith(int status) {
        TransactionSynchronizationManager.initSynchronization();
        blobs.put(id, TEXT, "application/pdf");
        TransactionSynchronizationManager.getSynchronizations().forEach(it -> it.afterCompletion(status));
    }

    private boolean isThere() {
        return Files.exists(folder.resolve(Keys.of(id)));
    }

    @Test
    void a_rolled_back_transaction_takes_its_file_back() {
        putAndEndWith(TransactionSynchronization.STATUS_ROLLED_BACK);
        assertThat(isThere()).isFalse();
    }

    @Test
    void a_commit_of_unknown_outcome_keeps_the_file() {
        putAndEndWith(TransactionSynchronization.STATUS_UNKNOWN);
        assertThat(isThere()).isTrue();
    }

    @Test
    void a_committed_file_stays() {
        putAndEndWith(TransactionSynchronization.STATUS_COMMITTED);
        assertThat(isThere()).isTrue();
    }

    @Test
    void a_row_without_its_file_is_not_found_and_not_an_empty_download() {
        assertThatThrownBy(() -> blobs.open(id, 4).getInputStream()).isInstanceOf(NotFound.class);
    }

    @Test
    void no_id_leads_out_of_the_store() {
        assertThatThrownBy(() -> blobs.open("../../etc/passwd", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_store_that_is_down_is_told_as_such() throws IOException {
        Blobs broken = new Blobs(new FolderStore(Files.createFile(folder.resolve("file"))), MalwareScanner.NONE);
        assertThatThrownBy(() -> broken.put(id, TEXT, "application/pdf")).isInstanceOf(StorageDown.class)
                .hasMessage("storage.cannot-keep");
        assertThat(broken.answers()).isFalse();
        assertThat(blobs.answers()).isTrue();
    }
}
