package io.luxuan.storage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;
import org.springframework.core.io.InputStreamSource;

/** Tells what a file is from its bytes, never from its name. */
final class ContentType {
    private static final Tika TIKA = new Tika();
    /** Office files name their main part among the first entries; nobody needs to read a whole bomb. */
    private static final int ENTRIES = 64;

    private ContentType() {}

    static Optional<FileKind> of(InputStreamSource content) throws IOException {
        String detected;
        try (InputStream in = new BufferedInputStream(content.getInputStream())) {
            detected = TIKA.detect(in);
        }
        return detected.equals("application/zip") || detected.equals("application/x-tika-ooxml")
                ? office(content) : FileKind.ofMediaType(detected);
    }

    private static Optional<FileKind> office(InputStreamSource content) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(content.getInputStream())) {
            ZipEntry entry = zip.getNextEntry();
            for (int count = 0; entry != null && count < ENTRIES; count++) {
                if (entry.getName().equals("word/document.xml")) {
                    return Optional.of(FileKind.DOCX);
                }
                if (entry.getName().equals("xl/workbook.xml")) {
                    return Optional.of(FileKind.XLSX);
                }
                entry = zip.getNextEntry();
            }
        }
        return Optional.empty();
    }
}
