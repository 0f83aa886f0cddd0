package io.luxuan.paper.print;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.springframework.stereotype.Component;

/** Prints a filled Word file as PDF: its text, tables and page, so that both say the same. */
@Component
public class PrintPaper {
    private static final float TWENTIETHS = 20;
    private static final float GRID = 4096;
    /** By which the last of 28 characters may miss its place. */
    private static final float ROUNDING = 0.6f;

    private final PaperFonts fonts;

    PrintPaper(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * @param title in the file's properties
     * @throws io.luxuan.shared.Refusal {@code paper.font-missing} or {@code paper.glyph-missing}; nothing has been printed then
     */
    public byte[] print(byte[] word, String title) {
        return print(word, title, List.of());
    }

    /** Whether no font here has a character: as a part of the template's own text it would be refused. */
    public boolean lacks(int character) {
        return fonts.lacks(character);
    }

    /** The same. @param notes below the text, each a paragraph of its own */
    public byte[] print(byte[] word, String title, List<String> notes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PaperFont numbers = fonts.first(FontRole.SONG);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            CTSectPr section = document.getDocument().getBody().getSectPr();
            Document paper = page(section.getPgSz(), section.getPgMar());
            PdfWriter writer = PdfWriter.getInstance(paper, out);
            writer.setPageEvent(new PageNumbers(numbers));
            paper.addTitle(title);
            paper.open();
            PrintedText texts = new PrintedText(fonts, spacing(section));
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    print(paragraph, paper, texts);
                } else if (element instanceof XWPFTable table) {
                    new PrintedTable(paper, texts).print(table);
                }
            }
            notes.forEach(note -> paper.add(texts.note(note)));
            paper.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static void print(XWPFParagraph paragraph, Document paper, PrintedText texts) {
        if (paragraph.isPageBreak()) {
            paper.newPage();
        }
        Paragraph printed = new Paragraph();
        float size = texts.into(printed, paragraph);
        double line = paragraph.getSpacingBetween();
        printed.setLeading(line > size ? (float) line : size * 1.5f);
        printed.setAlignment(Alignment.of(paragraph));
        printed.setIndentationLeft(points(paragraph.getIndentationLeft()));
        printed.setIndentationRight(points(paragraph.getIndentationRight()));
        printed.setFirstLineIndent(points(paragraph.getIndentationFirstLine()));
        printed.setSpacingBefore(points(paragraph.getSpacingBefore()));
        printed.setSpacingAfter(points(paragraph.getSpacingAfter()));
        paper.add(printed);
    }

    private static Document page(CTPageSz size, CTPageMar margins) {
        return new Document(new Rectangle(points(size.getW()), points(size.getH())), points(margins.getLeft()), points(margins.getRight()) - ROUNDING,
                points(margins.getTop()), points(margins.getBottom()));
    }

    private static float spacing(CTSectPr section) {
        return section.getDocGrid() == null || section.getDocGrid().getCharSpace() == null ? 0
                : section.getDocGrid().getCharSpace().floatValue() / GRID;
    }

    private static float points(int twentieths) {
        return twentieths < 0 ? 0 : twentieths / TWENTIETHS;
    }

    private static float points(Object twentieths) {
        return twentieths == null ? 0 : new BigInteger(twentieths.toString()).floatValue() / TWENTIETHS;
    }
}
