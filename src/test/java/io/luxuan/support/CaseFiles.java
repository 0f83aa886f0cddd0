package io.luxuan.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Small files like those that people send, under {@code src/test/resources/cases/files}, by the number that their names begin with. */
public final class CaseFiles {
    private CaseFiles() {}

    public static Path of(String number) {
        try (Stream<Path> all = Files.list(Path.of("src/test/resources/cases/files"))) {
            return all.filter(file -> file.getFileName().toString().startsWith(number + "-")).findFirst().orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static byte[] bytes(String number) {
        try {
            return Files.readAllBytes(of(number));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
