package io.luxuan.workflow;

import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;

/**
 * Why a step failed, as far as it can be said in words.
 *
 * @param kind      {@code REFUSAL}, {@code MISSING}, {@code DATABASE}, {@code FILES} or {@code PROGRAM}; {@code failed.kind.<kind>}
 * @param refusal   code; null unless it is a refusal
 * @param arguments of the refusal's text
 * @param detail    the error's class and message in one line
 */
public record FailureCause(String kind, String refusal, List<String> arguments, String detail) {
    private static final String BETWEEN = "\u001f";
    private static final int LONGEST_DETAIL = 1000;
    private static final int LONGEST_KEY = 190;

    public static FailureCause of(Throwable failure) {
        List<Throwable> chain = Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20).toList();
        for (Throwable cause : chain) {
            if (cause instanceof Refusal refusal) {
                return new FailureCause("REFUSAL", refusal.code(), texts(refusal.arguments()), detail(refusal));
            }
        }
        Throwable root = chain.get(chain.size() - 1);
        return new FailureCause(kind(chain), null, List.of(), detail(root));
    }

    /** What was left behind by a version that did not write causes down. */
    public static FailureCause told(String message) {
        return new FailureCause("PROGRAM", null, List.of(), cut(message == null ? "" : message, LONGEST_DETAIL));
    }

    /** The same for all that fail alike at one step. */
    public String key(String processKey, String stepId) {
        String what = refusal != null ? refusal : kind + ":" + detail.split("[:\\s]", 2)[0];
        return cut(processKey + "/" + stepId + "/" + what, LONGEST_KEY);
    }

    public String joined() {
        return arguments.isEmpty() ? null : String.join(BETWEEN, arguments);
    }

    static List<String> split(String joined) {
        return joined == null ? List.of() : List.of(joined.split(BETWEEN, -1));
    }

    private static String kind(List<Throwable> chain) {
        return chain.stream().map(FailureCause::kindOf).filter(kind -> !kind.equals("PROGRAM")).findFirst().orElse("PROGRAM");
    }

    private static String kindOf(Throwable cause) {
        if (cause instanceof NotFound) {
            return "MISSING";
        }
        if (cause instanceof SQLException || cause instanceof DataAccessException) {
            return "DATABASE";
        }
        return cause instanceof IOException ? "FILES" : "PROGRAM";
    }

    private static List<String> texts(Object[] arguments) {
        return Arrays.stream(arguments).map(String::valueOf).collect(Collectors.toList());
    }

    private static String detail(Throwable cause) {
        return cut((cause.getClass().getName() + ": " + cause.getMessage()).replaceAll("\\s+", " "), LONGEST_DETAIL);
    }

    private static String cut(String text, int longest) {
        return Wording.atMost(longest, text);
    }
}
