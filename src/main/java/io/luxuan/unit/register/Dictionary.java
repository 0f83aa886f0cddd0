package io.luxuan.unit.register;

import io.luxuan.shared.actor.Cities;
import io.luxuan.shared.actor.OrganisationKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The words that entries are chosen from; titles and lists of suppliers stand in {@code dictionaries}. */
@Component
class Dictionary {
    static final String SME = "SME";
    static final String TECH_SME = "TECH_SME";

    private final MessageSource messages;
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, List<String>> levels = new LinkedHashMap<>();
    private final Map<String, String> suppliers = new LinkedHashMap<>();

    Dictionary(MessageSource messages) {
        this.messages = messages;
        lines("titles").forEach(cells -> {
            titles.put(cells.get(0), cells.get(1));
            levels.put(cells.get(0), List.copyOf(cells.subList(2, cells.size())));
        });
        lines("suppliers").forEach(cells -> suppliers.put(cells.get(0), cells.get(1)));
    }

    /** Chinese words by code; empty for what is typed. */
    Map<String, String> options(Fact fact) {
        return switch (fact) {
            case KIND -> worded("organisation.kind.", Arrays.stream(OrganisationKind.values())
                    .filter(kind -> kind != OrganisationKind.DEPARTMENT).map(Enum::name).toList());
            case CITY -> Cities.all();
            case SIZE -> worded("unit.size.", List.of(SME, TECH_SME));
            case TITLE -> Collections.unmodifiableMap(titles);
            case SUPPLIER -> Collections.unmodifiableMap(suppliers);
            case FOUNDED -> Map.of();
        };
    }

    /** A code that has left its dictionary is shown as it is. */
    String word(Fact fact, String value) {
        return options(fact).getOrDefault(value, value);
    }

    List<String> levelsOf(String title) {
        return levels.getOrDefault(title, List.of());
    }

    Set<String> allLevels() {
        Set<String> all = new LinkedHashSet<>();
        levels.values().forEach(all::addAll);
        return all;
    }

    private Map<String, String> worded(String prefix, Collection<String> codes) {
        Map<String, String> words = new LinkedHashMap<>();
        codes.forEach(code -> words.put(code, messages.getMessage(prefix + code, null, LocaleContextHolder.getLocale())));
        return words;
    }

    private static List<List<String>> lines(String file) {
        try {
            return new ClassPathResource("dictionaries/" + file + ".csv").getContentAsString(StandardCharsets.UTF_8).lines()
                    .map(line -> List.of(line.split(",", -1))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
