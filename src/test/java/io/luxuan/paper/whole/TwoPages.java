package io.luxuan.paper.whole;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** A stranger's PDF: an upright page and a turned one, and a script that would run when it is opened. */
final class TwoPages {
    private static final byte[] MADE = made();

    private TwoPages() {}

    static byte[] pdf() {
        return MADE.clone();
    }

    private static byte[] made() {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            write(document, 0, "first page of a stranger");
            write(document, 90, "second page of a stranger");
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hello')"));
            document.setDocumentId(1L);
            document.save(out);
            return out.toByteArray();
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
    }

    private static void write(PDDocument document, int rotation, String text) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setRotation(rotation);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
            content.newLineAtOffset(100, 500);
            content.showText(text);
            content.endText();
        }
    }
}
