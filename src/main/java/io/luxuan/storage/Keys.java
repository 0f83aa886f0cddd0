package io.luxuan.storage;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names within a store: the same in a folder and in a bucket, so that one can be copied into the other. */
final class Keys {
    private static final Pattern NAME = Pattern.compile("([A-Za-z0-9-]{2})/([A-Za-z0-9-]{2,62}\\1)(\\.[A-Za-z0-9-]+\\.part)?");

    private Keys() {}

    /** The id of a file, or of one that was never finished; empty for what is neither. */
    static Optional<String> id(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches() ? Optional.of(parts.group(2) + (parts.group(3) == null ? "" : parts.group(3))) : Optional.empty();
    }

    /** The last characters of an id are random: they spread files evenly over directories. */
    static String of(String id) {
        int unfinished = id.indexOf('.');
        return unfinished > 0 ? of(id.substring(0, unfinished)) + id.substring(unfinished) : id.substring(id.length() - 2) + "/" + id;
    }
}
