package io.luxuan.paper.print;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;

/** A paper that is written from top to bottom into a file: its pages leave the memory as they are full. */
public final class PageWriter implements AutoCloseable {
    static final float MM = 72 / 25.4f;
    private static final float SIDE = 24 * MM;
    private static final float TOP = 26 * MM;
    private static final float BOTTOM = 22 * MM;
    /** A heading does not stand alone below a page. */
    private static final float ROOM = 60;

    private final Document paper = new Document(PageSize.A4, SIDE, SIDE, TOP, BOTTOM);
    private final PdfWriter writer;
    private final StyledText texts;

    PageWriter(OutputStream out, PaperFonts fonts, String title) {
        texts = new StyledText(fonts);
        fonts.first(FontRole.SONG);
        writer = PdfWriter.getInstance(paper, out);
        paper.addTitle(title);
        paper.open();
    }

    public void write(TextStyle style, String text) {
        boolean heads = style == TextStyle.SECTION || style == TextStyle.LABEL;
        if (heads && writer.getVerticalPosition(false) < paper.bottom() + ROOM) {
            paper.newPage();
        }
        Paragraph paragraph = new Paragraph();
        texts.into(paragraph, style, text);
        paragraph.setLeading(style.size() * TextStyle.LEADING);
        paragraph.setAlignment(style.alignment());
        paragraph.setSpacingBefore(style.before());
        paper.add(paragraph);
    }

    public void space(float points) {
        Paragraph empty = new Paragraph(" ");
        empty.setLeading(points);
        paper.add(empty);
    }

    public void newPage() {
        paper.newPage();
    }

    /** @param widths of the columns, in relation to each other */
    public PageTable table(float... widths) {
        return new PageTable(paper, texts, widths);
    }

    /** @param side in millimetres; @param right whether it stands on the right side of the page */
    public void code(String text, float side, boolean right) {
        Image picture = CodePicture.of(text);
        picture.scaleToFit(side * MM, side * MM);
        picture.setAlignment(right ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        paper.add(picture);
    }

    @Override
    public void close() {
        paper.close();
    }
}
