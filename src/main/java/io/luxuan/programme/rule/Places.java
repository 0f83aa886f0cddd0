package io.luxuan.programme.rule;

import io.luxuan.programme.rule.RuleFault.Reason;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in its text something of an expression stands. */
final class Places {
    private static final Pattern POSITION = Pattern.compile(":(\\d+):(\\d+), found \"", Pattern.DOTALL);
    private static final int SHOWN = 12;

    private Places() {}

    static RuleFault fault(String text, Stop stop) {
        return new RuleFault(stop.reason, place(text, stop.found), stop.found);
    }

    /** The parser stops behind the last thing that it understood. */
    static RuleFault syntax(String text, String message) {
        Matcher matcher = POSITION.matcher(message);
        if (!matcher.find()) {
            return new RuleFault(Reason.SYNTAX, 1, text.substring(0, Math.min(SHOWN, text.length())));
        }
        int line = Integer.parseInt(matcher.group(1));
        int at = Integer.parseInt(matcher.group(2)) - 1;
        for (int next = 1; next < line; next++) {
            at += text.indexOf('\n', at >= 0 && next == 1 ? 0 : at) + 1;
        }
        int start = Math.min(Math.max(at, 0), text.length());
        return new RuleFault(Reason.SYNTAX, start + 1, text.substring(start, Math.min(start + SHOWN, text.length())));
    }

    /** 0, or where the first bracket stands that is nested more deeply. */
    static int deeperThan(String text, int most) {
        int depth = 0;
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            if (next == '"' && (at == 0 || text.charAt(at - 1) != '\\')) {
                quoted = !quoted;
            } else if (!quoted && "([{".indexOf(next) >= 0 && ++depth > most) {
                return at + 1;
            } else if (!quoted && ")]}".indexOf(next) >= 0) {
                depth--;
            }
        }
        return 0;
    }

    /** Blanks are of no account; a part that stands otherwise in the text is sought by its first name. */
    private static int place(String text, String found) {
        Matcher whole = Pattern.compile(loose(found)).matcher(text);
        if (whole.find()) {
            return whole.start() + 1;
        }
        Matcher name = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*|[0-9.]+").matcher(found);
        int at = name.find() ? text.indexOf(name.group()) : -1;
        return Math.max(at, 0) + 1;
    }

    private static String loose(String found) {
        StringBuilder pattern = new StringBuilder(Character.isLetter(found.isEmpty() ? ' ' : found.charAt(0)) ? "(?<![\\p{L}\\p{N}_])" : "");
        for (String piece : found.strip().split("\\s+", -1)) {
            pattern.append(pattern.length() > 0 && !pattern.toString().endsWith(")") ? "\\s*" : "").append(Pattern.quote(piece));
        }
        return pattern.toString();
    }
}
