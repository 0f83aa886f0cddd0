package io.luxuan.card.blind;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The pages of a PDF and nothing else: properties, metadata of the file, its pages and pictures, notes, forms, signatures,
 * enclosed files and former states stay behind.
 */
final class CleanPdf {
    private static final List<COSName> OF_A_PAGE = Stream.of("AA", "Annots", "B", "PieceInfo", "PresSteps", "StructParents", "Tabs", "AF", "Thumb")
            .map(COSName::getPDFName).toList();
    private static final List<COSName> ANYWHERE = Stream.of("Metadata", "PieceInfo", "LastModified").map(COSName::getPDFName).toList();

    /** The longest paper is read in a tenth of it. */
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final long MOST_IN_MEMORY = 64L * 1024 * 1024;
    private static final long MOST_UNPACKED = 400L * 1024 * 1024;

    private CleanPdf() {}

    /** @throws TellsWho when its text names somebody; pictures of texts are not read */
    static byte[] of(byte[] file, NamesOut names) throws IOException {
        return of(file, names, LONGEST);
    }

    static byte[] of(byte[] file, NamesOut names, Duration longest) throws IOException {
        MemoryUsageSetting room = MemoryUsageSetting.setupMixed(MOST_IN_MEMORY, MOST_UNPACKED);
        try (PDDocument from = Loader.loadPDF(file, "", null, null, room.streamCache); PDDocument clean = new PDDocument()) {
            if (names.isIn(new TimedText(longest).getText(from))) {
                throw new TellsWho();
            }
            for (PDPage page : from.getPages()) {
                OF_A_PAGE.forEach(page.getCOSObject()::removeItem);
                PDPage imported = clean.importPage(page);
                OF_A_PAGE.forEach(imported.getCOSObject()::removeItem);
                strip(imported.getCOSObject());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
            clean.save(out);
            return out.toByteArray();
        }
    }

    private static void strip(COSDictionary page) throws IOException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>(List.of(page));
        while (!open.isEmpty()) {
            COSBase next = open.poll();
            COSBase base = next instanceof COSObject reference ? reference.getObject() : next;
            if (base == null || !seen.add(base)) {
                continue;
            }
            if (base instanceof COSArray array) {
                array.forEach(one -> add(one, open));
            } else if (base instanceof COSDictionary dictionary) {
                ANYWHERE.forEach(dictionary::removeItem);
                if (dictionary instanceof COSStream stream) {
                    photograph(stream);
                }
                dictionary.entrySet().stream().filter(entry -> !entry.getKey().equals(COSName.PARENT)).forEach(entry -> add(entry.getValue(), open));
            }
        }
    }

    private static void add(COSBase base, Deque<COSBase> open) {
        if (base != null) {
            open.add(base);
        }
    }

    /** A photograph keeps what its camera wrote within itself. */
    private static void photograph(COSStream stream) throws IOException {
        if (!COSName.DCT_DECODE.equals(stream.getFilters())) {
            return;
        }
        byte[] clean;
        try (InputStream raw = stream.createRawInputStream()) {
            clean = CleanPictures.jpeg(raw.readAllBytes());
        }
        try (OutputStream raw = stream.createRawOutputStream()) {
            raw.write(clean);
        }
    }

    /** Reads no longer than a time: a thousand bytes of forms within forms read for years. */
    private static final class TimedText extends PDFTextStripper {
        private final long end;

        TimedText(Duration longest) {
            end = System.nanoTime() + longest.toNanos();
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("takes too long to read"); // an IOException is swallowed within a page
            }
            super.processOperator(operator, operands);
        }
    }
}
