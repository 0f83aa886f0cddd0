package io.luxuan.paper.print;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Runs of a Word file as the text of a PDF. */
final class PrintedText {
    private static final double STANDARD = 16;
    private static final float NOTE = 12;

    private final PaperFonts fonts;
    /** Between characters, in points. */
    private final float spacing;

    PrintedText(PaperFonts fonts, float spacing) {
        this.fonts = fonts;
        this.spacing = spacing;
    }

    /** Adds the paragraph's text, and answers its largest size in points. */
    float into(Phrase phrase, XWPFParagraph paragraph) {
        float largest = 0;
        for (XWPFRun run : paragraph.getRuns()) {
            float size = size(run);
            largest = Math.max(largest, size);
            chunks(run, size).forEach(phrase::add);
        }
        if (phrase.isEmpty()) {
            phrase.add(new Chunk(" ", new Font(fonts.first(FontRole.BODY).face(), largest == 0 ? (float) STANDARD : largest)));
        }
        return largest == 0 ? (float) STANDARD : largest;
    }

    Paragraph note(String text) {
        Paragraph note = new Paragraph();
        note.setLeading(NOTE * 2);
        fonts.pieces(text, FontRole.BODY).forEach(piece -> {
            Chunk chunk = new Chunk(piece.text(), new Font(piece.font().face(), NOTE));
            chunk.setSplitCharacter(BreakRules.CHINESE);
            note.add(chunk);
        });
        return note;
    }

    private List<Chunk> chunks(XWPFRun run, float size) {
        FontRole role = FontRole.of(run.getFontFamily(XWPFRun.FontCharRange.eastAsia));
        return run.text().isEmpty() ? List.of() : pieces(run, role, size);
    }

    private List<Chunk> pieces(XWPFRun run, FontRole role, float size) {
        List<Chunk> all = new ArrayList<>();
        String[] lines = run.text().split("\n", -1);
        for (int index = 0; index < lines.length; index++) {
            if (index > 0) {
                all.add(new Chunk("\n", new Font(fonts.first(role).face(), size)));
            }
            fonts.pieces(lines[index].replace('\t', '\u3000'), role).forEach(piece -> all.add(chunk(piece, run, size)));
        }
        return all;
    }

    private Chunk chunk(PaperFonts.Piece piece, XWPFRun run, float size) {
        Chunk chunk = new Chunk(piece.text(), new Font(piece.font().face(), size, run.isBold() ? Font.BOLD : Font.NORMAL, colour(run)));
        chunk.setSplitCharacter(BreakRules.CHINESE);
        chunk.setCharacterSpacing(spacing);
        return chunk;
    }

    private static float size(XWPFRun run) {
        Double size = run.getFontSizeAsDouble();
        return size == null ? (float) STANDARD : size.floatValue();
    }

    private static Color colour(XWPFRun run) {
        String colour = run.getColor();
        return colour == null || !colour.matches("[0-9A-Fa-f]{6}") ? Color.BLACK : new Color(Integer.parseInt(colour, 16));
    }
}
