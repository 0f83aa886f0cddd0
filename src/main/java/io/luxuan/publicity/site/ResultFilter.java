package io.luxuan.publicity.site;

import io.luxuan.publicity.site.ResultsView.Choice;
import java.util.List;
import java.util.Map;

/**
 * What a final list can be narrowed to: fields and cities that stand on it.
 *
 * @param label  what the programme calls its fields
 * @param cities as they are stored, by what people call them, in the order of the province's codes
 */
record ResultFilter(String label, List<Choice> fields, Map<String, List<String>> cities) {
    /** Null where the list has no such field. */
    String field(String asked) {
        return fields.stream().map(Choice::value).filter(value -> value.equals(asked)).findFirst().orElse(null);
    }

    /** Null where nobody on the list is from there. */
    String city(String asked) {
        return cities.keySet().stream().filter(name -> name.equals(asked)).findFirst().orElse(null);
    }

    /** @param city null for all */
    List<String> stored(String city) {
        return city == null ? List.of() : cities.get(city);
    }
}
