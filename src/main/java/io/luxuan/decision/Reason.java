package io.luxuan.decision;

import io.luxuan.shared.Verdict;
import java.util.List;

/** Why an application is in or out. @param code message key without the prefix {@code rule.} */
record Reason(String code, List<Object> arguments) {
    static Reason of(String code, Object... arguments) {
        return new Reason(code, List.of(arguments));
    }

    static Reason of(Verdict.Refused refused) {
        return new Reason(refused.code(), refused.arguments());
    }

    boolean is(String wanted) {
        return code.equals(wanted);
    }
}
