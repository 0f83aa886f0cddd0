package io.luxuan.application;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the code on a signature page says: which application, and which text of it was signed.
 *
 * @param digest the first characters of {@link WholeApplication#digest}
 */
public record SignatureCode(String applicationId, String digest) {
    private static final Pattern WRITTEN = Pattern.compile("LXQZ:([0-9a-f-]{36}):([0-9a-f]{16})");

    public String text() {
        return "LXQZ:" + applicationId + ":" + digest;
    }

    /** Empty where the text is no code of a signature page. */
    public static Optional<SignatureCode> of(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        return written.matches() ? Optional.of(new SignatureCode(written.group(1), written.group(2))) : Optional.empty();
    }
}
