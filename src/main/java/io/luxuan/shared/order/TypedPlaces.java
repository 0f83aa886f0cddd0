package io.luxuan.shared.order;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Places typed beside some of the equals; those that the page did not show keep theirs. */
final class TypedPlaces {
    private final Map<String, Integer> places = new HashMap<>();
    private final List<OrderFault> faults = new ArrayList<>();

    private TypedPlaces(EqualsOrder had, OrderForm form) {
        List<String> wrong = new ArrayList<>();
        for (String number : had.lines()) {
            String typed = form.placeOf(number);
            int place = typed == null ? had.placeOf(number) : figure(typed);
            if (place < 0) {
                wrong.add(number + "“" + typed + "”");
            } else if (place > 0) {
                places.put(number, place);
            }
        }
        note("place-wrong", wrong);
        note("place-doubled", doubled(had));
    }

    static TypedPlaces of(EqualsOrder had, OrderForm form) {
        return new TypedPlaces(had, form);
    }

    Map<String, Integer> places() {
        return places;
    }

    List<OrderFault> faults() {
        return faults;
    }

    private List<String> doubled(EqualsOrder had) {
        Map<Integer, List<String>> at = new TreeMap<>();
        had.lines().stream().filter(places::containsKey)
                .forEach(number -> at.computeIfAbsent(places.get(number), none -> new ArrayList<>()).add(number));
        return at.entrySet().stream().filter(one -> one.getValue().size() > 1)
                .map(one -> one.getKey() + "（" + Named.first(one.getValue()) + "）").toList();
    }

    private void note(String code, List<String> names) {
        if (!names.isEmpty()) {
            faults.add(OrderFault.of("place", code, names.size(), Named.first(names)));
        }
    }

    /** 0 for nothing, less for what is no place. */
    static int figure(String typed) {
        String text = typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (text.isEmpty()) {
            return 0;
        }
        return text.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(text) : -1;
    }
}
