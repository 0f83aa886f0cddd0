package io.luxuan.notify.office;

import io.luxuan.notify.letter.Letter;

/** A letter in the list. @param address as much of it as tells which it is */
record LetterLine(Letter letter, String name, String address) {
    private static final int SHOWN = 3;

    static LetterLine of(Letter letter, String name) {
        return new LetterLine(letter, name, masked(letter.address()));
    }

    private static String masked(String address) {
        int at = address.indexOf('@');
        int end = at < 0 ? address.length() - SHOWN - 1 : at;
        return address.substring(0, Math.min(SHOWN, Math.max(end, 0))) + "***" + address.substring(Math.max(end, 0));
    }
}
