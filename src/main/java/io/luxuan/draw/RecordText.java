package io.luxuan.draw;

import io.luxuan.draw.frozen.ChoicesText;
import io.luxuan.shared.CanonicalJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A draw's record as its canonical JSON. The pairs, which may be gigabytes, stand first in it and are written as they are unpacked. */
record RecordText(DrawRecord record) {
    private static final String FIRST = "{\"applications\":";

    void to(OutputStream out) throws IOException {
        String rest = CanonicalJson.of(record.with(List.of()));
        if (!rest.startsWith(FIRST + "[]")) {
            throw new IllegalStateException("applications are not the first member of a record");
        }
        out.write(FIRST.getBytes(StandardCharsets.UTF_8));
        ChoicesText.write(record.applications(), out);
        out.write(rest.substring(FIRST.length() + 2).getBytes(StandardCharsets.UTF_8));
    }

    /** All of it at once. */
    @Override
    public String toString() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            to(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
