package io.luxuan.programme.rule;

import io.luxuan.programme.rule.RuleFault.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
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

    String text(int at, Scope scope) {
        return part(at).as(String.class, scope);
    }

    /** Of one list or of all arguments. */
    List<BigDecimal> numbers(Scope scope) {
        List<Object> values = new ArrayList<>();
        parts.forEach(part -> values.add(part.as(Object.class, scope)));
        List<?> given = values.size() == 1 && values.get(0) instanceof List<?> list ? list : values;
        scope.step(given.size());
        List<BigDecimal> numbers = new ArrayList<>(given.size());
        given.forEach(value -> numbers.add(cast(BigDecimal.class, value)));
        return numbers;
    }

    /** For a function that makes nothing of nothing. */
    Stop empty() {
        return new Stop(Reason.UNANSWERED, text());
    }

    @Override
    public String text() {
        return parts.stream().map(Node::text).collect(Collectors.joining(", ", function.spelt() + "(", ")"));
    }
}
