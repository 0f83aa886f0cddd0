package io.luxuan.shared;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * JSON in the one form of RFC 8785: no spaces, names in the order of their UTF-16 units, strings escaped as little as
 * possible. Of a record its components are written and nothing else; moments have no seconds where these are zero, as
 * in the draw records of every release.
 */
public final class CanonicalJson {
    private static final JsonMapper WRITER = JsonMapper.builder()
            .changeDefaultVisibility(seen -> seen.with(Visibility.NONE).withFieldVisibility(Visibility.ANY))
            .disable(SerializationFeature.WRAP_EXCEPTIONS)
            .addModule(new SimpleModule().addSerializer(Long.class, new ExactNumber()).addSerializer(Long.TYPE, new ExactNumber())
                    .addSerializer(LocalDateTime.class, new ToStringSerializer(LocalDateTime.class))).build();

    private CanonicalJson() {}

    /**
     * @param value a tree, or a record, list or map of records, texts, whole numbers and truths
     * @throws IllegalArgumentException of a whole number that JSON cannot hold exactly: it is to be written as a text
     */
    public static String of(Object value) {
        try {
            return new JsonCanonicalizer(WRITER.writeValueAsString(value)).getEncodedString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static final class ExactNumber extends StdSerializer<Long> {
        private static final long LARGEST = 1L << 53;

        ExactNumber() {
            super(Long.class);
        }

        @Override
        public void serialize(Long number, JsonGenerator out, SerializationContext context) {
            if (Math.abs(number) >= LARGEST) {
                throw new IllegalArgumentException(number + " is not exact in JSON: write it as a text");
            }
            out.writeNumber(number);
        }
    }
}
