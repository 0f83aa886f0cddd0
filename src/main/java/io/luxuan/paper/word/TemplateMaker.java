package io.luxuan.paper.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Makes a Word file from an outline, in the layout of GB/T 9704. */
final class TemplateMaker {
    /** Grey: where the seal is set over it. */
    private static final String SEAL_COLOUR = "A6A6A6";
    /** The signature's block: the right half of the page, two characters from its edge. */
    private static final int SIGNED_LEFT = 27 * Sheet.CHARACTER / 2;
    private static final int SIGNED_RIGHT = 2 * Sheet.CHARACTER;

    private final XWPFDocument document = new XWPFDocument();
    private boolean onNewPage;

    private TemplateMaker() {
        Layout.apply(document);
    }

    static byte[] make(List<Outline> outline) {
        TemplateMaker maker = new TemplateMaker();
        outline.forEach(maker::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument made = maker.document) {
            made.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void add(Outline line) {
        switch (line.kind()) {
            case "number" -> text(line.text(), Face.BODY).setAlignment(ParagraphAlignment.CENTER);
            case "title" -> title(line.text());
            case "to" -> text(line.text(), Face.BODY);
            case "body" -> indented(line.text(), Face.BODY);
            case "heading" -> indented(line.text(), Face.HEADING);
            case "note" -> text(line.text(), Face.BODY).setSpacingBefore(Sheet.LINE / 4);
            case "seal" -> signed(line.text(), SEAL_COLOUR);
            case "from", "date" -> signed(line.text(), null);
            case "page" -> page(line.text());
            case "table" -> Tables.add(document, line.text(), Sheet.TABLE_POINTS);
            case "narrow" -> Tables.add(document, line.text(), Sheet.NARROW_POINTS);
            case "blank" -> text("", Face.BODY);
            default -> throw new IllegalArgumentException(line.kind());
        }
    }

    private void title(String text) {
        if (!onNewPage) {
            text("", Face.BODY);
        }
        XWPFParagraph title = Layout.paragraph(document, text, Face.TITLE, Sheet.TITLE_POINTS);
        title.setAlignment(ParagraphAlignment.CENTER);
        Layout.lines(title, Sheet.TITLE_LINE);
        text("", Face.BODY);
        onNewPage = false;
    }

    private XWPFParagraph text(String text, Face face) {
        return Layout.paragraph(document, text, face, Sheet.BODY_POINTS);
    }

    private void indented(String text, Face face) {
        text(text, face).setIndentationFirstLine(2 * Sheet.CHARACTER);
    }

    private void signed(String text, String colour) {
        XWPFParagraph line = text(text, Face.BODY);
        line.setAlignment(ParagraphAlignment.CENTER);
        line.setIndentationLeft(SIGNED_LEFT);
        line.setIndentationRight(SIGNED_RIGHT);
        line.setKeepNext(colour != null);
        if (colour != null) {
            line.getRuns().forEach(run -> run.setColor(colour));
        }
    }

    private void page(String text) {
        text(text, Face.HEADING).setPageBreak(true);
        onNewPage = true;
    }
}
