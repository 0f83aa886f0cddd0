package io.luxuan.paper.whole;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Prints the signature page of a paper, seals it, and lays it a little askew on the glass. */
final class Scanner {
    private static final int SEAL = 320;

    private Scanner() {}

    static byte[] jpg(byte[] paper, double askew) throws IOException {
        return written(scan(paper, askew), "jpg");
    }

    static byte[] png(byte[] paper, double askew) throws IOException {
        return written(scan(paper, askew), "png");
    }

    /** All of them as one PDF of pictures, as a scanner makes it. */
    static byte[] pdf(List<byte[]> papers) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (byte[] paper : papers) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(JPEGFactory.createFromImage(document, scan(paper, 1)), 0, 0, PDRectangle.A4.getWidth(),
                            PDRectangle.A4.getHeight());
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static BufferedImage scan(byte[] paper, double askew) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(signaturePage(document), 150, ImageType.RGB);
            BufferedImage glass = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D lay = glass.createGraphics();
            lay.setColor(Color.WHITE);
            lay.fillRect(0, 0, glass.getWidth(), glass.getHeight());
            lay.rotate(Math.toRadians(askew), glass.getWidth() / 2.0, glass.getHeight() / 2.0);
            lay.drawImage(page, 0, 0, null);
            lay.setColor(new Color(200, 0, 0));
            lay.drawOval(glass.getWidth() / 2, glass.getHeight() / 2, SEAL, SEAL);
            lay.dispose();
            return glass;
        }
    }

    private static int signaturePage(PDDocument document) throws IOException {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PDFTextStripper text = new PDFTextStripper();
            text.setStartPage(page);
            text.setEndPage(page);
            if (text.getText(document).contains("我单位及项目负责人承诺")) {
                return page - 1;
            }
        }
        throw new AssertionError("no signature page");
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }
}
