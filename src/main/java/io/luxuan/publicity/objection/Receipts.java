package io.luxuan.publicity.objection;

import java.security.SecureRandom;

/** Receipt codes such as YY-7K3M-9QWD-2XHT: easy to read out, impossible to guess. */
final class Receipts {
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Receipts() {}

    static String next() {
        StringBuilder code = new StringBuilder("YY");
        for (int at = 0; at < 12; at++) {
            code.append(at % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
