package io.luxuan.paper.print;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;

/** Texts of a style, with a stand-in for what no font of this machine has: one rare sign must not keep a paper from being printed. */
final class StyledText {
    private static final int STAND_IN = '〓';

    private final PaperFonts fonts;

    StyledText(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /** Adds the text with its lines. */
    void into(Phrase phrase, TextStyle style, String text) {
        Font plain = new Font(fonts.first(style.role()).face(), style.size());
        String[] lines = readable(text).split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                phrase.add(new Chunk("\n", plain));
            }
            fonts.pieces(lines[line], style.role()).forEach(piece -> phrase.add(chunk(piece, style)));
        }
        if (phrase.isEmpty()) {
            phrase.add(new Chunk(" ", plain));
        }
    }

    String readable(String text) {
        return text.replace("\r", "").replace('\t', '\u3000').codePoints()
                .map(character -> character != '\n' && fonts.lacks(character) ? STAND_IN : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static Chunk chunk(PaperFonts.Piece piece, TextStyle style) {
        Chunk chunk = new Chunk(piece.text(), new Font(piece.font().face(), style.size()));
        chunk.setSplitCharacter(BreakRules.CHINESE);
        return chunk;
    }
}
