package io.luxuan.application.signature;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages of a stranger's file, and no longer than a time: a thousand bytes of forms within forms draw for years. */
final class TimedPages extends PDFRenderer {
    private long left;
    private long end;

    /** @param longest of all pages together */
    TimedPages(PDDocument document, Duration longest) {
        super(document);
        left = longest.toNanos();
        setSubsamplingAllowed(true);
    }

    /** @param page from 0; @throws DrawnTooLong when the time is over */
    BufferedImage picture(int page, float dotsPerInch) throws IOException {
        long start = System.nanoTime();
        end = start + left;
        try {
            return renderImageWithDPI(page, dotsPerInch, ImageType.GRAY);
        } finally {
            left -= System.nanoTime() - start;
        }
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new PageDrawer(parameters) {
            @Override
            protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                if (System.nanoTime() - end > 0) {
                    throw new DrawnTooLong();
                }
                super.processOperator(operator, operands);
            }
        };
    }

    /** Not an IOException: those are swallowed within a page. */
    static final class DrawnTooLong extends RuntimeException {}
}
