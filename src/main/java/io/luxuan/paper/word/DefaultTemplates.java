package io.luxuan.paper.word;

import io.luxuan.shared.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The templates that the program brings: made from outlines in {@code papers/}. */
@Component
public class DefaultTemplates {
    private final Map<String, byte[]> made = new ConcurrentHashMap<>();

    /** A Word file. @param kind of the paper; @throws NotFound when there is no outline for it */
    public byte[] of(String kind) {
        return made.computeIfAbsent(kind, DefaultTemplates::make);
    }

    private static byte[] make(String kind) {
        try (InputStream file = DefaultTemplates.class.getResourceAsStream("/papers/" + kind + ".txt")) {
            if (file == null) {
                throw new NotFound("template", kind);
            }
            return TemplateMaker.make(Outline.read(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
