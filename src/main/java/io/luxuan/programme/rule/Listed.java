package io.luxuan.programme.rule;

import io.luxuan.programme.rule.RuleFault.Reason;
import io.luxuan.programme.rule.Type.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code [a, b, c]}: values of one kind. */
record Listed(List<Node> parts) implements Node {
    @Override
    public Object reckon(Scope scope) {
        List<Object> values = new ArrayList<>();
        parts.forEach(part -> values.add(part.value(scope)));
        return values;
    }

    @Override
    public Type read(Reading reading) {
        Type of = Type.ANY;
        for (Node part : parts) {
            Type type = part.type(reading);
            if (!type.fits(of) || type.kind() == Kind.LIST) {
                return reading.fault(Reason.WRONG_TYPE, part.text());
            }
            of = of.kind() == Kind.ANY ? type : of;
        }
        return Type.list(of, parts.size());
    }

    @Override
    public String text() {
        return parts.stream().map(Node::text).collect(Collectors.joining(", ", "[", "]"));
    }
}
