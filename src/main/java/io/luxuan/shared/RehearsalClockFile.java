package io.luxuan.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The moment of a rehearsal: China time in a file, {@code 2026-03-02T09:00:00}, read again whenever the file changes.
 * All nodes of a rehearsal share the file. A file that is being written, or holds no moment, changes nothing.
 */
final class RehearsalClockFile implements Supplier<StandingTime> {
    private static final Logger LOG = LoggerFactory.getLogger(RehearsalClockFile.class);

    private record Read(FileTime written, StandingTime time) {}

    private final Path file;
    private volatile Read last;

    RehearsalClockFile(Path file) {
        this.file = file;
        this.last = read();
        if (last == null) {
            throw new IllegalStateException("the rehearsal clock holds no moment like 2026-03-02T09:00:00: " + file);
        }
    }

    @Override
    public StandingTime get() {
        Read known = last;
        if (!known.written().equals(written())) {
            Read now = read();
            last = now == null ? known : now;
        }
        return last.time();
    }

    private FileTime written() {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException between) {
            return last == null ? null : last.written();
        }
    }

    private Read read() {
        try {
            FileTime written = Files.getLastModifiedTime(file);
            Instant moment = LocalDateTime.parse(Files.readString(file).strip()).atZone(MovableClock.CHINA).toInstant();
            LOG.warn("rehearsal: the clock stands at {}", LocalDateTime.ofInstant(moment, MovableClock.CHINA));
            return new Read(written, new StandingTime(moment, written.toInstant()));
        } catch (IOException | DateTimeParseException unreadable) {
            return null;
        }
    }
}
