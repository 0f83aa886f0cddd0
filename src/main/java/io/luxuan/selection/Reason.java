package io.luxuan.selection;

import io.luxuan.shared.Verdict;
import java.util.List;

/** Why an application is in or out, or a figure behind its amount. @param code message key without the prefix {@code rule.} */
public record Reason(String code, List<Object> arguments) {
    public static Reason of(String code, Object... arguments) {
        return new Reason(code, List.of(arguments));
    }

    static Reason of(Verdict.Refused refused) {
        return new Reason(refused.code(), refused.arguments());
    }

    public boolean is(String wanted) {
        return code.equals(wanted);
    }
}
