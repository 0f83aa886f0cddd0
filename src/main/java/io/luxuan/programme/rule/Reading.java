package io.luxuan.programme.rule;

import io.luxuan.programme.rule.RuleFault.Reason;
import io.luxuan.programme.rule.Type.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The check of an expression before there are values: types of names, faults, and the most steps that it can take. */
final class Reading {
    private final Map<String, Type> names;
    private final Reading outer;
    private final long times;
    private final List<Stop> faults;
    private final long[] steps;

    Reading(Type context) {
        this(context.members(), null, 1, new ArrayList<>(), new long[1]);
    }

    private Reading(Map<String, Type> names, Reading outer, long times, List<Stop> faults, long[] steps) {
        this.names = names;
        this.outer = outer;
        this.times = times;
        this.faults = faults;
        this.steps = steps;
    }

    /** What is read once for each element of a list. */
    Reading within(Map<String, Type> more, int elements) {
        return new Reading(more, this, Math.min(times * Math.max(elements, 1), Expression.MOST_STEPS + 1L), faults, steps);
    }

    Type get(String name) {
        for (Reading reading = this; reading != null; reading = reading.outer) {
            if (reading.names.containsKey(name)) {
                return reading.names.get(name);
            }
        }
        return fault(Reason.UNKNOWN_NAME, name);
    }

    /** A list has the members of its elements. */
    Type member(Type of, String name) {
        if (of.kind() == Kind.LIST) {
            step(of.most());
            return Type.list(member(of.of(), name), of.most());
        }
        if (of.kind() == Kind.ANY) {
            return Type.ANY;
        }
        if (of.kind() == Kind.DATE) {
            return Names.DATE_PARTS.contains(name) ? Type.NUMBER : fault(Reason.UNKNOWN_NAME, name);
        }
        return of.members().containsKey(name) ? of.members().get(name) : fault(Reason.UNKNOWN_NAME, name);
    }

    void step(long more) {
        steps[0] = Math.min(steps[0] + times * more, Expression.MOST_STEPS + 1L);
    }

    Type fault(Reason reason, String found) {
        faults.add(new Stop(reason, found));
        return Type.ANY;
    }

    Type expect(Kind kind, Node node) {
        Type type = node.type(this);
        if (kind != Kind.ANY && !type.is(kind)) {
            fault(Reason.WRONG_TYPE, node.text());
        }
        return type;
    }

    List<Stop> faults() {
        if (faults.isEmpty() && steps[0] > Expression.MOST_STEPS) {
            fault(Reason.RUNAWAY, String.valueOf(Expression.MOST_STEPS));
        }
        return faults;
    }
}
