package io.luxuan.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A PDF of some kilobytes with thirty to the twelfth lines to draw. */
public final class FormsWithinForms {
    private static final int DEEP = 12;
    private static final int WIDE = 30;

    private FormsWithinForms() {}

    public static byte[] pdf() throws IOException {
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
