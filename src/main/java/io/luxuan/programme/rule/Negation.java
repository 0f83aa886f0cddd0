package io.luxuan.programme.rule;

import io.luxuan.programme.rule.Type.Kind;
import java.util.List;

/** {@code not(…)} of a truth, {@code -…} of a number. */
record Negation(boolean ofTruth, Node of) implements Node {
    @Override
    public Object reckon(Scope scope) {
        return ofTruth ? (Object) !of.truth(scope) : of.number(scope).negate();
    }

    @Override
    public Type read(Reading reading) {
        reading.expect(ofTruth ? Kind.TRUTH : Kind.NUMBER, of);
        return ofTruth ? Type.TRUTH : Type.NUMBER;
    }

    @Override
    public List<Node> parts() {
        return List.of(of);
    }

    @Override
    public String text() {
        return ofTruth ? "not(" + of.text() + ")" : "-" + Arithmetic.side(of, of instanceof Arithmetic);
    }
}
