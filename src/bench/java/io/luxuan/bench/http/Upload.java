package io.luxuan.bench.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The body of an upload (RFC 7578). */
final class Upload {
    static final String BOUNDARY = "----luxuan-bench-7c1e5a90b2";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    private Upload() {}

    static byte[] of(Form form) {
        Upload upload = new Upload();
        form.fields().forEach(upload::add);
        upload.text("--" + BOUNDARY + "--\r\n");
        return upload.body.toByteArray();
    }

    private void add(Form.Field field) {
        text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.name() + "\"");
        if (field.file() == null) {
            text("\r\n\r\n" + field.text());
        } else {
            text("; filename=\"" + field.text() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            body.writeBytes(field.file());
        }
        text("\r\n");
    }

    private void text(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
