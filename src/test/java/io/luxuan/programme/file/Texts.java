package io.luxuan.programme.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Programme files of the platform and of {@code src/test/resources/catalogue}. */
public final class Texts {
    private Texts() {}

    public static String programme(String file) {
        return text("/programmes/" + file);
    }

    public static String catalogue(String file) {
        return text("/catalogue/" + file);
    }

    static String text(String at) {
        try (InputStream stream = Texts.class.getResourceAsStream(at)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
