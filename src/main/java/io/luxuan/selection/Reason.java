package io.luxuan.selection;

import io.luxuan.shared.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Why an application is in or out, or a figure behind its amount. @param code message key without the prefix {@code rule.} */
public record Reason(String code, List<Object> arguments) {
    private static final Set<String> EXPRESSIONS = Set.of("decision.amount-step", "decision.amount-part", "decision.amount-computed");

    public static Reason of(String code, Object... arguments) {
        return new Reason(code, List.of(arguments));
    }

    static Reason of(Verdict.Refused refused) {
        return new Reason(refused.code(), refused.arguments());
    }

    /** A step of a computed amount with its expression, which is the last argument but one, in words; anything else as it is. */
    public Reason inWords(UnaryOperator<String> words) {
        if (!EXPRESSIONS.contains(code)) {
            return this;
        }
        List<Object> said = new ArrayList<>(arguments);
        said.set(said.size() - 2, words.apply((String) said.get(said.size() - 2)));
        return new Reason(code, said);
    }

    public boolean is(String wanted) {
        return code.equals(wanted);
    }
}
