package io.luxuan.calendar;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.web.multipart.MultipartFile;

/** What was typed beside the file. */
record CalendarUpload(String year, String document) {
    private static final long MOST_BYTES = 100_000;

    /** 0 when it is no year. */
    int yearNumber() {
        return year != null && year.strip().matches("[0-9]{4}") ? Integer.parseInt(year.strip()) : 0;
    }

    /** The file's text, or null with the error noted. */
    static String text(MultipartFile file, Map<String, String> errors) throws IOException {
        if (file == null || file.isEmpty()) {
            errors.put("file", "rule.calendar.file-needed");
            return null;
        }
        if (file.getSize() > MOST_BYTES) {
            errors.put("file", "rule.calendar.file-large");
            return null;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.getBytes())).toString();
        } catch (CharacterCodingException e) {
            errors.put("file", "rule.calendar.file-encoding");
            return null;
        }
    }
}
