package io.luxuan.owner.lead;

import java.util.List;
import java.util.function.Predicate;

/** From what a programme says of its departments to the names of those that lead: 责任单位 take part, and lead where nobody else does. */
final class LeadNames {
    private static final String TAKES_PART = "（责任单位）";

    private LeadNames() {}

    static List<String> of(List<String> said) {
        List<String> all = said == null ? List.of() : said;
        List<String> leading = all.stream().filter(Predicate.not(name -> name.endsWith(TAKES_PART))).toList();
        return (leading.isEmpty() ? all : leading).stream().map(name -> name.replace(TAKES_PART, "").strip())
                .filter(Predicate.not(String::isEmpty)).distinct().toList();
    }
}
