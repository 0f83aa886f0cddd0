package io.luxuan.shared.order;

import java.util.ArrayList;
import java.util.List;

/** Does what was typed to the order of a group, or says all that is wrong with it. */
public final class PutInOrder {
    private final OrderForm form;
    private final List<OrderFault> faults = new ArrayList<>();

    private PutInOrder(OrderForm form) {
        this.form = form;
    }

    /** @param take how many of the order come in, from the first */
    public record Ordered(EqualsOrder order, int take) {}

    /** @throws FaultyOrder with everything that keeps it from being done */
    public static Ordered put(EqualsOrder had, OrderForm form) {
        return new PutInOrder(form).from(had);
    }

    private Ordered from(EqualsOrder had) {
        EqualsOrder order = acted(moved(pasted(typed(had))));
        int take = take(order);
        if (!faults.isEmpty()) {
            throw new FaultyOrder(faults);
        }
        return new Ordered(order, take);
    }

    private EqualsOrder typed(EqualsOrder order) {
        TypedPlaces typed = TypedPlaces.of(order, form);
        faults.addAll(typed.faults());
        return typed.faults().isEmpty() ? order.by(typed.places()) : order;
    }

    private EqualsOrder pasted(EqualsOrder order) {
        if (form.list() == null || form.list().isBlank()) {
            return order;
        }
        PastedNumbers pasted = PastedNumbers.read(form.list(), order.lines());
        faults.addAll(pasted.faults());
        return pasted.faults().isEmpty() ? new EqualsOrder(pasted.order(), List.of()) : order;
    }

    private EqualsOrder moved(EqualsOrder order) {
        int from = TypedPlaces.figure(form.from());
        int to = TypedPlaces.figure(form.to()) == 0 ? from : TypedPlaces.figure(form.to());
        int before = TypedPlaces.figure(form.before());
        if (from == 0 && to == 0 && before == 0) {
            return order;
        }
        if (from < 1 || to < from || to > order.size()) {
            faults.add(OrderFault.of("from", "lines", order.size()));
            return order;
        }
        int last = order.lastPlaceFor(from, to);
        if (before < 1 || before > last) {
            faults.add(OrderFault.of("before", "before", last));
            return order;
        }
        return order.move(from, to, before);
    }

    private EqualsOrder acted(EqualsOrder order) {
        String act = form.act() == null ? "" : form.act();
        String number = act.substring(act.indexOf(':') + 1);
        if (act.equals("rest")) {
            return order.appendRest();
        }
        if (!order.lines().contains(number)) {
            return order;
        }
        return act.startsWith("up:") ? order.up(number) : order.down(number);
    }

    private int take(EqualsOrder order) {
        int take = TypedPlaces.figure(form.take());
        if (take < 0 && !"0".equals(form.take().strip()) || take > order.placed().size()) {
            faults.add(OrderFault.of("take", "take", order.placed().size()));
        }
        return Math.max(0, take);
    }
}
