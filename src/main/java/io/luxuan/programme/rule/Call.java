package io.luxuan.programme.rule;

import java.util.List;
import java.util.stream.Collectors;

/** {@code function(argument, …)}. */
record Call(Function function, List<Node> parts) implements Node {
    @Override
    public Object reckon(Scope scope) {
        return function.reckon(this, scope);
    }

    @Override
    public Type read(Reading reading) {
        return function.read(this, reading);
    }

    Node part(int at) {
        return parts.get(at);
    }

    @Override
    public String text() {
        return parts.stream().map(Node::text).collect(Collectors.joining(", ", function.spelt() + "(", ")"));
    }
}
