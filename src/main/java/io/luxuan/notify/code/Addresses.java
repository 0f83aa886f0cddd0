package io.luxuan.notify.code;

import io.luxuan.notify.Way;
import java.util.Locale;
import java.util.regex.Pattern;

/** What addresses look like. Whether one exists is proved by a code alone. */
final class Addresses {
    private static final int LONGEST = 200;
    private static final Pattern MAIL = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

    private Addresses() {}

    static String normal(Way way, String typed) {
        String address = typed == null ? "" : typed.strip();
        int at = address.lastIndexOf('@');
        if (way == Way.MAIL) {
            return at < 0 ? address : address.substring(0, at) + address.substring(at).toLowerCase(Locale.ROOT);
        }
        return address.replaceAll("[\\s-]", "");
    }

    static boolean looksRight(Way way, String address) {
        return address.length() <= LONGEST && (way == Way.MAIL ? MAIL : MOBILE).matcher(address).matches();
    }
}
