package io.luxuan.paper.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder for the parts of one paper, gone with it. */
final class WorkFolder implements AutoCloseable {
    private final Path folder;

    WorkFolder() {
        try {
            folder = Files.createTempDirectory("paper");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    Path path() {
        return folder;
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : List.copyOf(all.toList())) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException locked) {
            throw new UncheckedIOException(locked);
        }
    }
}
