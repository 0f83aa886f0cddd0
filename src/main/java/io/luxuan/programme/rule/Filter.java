package io.luxuan.programme.rule;

import io.luxuan.programme.rule.RuleFault.Reason;
import io.luxuan.programme.rule.Type.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code list[condition]}: inside, names are first the row's cells; {@code item} is the element itself. */
record Filter(Node list, Node condition) implements Node {
    @Override
    public Object reckon(Scope scope) {
        return list.list(scope).stream().filter(element -> condition.truth(scope.within(named(element)))).toList();
    }

    private static Map<String, Object> named(Object element) {
        Map<String, Object> names = new HashMap<>();
        if (element instanceof Map<?, ?> cells) {
            cells.forEach((name, value) -> names.put((String) name, value));
        }
        names.put("item", element);
        return names;
    }

    @Override
    public Type read(Reading reading) {
        Type type = reading.expect(Kind.LIST, list);
        if (type.kind() != Kind.LIST) {
            return Type.ANY;
        }
        Map<String, Type> names = new HashMap<>(type.of().members());
        names.put("item", type.of());
        Type tested = condition.type(reading.within(names, type.most()));
        return tested.is(Kind.TRUTH) ? type : reading.fault(Reason.WRONG_TYPE, condition.text());
    }

    @Override
    public List<Node> parts() {
        return List.of(list, condition);
    }

    @Override
    public String text() {
        return list.text() + "[" + condition.text() + "]";
    }
}
