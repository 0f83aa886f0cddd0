package io.luxuan.paper.whole;

import io.luxuan.application.WholeApplication.WholeFile;
import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An attachment as pages of its own file, written and read once before it enters a paper: a broken one breaks nothing but itself. */
final class PagesOfFile {
    private static final Logger LOG = LoggerFactory.getLogger(PagesOfFile.class);
    private static final long MOST_UNPACKED = 400L * 1024 * 1024;
    private static final long MOST_DOTS = 40_000_000;
    private static final float MARGIN = 60;
    private static final List<String> PICTURES = List.of("image/jpeg", "image/png");

    private PagesOfFile() {}

    /** What stands in memory of a file is its table alone; and no file unpacks into more than the disk is meant to hold. */
    static StreamCacheCreateFunction onDisk() {
        return MemoryUsageSetting.setupTempFileOnly(MOST_UNPACKED).streamCache;
    }

    /** @param most pages that there is room for */
    static Appended of(WholeFile file, Path content, int most) {
        boolean picture = PICTURES.contains(file.mediaType());
        if (!picture && !file.mediaType().equals("application/pdf")) {
            return Appended.listed(file, "kind");
        }
        Path pages = content.resolveSibling(content.getFileName() + ".pages");
        try (PDDocument made = new PDDocument(onDisk())) {
            return picture ? picture(file, content, made, pages) : pdf(file, content, made, pages, most);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            LOG.info("attachment {} cannot stand in a paper: {}", file.id(), unreadable.toString());
            return Appended.listed(file, "unreadable");
        }
    }

    private static Appended pdf(WholeFile file, Path content, PDDocument made, Path pages, int most) throws IOException {
        try (PDDocument from = Loader.loadPDF(content.toFile(), "", null, null, onDisk())) {
            int count = from.getNumberOfPages();
            if (count == 0) {
                return Appended.listed(file, "unreadable");
            }
            if (count > most) {
                return Appended.listed(file, "long");
            }
            HarmlessPages.into(made, from);
            made.save(pages.toFile());
            return new Appended(file, pages, count, null);
        }
    }

    private static PDRectangle lying(PDRectangle upright) {
        float longer = upright.getHeight();
        float shorter = upright.getWidth();
        return new PDRectangle(longer, shorter);
    }

    private static Appended picture(WholeFile file, Path content, PDDocument made, Path pages) throws IOException {
        Dimension size = size(content);
        if ((long) size.width * size.height > MOST_DOTS) {
            return Appended.listed(file, "large");
        }
        PDRectangle paper = size.width > size.height ? lying(PDRectangle.A4) : PDRectangle.A4;
        PDPage page = new PDPage(paper);
        made.addPage(page);
        PDImageXObject image = PDImageXObject.createFromByteArray(made, Files.readAllBytes(content), file.name());
        float scale = Math.min(1, Math.min((paper.getWidth() - 2 * MARGIN) / image.getWidth(), (paper.getHeight() - 2 * MARGIN) / image.getHeight()));
        float width = image.getWidth() * scale;
        float height = image.getHeight() * scale;
        try (PDPageContentStream draw = new PDPageContentStream(made, page)) {
            draw.drawImage(image, (paper.getWidth() - width) / 2, (paper.getHeight() - height) / 2, width, height);
        }
        made.save(pages.toFile());
        return new Appended(file, pages, 1, null);
    }

    private static Dimension size(Path content) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(content.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return new Dimension(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }
}
