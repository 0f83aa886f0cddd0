package io.luxuan.programme.rule;

import io.luxuan.programme.rule.RuleFault.Reason;
import io.luxuan.programme.rule.Type.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code for x in list return …}, {@code some x in list satisfies …}, {@code every x in list satisfies …}. */
record Each(Way way, String name, Node list, Node body) implements Node {
    enum Way { FOR, SOME, EVERY }

    @Override
    public Object reckon(Scope scope) {
        Stream<Scope> scopes = list.list(scope).stream().map(element -> scope.within(Collections.singletonMap(name, element)));
        return switch (way) {
            case FOR -> scopes.map(body::value).collect(ArrayList::new, List::add, List::addAll);
            case SOME -> scopes.anyMatch(body::truth);
            case EVERY -> scopes.allMatch(body::truth);
        };
    }

    @Override
    public Type read(Reading reading) {
        Type type = reading.expect(Kind.LIST, list);
        if (type.kind() != Kind.LIST) {
            return Type.ANY;
        }
        Type yields = body.type(reading.within(Map.of(name, type.of()), type.most()));
        if (way == Way.FOR) {
            return yields.kind() == Kind.LIST ? reading.fault(Reason.FORBIDDEN, body.text()) : Type.list(yields, type.most());
        }
        return yields.is(Kind.TRUTH) ? Type.TRUTH : reading.fault(Reason.WRONG_TYPE, body.text());
    }

    @Override
    public List<Node> parts() {
        return List.of(list, body);
    }

    @Override
    public String text() {
        return switch (way) {
            case FOR -> "for " + name + " in " + list.text() + " return " + body.text();
            case SOME -> "some " + name + " in " + list.text() + " satisfies " + body.text();
            case EVERY -> "every " + name + " in " + list.text() + " satisfies " + body.text();
        };
    }
}
