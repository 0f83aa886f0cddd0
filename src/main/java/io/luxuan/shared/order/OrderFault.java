package io.luxuan.shared.order;

import java.util.List;

/** @param field of the form; @param code message {@code rule.order.<code>} with its arguments */
public record OrderFault(String field, String code, List<Object> arguments) {
    static OrderFault of(String field, String code, Object... arguments) {
        return new OrderFault(field, code, List.of(arguments));
    }

    public String messageKey() {
        return "rule.order." + code;
    }
}
