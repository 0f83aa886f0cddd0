package io.luxuan.storage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;
import org.springframework.core.io.InputStreamSource;

/** Tells what a file is from its bytes, never from its name. */
final class ContentType {
    private static final Tika TIKA = new Tika();
    private static final Set<String> ARCHIVES = Set.of("application/zip", "application/x-tika-ooxml");
    private static final Set<String> PHOTOS = Set.of("image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence");
    /** Blank lines may stand before it. */
    private static final String PDF_MARK = "%PDF-";
    private static final int MARK_WITHIN = 1024;

    private ContentType() {}

    /**
     * @param kind  empty for what is none of ours
     * @param fault code of why nobody can read it; null where it can be read, or where it is none of ours and no more is to say
     */
    record Content(Optional<FileKind> kind, String fault) {
        static Content of(FileKind kind) {
            return new Content(Optional.of(kind), null);
        }

        static Content unreadable(String fault) {
            return new Content(Optional.empty(), fault);
        }
    }

    static Content of(InputStreamSource content) throws IOException {
        String detected;
        try (InputStream in = new BufferedInputStream(content.getInputStream())) {
            detected = TIKA.detect(in);
        }
        if (PHOTOS.contains(detected)) {
            return Content.unreadable("attachment.heic");
        }
        Optional<FileKind> known = FileKind.ofMediaType(detected);
        boolean looked = ARCHIVES.contains(detected) || detected.contains("msoffice") || known.isEmpty() || known.get() == FileKind.PDF;
        return looked ? lookedInto(content, detected, known) : new Content(known, null);
    }

    /** From the disk: such files are read from their end. */
    private static Content lookedInto(InputStreamSource content, String detected, Optional<FileKind> known) throws IOException {
        Path file = Files.createTempFile("upload", null);
        try (InputStream in = content.getInputStream()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            if (ARCHIVES.contains(detected)) {
                return new Content(OfficeZip.kind(file), null);
            }
            if (detected.contains("msoffice")) {
                return Content.unreadable(OfficeZip.isLocked(file) ? "attachment.password" : "attachment.old-office");
            }
            return known.isPresent() || isPdf(file) ? pdf(file) : new Content(known, null);
        } finally {
            Files.delete(file);
        }
    }

    private static Content pdf(Path file) throws IOException {
        return PdfFile.fault(file).map(fault -> new Content(Optional.of(FileKind.PDF), fault)).orElse(Content.of(FileKind.PDF));
    }

    private static boolean isPdf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MARK_WITHIN), StandardCharsets.ISO_8859_1).contains(PDF_MARK);
        }
    }
}
