package io.luxuan.programme.rule;

import io.luxuan.programme.rule.Type.Kind;
import java.util.List;

/** {@code and}, {@code or}: the right side is not looked at where the left one decides. */
record Logic(boolean and, Node left, Node right) implements Node {
    @Override
    public Object reckon(Scope scope) {
        return and ? left.truth(scope) && right.truth(scope) : left.truth(scope) || right.truth(scope);
    }

    @Override
    public Type read(Reading reading) {
        reading.expect(Kind.TRUTH, left);
        reading.expect(Kind.TRUTH, right);
        return Type.TRUTH;
    }

    @Override
    public List<Node> parts() {
        return List.of(left, right);
    }

    @Override
    public String text() {
        return side(left) + (and ? " and " : " or ") + side(right);
    }

    private String side(Node node) {
        boolean closed = node instanceof Choice || node instanceof Logic inner && inner.and != and;
        return closed ? "(" + node.text() + ")" : node.text();
    }
}
