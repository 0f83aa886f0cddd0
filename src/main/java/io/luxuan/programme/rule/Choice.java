package io.luxuan.programme.rule;

import io.luxuan.programme.rule.RuleFault.Reason;
import io.luxuan.programme.rule.Type.Kind;
import java.util.List;

/** {@code if … then … else …}; only the branch that is taken is reckoned. */
record Choice(Node condition, Node then, Node otherwise) implements Node {
    @Override
    public Object reckon(Scope scope) {
        return (condition.truth(scope) ? then : otherwise).value(scope);
    }

    @Override
    public Type read(Reading reading) {
        reading.expect(Kind.TRUTH, condition);
        Type first = then.type(reading);
        Type second = otherwise.type(reading);
        if (!first.fits(second)) {
            return reading.fault(Reason.WRONG_TYPE, text());
        }
        boolean unsure = first.kind() == Kind.ANY || first.positive() && !second.positive();
        return unsure ? second : first;
    }

    @Override
    public List<Node> parts() {
        return List.of(condition, then, otherwise);
    }

    @Override
    public String text() {
        return "if " + condition.text() + " then " + then.text() + " else " + otherwise.text();
    }
}
