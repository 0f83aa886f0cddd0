package io.luxuan.bench.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;

/** The rehearsal's clock, which all nodes read. */
record ClockFile(Path path) {
    /** Whole at once: no node reads half a moment. */
    void moveTo(LocalDateTime moment) {
        try {
            Path next = path.resolveSibling(path.getFileName() + ".next");
            Files.writeString(next, moment.toString());
            Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            throw new IllegalStateException("the clock cannot be moved", full);
        }
    }
}
