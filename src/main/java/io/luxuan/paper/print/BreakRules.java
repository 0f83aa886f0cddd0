package io.luxuan.paper.print;

import com.lowagie.text.SplitCharacter;
import com.lowagie.text.pdf.PdfChunk;

/** Where a line may end: after any ideograph, but no line begins with a closing sign or ends with an opening one. */
final class BreakRules implements SplitCharacter {
    static final BreakRules CHINESE = new BreakRules();

    private static final String NEVER_FIRST = "，。、；：？！）》」』】〕〉…—～％%,.;:?!)]}”’·℃";
    private static final String NEVER_LAST = "（《「『【〔〈“‘([{￥$";
    private static final char FIRST_WIDE = '\u2E80';

    private BreakRules() {}

    @Override
    public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] ck) {
        char last = text[current];
        if (last == ' ') {
            return true;
        }
        if (current + 1 >= end || Character.isHighSurrogate(last) || NEVER_LAST.indexOf(last) >= 0) {
            return false;
        }
        char first = text[current + 1];
        return NEVER_FIRST.indexOf(first) < 0 && first != ' ' && (isWide(last) || isWide(first));
    }

    private static boolean isWide(char character) {
        return character >= FIRST_WIDE || NEVER_FIRST.indexOf(character) >= 0 && character > '\u007f'
                || NEVER_LAST.indexOf(character) >= 0 && character > '\u007f';
    }
}
