package io.luxuan.record;

import io.luxuan.record.tree.Tree;
import io.luxuan.selection.MessageKey;
import io.luxuan.selection.Reason;
import java.util.List;

/** A rule's code and the figures that it looked at, as texts. */
record ReasonSection(String code, List<String> arguments) {
    static ReasonSection of(Reason reason) {
        return new ReasonSection(reason.code(), reason.arguments().stream().map(ReasonSection::text).toList());
    }

    private static String text(Object argument) {
        if (argument instanceof MessageKey message) {
            return message.key();
        }
        return argument instanceof Number && !(argument instanceof java.math.BigDecimal)
                ? argument.toString() : Tree.text(argument);
    }
}
