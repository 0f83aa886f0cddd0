package io.luxuan.paper.word;

import java.math.BigInteger;

/** The page of GB/T 9704: A4, 22 lines of 28 characters of 16 points, in twentieths of a point where nothing else is said. */
final class Sheet {
    static final BigInteger WIDTH = BigInteger.valueOf(11_906);
    static final BigInteger HEIGHT = BigInteger.valueOf(16_838);
    static final BigInteger TOP = BigInteger.valueOf(2_098);
    static final BigInteger LEFT = BigInteger.valueOf(1_588);
    static final BigInteger RIGHT = BigInteger.valueOf(1_474);
    static final BigInteger BOTTOM = BigInteger.valueOf(1_984);
    /** Below the text, to the line of the page's number. */
    static final BigInteger FOOTER = BigInteger.valueOf(1_400);
    /** Of the text: 156 mm. */
    static final int TEXT_WIDTH = 8_844;
    static final int LINE = 579;
    static final int TITLE_LINE = 700;
    static final int CHARACTER = 316;
    /** By which 28 characters fit, in 1/4096 of a point. */
    static final BigInteger TIGHTER = BigInteger.valueOf(-849);
    static final int BODY_POINTS = 16;
    static final int TITLE_POINTS = 22;
    static final int TABLE_POINTS = 12;
    /** In a table of many columns. */
    static final int NARROW_POINTS = 10;
    static final int PAGE_POINTS = 14;

    private Sheet() {}
}
