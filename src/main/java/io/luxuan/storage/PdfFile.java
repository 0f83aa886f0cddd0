package io.luxuan.storage;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Whether people can open a PDF. */
final class PdfFile {
    private static final int END = 4096;
    private static final int LOOKED_FOR_A_KEY = 1024 * 1024;
    private static final String ENCRYPTED = "/Encrypt";

    private PdfFile() {}

    /** Code of what is wrong; a file that may be read and only not be changed or printed is right. */
    static Optional<String> fault(Path file) throws IOException {
        try (RandomAccessFile pdf = new RandomAccessFile(file.toFile(), "r")) {
            if (!last(pdf, END).contains("%%EOF")) {
                return Optional.of("attachment.cut-off");
            }
            boolean encrypted = last(pdf, LOOKED_FOR_A_KEY).contains(ENCRYPTED) || first(pdf).contains(ENCRYPTED);
            return encrypted ? locked(file) : Optional.empty();
        }
    }

    /** Only a file that speaks of a key is taken apart. */
    private static Optional<String> locked(Path file) {
        try (PDDocument opened = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            return opened.getNumberOfPages() > 0 ? Optional.empty() : Optional.of("attachment.cut-off");
        } catch (IOException | RuntimeException lockedOrUnreadable) {
            return Optional.of("attachment.password");
        }
    }

    private static String last(RandomAccessFile pdf, int most) throws IOException {
        long start = Math.max(0, pdf.length() - most);
        return read(pdf, start, (int) (pdf.length() - start));
    }

    private static String first(RandomAccessFile pdf) throws IOException {
        return read(pdf, 0, (int) Math.min(END, pdf.length()));
    }

    private static String read(RandomAccessFile pdf, long start, int length) throws IOException {
        byte[] bytes = new byte[length];
        pdf.seek(start);
        pdf.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
