package io.luxuan.application.signature;

import io.luxuan.application.SignatureCode;
import io.luxuan.storage.Upload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The signature pages of a scanned file: somebody may have laid those of several applications on the glass one after the other. */
final class Sheets {
    private static final int MOST_PAGES = 40;
    /** Enough dots for the code on a whole sheet, in some 20 MB. */
    private static final int LONGEST_SIDE = 2400;
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final float POINTS = 72;
    private static final float SHARPEST = 220;
    /** Of all pages together: forty scans take a third of it. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Sheets() {}

    /** @param code empty where none was found; @param file those pages alone */
    record Sheet(Optional<SignatureCode> code, Upload file) {}

    /** At least one. A file that cannot be shown as pictures has no code. */
    static List<Sheet> of(Upload upload, boolean pdf) {
        return of(upload, pdf, LONGEST);
    }

    static List<Sheet> of(Upload upload, boolean pdf, Duration longest) {
        try {
            return pdf ? ofPdf(upload, longest) : List.of(new Sheet(ofPicture(upload), upload));
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return List.of(new Sheet(Optional.empty(), upload));
        }
    }

    private static List<Sheet> ofPdf(Upload upload, Duration longest) throws IOException {
        Path file = Files.createTempFile("signature", null);
        try (InputStream in = upload.content().getInputStream()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            try (PDDocument scan = Loader.loadPDF(file.toFile(), "", null, null, MemoryUsageSetting.setupTempFileOnly(MOST_UNPACKED).streamCache)) {
                Map<Optional<SignatureCode>, List<PDPage>> pages = pages(scan, longest);
                return pages.size() == 1 ? List.of(new Sheet(pages.keySet().iterator().next(), upload)) : apart(pages, upload);
            }
        } finally {
            Files.delete(file);
        }
    }

    /** A page without a code belongs to the one before it: its back, or a power of attorney. */
    private static Map<Optional<SignatureCode>, List<PDPage>> pages(PDDocument scan, Duration longest) throws IOException {
        TimedPages renderer = new TimedPages(scan, longest);
        Map<Optional<SignatureCode>, List<PDPage>> pages = new LinkedHashMap<>();
        Optional<SignatureCode> last = Optional.empty();
        for (int at = 0; at < Math.min(MOST_PAGES, scan.getNumberOfPages()); at++) {
            PDPage page = scan.getPage(at);
            float side = Math.max(page.getCropBox().getWidth(), page.getCropBox().getHeight());
            BufferedImage picture = renderer.picture(at, Math.min(SHARPEST, LONGEST_SIDE * POINTS / side));
            last = CodeInPicture.of(picture).or(lastOf(last));
            pages.computeIfAbsent(last, code -> new ArrayList<>()).add(page);
        }
        return pages;
    }

    private static Supplier<Optional<SignatureCode>> lastOf(Optional<SignatureCode> last) {
        return () -> last;
    }

    private static List<Sheet> apart(Map<Optional<SignatureCode>, List<PDPage>> pages, Upload upload) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        for (Map.Entry<Optional<SignatureCode>, List<PDPage>> one : pages.entrySet()) {
            try (PDDocument part = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                for (PDPage page : one.getValue()) {
                    part.importPage(page);
                }
                part.save(out);
                sheets.add(new Sheet(one.getKey(), Upload.of(upload.fileName(), out.toByteArray())));
            }
        }
        return sheets;
    }

    private static Optional<SignatureCode> ofPicture(Upload upload) throws IOException {
        try (InputStream bytes = upload.content().getInputStream(); ImageInputStream in = ImageIO.createImageInputStream(bytes)) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                int side = Math.max(reader.getWidth(0), reader.getHeight(0));
                int step = Math.max(1, (side + LONGEST_SIDE - 1) / LONGEST_SIDE);
                ImageReadParam smaller = reader.getDefaultReadParam();
                smaller.setSourceSubsampling(step, step, 0, 0);
                return CodeInPicture.of(reader.read(0, smaller));
            } finally {
                reader.dispose();
            }
        }
    }
}
