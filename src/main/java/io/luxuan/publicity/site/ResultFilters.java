package io.luxuan.publicity.site;

import io.luxuan.programme.Programme;
import io.luxuan.publicity.list.ListMapper;
import io.luxuan.publicity.list.ListQuery;
import io.luxuan.publicity.site.ResultsView.Choice;
import io.luxuan.shared.actor.Cities;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fields and cities by which a final list can be narrowed; where all entries have the same there is nothing to choose. */
@Component
class ResultFilters {
    private final ListMapper lists;

    ResultFilters(ListMapper lists) {
        this.lists = lists;
    }

    /** @param whole the list without any search */
    ResultFilter of(Programme programme, ListQuery whole) {
        Map<String, List<String>> cities = cities(whole);
        return new ResultFilter(programme.fields().label(), fields(programme, whole), cities.size() > 1 ? cities : Map.of());
    }

    private List<Choice> fields(Programme programme, ListQuery whole) {
        List<String> codes = programme.fields().entries().isEmpty() ? List.of() : lists.fields(whole);
        List<Choice> fields = programme.fields().entries().stream().filter(field -> codes.contains(field.code()))
                .map(field -> new Choice(field.code(), field.name())).toList();
        return fields.size() > 1 ? fields : List.of();
    }

    /** Those of the province: a code where it was confirmed, else what the unit wrote. */
    private Map<String, List<String>> cities(ListQuery whole) {
        List<String> stored = lists.cities(whole);
        Map<String, List<String>> cities = new LinkedHashMap<>();
        Cities.all().forEach((code, name) -> {
            List<String> same = stored.stream().filter(one -> one.equals(code) || Cities.normal(one).equals(name)).toList();
            if (!same.isEmpty()) {
                cities.put(name, same);
            }
        });
        return cities;
    }
}
