package io.luxuan.programme.edit.shape;

import io.luxuan.programme.Programme;
import io.luxuan.programme.edit.tree.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands at a place of a programme. */
public final class Shapes {
    private static final Component WHOLE = new Component("", "", Kind.PART, Programme.class);

    private Shapes() {}

    /** One step of the way to a place. @param component that it leads to; @param item index in a list, -1 for the component itself */
    public record Step(Component component, int item) {}

    public static List<Component> of(Class<?> type) {
        return Component.of(type);
    }

    /** Empty where a programme has no such place. */
    public static List<Step> way(String place) {
        List<Step> way = new ArrayList<>();
        Step last = new Step(WHOLE, -1);
        for (String step : Places.steps(place)) {
            Optional<Step> next = next(last, step);
            if (next.isEmpty()) {
                return List.of();
            }
            last = next.get();
            way.add(last);
        }
        return way;
    }

    /** Of a component itself, not of an item of a list. */
    public static Optional<Component> component(String place) {
        List<Step> way = way(place);
        return way.isEmpty() || way.get(way.size() - 1).item() >= 0 ? Optional.empty() : Optional.of(way.get(way.size() - 1).component());
    }

    /** Components of the record at a place: of a part, of an item, or of the whole. */
    public static List<Component> components(String place) {
        if (place.isEmpty()) {
            return Component.of(Programme.class);
        }
        List<Step> way = way(place);
        return way.isEmpty() || !hasRecord(way.get(way.size() - 1)) ? List.of() : Component.of(way.get(way.size() - 1).component().type());
    }

    private static Optional<Step> next(Step last, String step) {
        Component component = last.component();
        if (component.kind().isList() && last.item() < 0) {
            return Places.isIndex(step) ? Optional.of(new Step(component, Integer.parseInt(step))) : Optional.empty();
        }
        return hasRecord(last) ? Component.of(component.type()).stream().filter(one -> one.name().equals(step)).findFirst()
                .map(one -> new Step(one, -1)) : Optional.empty();
    }

    private static boolean hasRecord(Step step) {
        return step.component().kind() == Kind.PART || step.component().kind().isList() && step.item() >= 0;
    }
}
