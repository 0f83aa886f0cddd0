package io.luxuan.paper.word;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Page, lines and page numbers of a new Word file. */
final class Layout {
    private static final String LATIN = "Times New Roman";

    private Layout() {}

    static void apply(XWPFDocument document) {
        defaults(document);
        CTSectPr section = document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr() : document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(Sheet.WIDTH);
        size.setH(Sheet.HEIGHT);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(Sheet.TOP);
        margins.setLeft(Sheet.LEFT);
        margins.setRight(Sheet.RIGHT);
        margins.setBottom(Sheet.BOTTOM);
        margins.setHeader(Sheet.FOOTER);
        margins.setFooter(Sheet.FOOTER);
        margins.setGutter(BigInteger.ZERO);
        CTDocGrid grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES_AND_CHARS);
        grid.setLinePitch(BigInteger.valueOf(Sheet.LINE));
        grid.setCharSpace(Sheet.TIGHTER);
        numbered(document, HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        numbered(document, HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
        document.setEvenAndOddHeadings(true);
    }

    static XWPFParagraph paragraph(XWPFDocument document, String text, Face face, int points) {
        XWPFParagraph paragraph = document.createParagraph();
        fill(paragraph, text, face, points);
        lines(paragraph, Sheet.LINE);
        return paragraph;
    }

    static void fill(XWPFParagraph paragraph, String text, Face face, int points) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        dress(run, face, points);
    }

    static void lines(XWPFParagraph paragraph, int height) {
        paragraph.setSpacingBetween(height / 20.0, LineSpacingRule.EXACT);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
    }

    private static void dress(XWPFRun run, Face face, int points) {
        run.setFontFamily(LATIN, XWPFRun.FontCharRange.ascii);
        run.setFontFamily(LATIN, XWPFRun.FontCharRange.hAnsi);
        run.setFontFamily(face.family(), XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(points);
    }

    /** What has no format of its own; the grid of characters goes by its size. */
    private static void defaults(XWPFDocument document) {
        CTStyles styles = CTStyles.Factory.newInstance();
        CTRPr properties = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        CTFonts fonts = properties.addNewRFonts();
        fonts.setAscii(LATIN);
        fonts.setHAnsi(LATIN);
        fonts.setEastAsia(Face.BODY.family());
        properties.addNewSz().setVal(BigInteger.valueOf(2L * Sheet.BODY_POINTS));
        document.createStyles().setStyles(styles);
    }

    /** — 1 —, a character from the outer edge. */
    private static void numbered(XWPFDocument document, HeaderFooterType pages, ParagraphAlignment side) {
        XWPFParagraph line = document.createFooter(pages).createParagraph();
        line.setAlignment(side);
        line.setIndentationLeft(Sheet.CHARACTER);
        line.setIndentationRight(Sheet.CHARACTER);
        fill(line, "— ", Face.PAGE, Sheet.PAGE_POINTS);
        XWPFRun number = line.createRun();
        number.getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        number.getCTR().addNewInstrText().setStringValue("PAGE");
        number.getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
        dress(number, Face.PAGE, Sheet.PAGE_POINTS);
        fill(line, " —", Face.PAGE, Sheet.PAGE_POINTS);
    }
}
