package io.luxuan.application.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.luxuan.storage.Upload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

class TimedPagesTest {
    private static final int DEEP = 12;
    private static final int WIDE = 30;

    @Test
    void a_page_that_would_draw_for_years_is_a_page_without_a_code() {
        List<Sheets.Sheet> sheets = assertTimeoutPreemptively(Duration.ofSeconds(60),
                () -> Sheets.of(Upload.of("签字.pdf", formsWithinForms()), true, Duration.ofMillis(300)));
        assertThat(sheets).hasSize(1).first().satisfies(sheet -> assertThat(sheet.code()).isEmpty());
    }

    /** Some kilobytes, and thirty to the twelfth lines to draw. */
    private static byte[] formsWithinForms() throws IOException {
        try (PDDocument file = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            file.addPage(page);
            PDFormXObject form = form(file, "0 0 m 9 9 l S\n".repeat(WIDE), null);
            for (int level = 1; level < DEEP; level++) {
                form = form(file, "/F Do\n".repeat(WIDE), form);
            }
            try (PDPageContentStream content = new PDPageContentStream(file, page)) {
                content.drawForm(form);
            }
            file.save(out);
            return out.toByteArray();
        }
    }

    private static PDFormXObject form(PDDocument file, String content, PDFormXObject inner) throws IOException {
        PDFormXObject form = new PDFormXObject(file);
        form.setBBox(PDRectangle.A4);
        PDResources resources = new PDResources();
        if (inner != null) {
            resources.put(COSName.F, inner);
        }
        form.setResources(resources);
        try (OutputStream stream = form.getContentStream().createOutputStream()) {
            stream.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }
}
