package io.luxuan.account;

import java.util.Locale;

/** User names are compared without regard to case or surrounding blanks, on every database. */
final class Usernames {
    private Usernames() {}

    static String normal(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }
}
