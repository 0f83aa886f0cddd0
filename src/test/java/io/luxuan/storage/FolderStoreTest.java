package io.luxuan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.shared.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;

class FolderStoreTest extends BlobStoreContract {
    @TempDir Path folder;
    private FolderStore store;

    @BeforeEach
    void aFolder() {
        store = new FolderStore(folder.resolve("attachments"));
    }

    @Override
    BlobStore store() {
        return store;
    }

    @Test
    void a_file_stands_under_its_id_and_nothing_else_is_left() throws IOException {
        String id = Ids.next();
        store.put(id, new ByteArrayResource(new byte[] {1}), "application/pdf");
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> names = files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();
            assertThat(names).containsExactly(id);
        }
    }

    @Test
    void a_folder_that_is_a_file_is_down() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        FolderStore broken = new FolderStore(file);
        assertThatThrownBy(() -> broken.put(Ids.next(), new ByteArrayResource(new byte[] {1}), "application/pdf"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(broken::check).isInstanceOf(IOException.class);
    }
}
