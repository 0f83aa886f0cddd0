package io.luxuan.demo;

import java.nio.charset.StandardCharsets;

/** A small PDF of one page that stands for a scanned document. */
final class DemoPdf {
    private static final String[] OBJECTS = {
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        "<</Length 64>>stream\nBT /F1 20 Tf 90 740 Td (Demo document, all names invented.) Tj ET     \nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};

    private DemoPdf() {}

    static byte[] bytes() {
        StringBuilder text = new StringBuilder("%PDF-1.4\n");
        StringBuilder index = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < OBJECTS.length; i++) {
            index.append(String.format("%010d 00000 n \n", text.length()));
            text.append(i + 1).append(" 0 obj\n").append(OBJECTS[i]).append("\nendobj\n");
        }
        int start = text.length();
        text.append("xref\n0 ").append(OBJECTS.length + 1).append('\n').append(index)
                .append("trailer<</Size ").append(OBJECTS.length + 1).append("/Root 1 0 R>>\nstartxref\n")
                .append(start).append("\n%%EOF\n");
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
