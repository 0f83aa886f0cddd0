package io.luxuan.paper.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.WholeApplication.WholeFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an attachment that is to stand in a paper. */
class PagesOfFileTest {
    private static final String PDF = "application/pdf";
    private static final int MOST = 300;

    @TempDir Path folder;

    @Test
    void a_pdf_comes_with_its_pages_and_without_what_acts() throws IOException {
        Appended pages = of(PDF, TwoPages.pdf());
        assertThat(pages.count()).isEqualTo(2);
        assertThat(new String(Files.readAllBytes(pages.pages()), StandardCharsets.ISO_8859_1)).doesNotContain("JavaScript")
                .doesNotContain("OpenAction");
        try (PDDocument made = Loader.loadPDF(pages.pages().toFile())) {
            assertThat(made.getPage(1).getRotation()).isEqualTo(90);
        }
    }

    @Test
    void a_picture_is_a_page_and_one_of_too_many_dots_is_listed() throws IOException {
        assertThat(of("image/png", picture("png", 300, 200)).count()).isEqualTo(1);
        assertThat(of("image/jpeg", picture("jpg", 200, 300)).count()).isEqualTo(1);
        assertThat(of("image/png", picture("png", 9000, 5000)).why()).isEqualTo("large");
    }

    @Test
    void what_is_too_long_broken_locked_or_no_page_is_listed() throws IOException {
        assertThat(of(PDF, pdf(MOST + 1)).why()).isEqualTo("long");
        assertThat(of(PDF, pdf(MOST)).count()).isEqualTo(MOST);
        assertThat(of(PDF, "%PDF-1.7\nnothing\n%%EOF".getBytes(StandardCharsets.US_ASCII)).why()).isEqualTo("unreadable");
        assertThat(of("image/png", "no picture".getBytes(StandardCharsets.US_ASCII)).why()).isEqualTo("unreadable");
        assertThat(of(PDF, locked()).why()).isEqualTo("unreadable");
        assertThat(of("application/vnd.openxmlformats-officedocument.wordprocessingml.document", new byte[] {1}).why()).isEqualTo("kind");
    }

    private Appended of(String mediaType, byte[] content) throws IOException {
        Path file = Files.createTempFile(folder, "file", null);
        Files.write(file, content);
        return PagesOfFile.of(new WholeFile("id", "材料", "材料", mediaType, content.length, ""), file, MOST);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), format, out);
        return out.toByteArray();
    }

    private static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] locked() throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        }
    }
}
