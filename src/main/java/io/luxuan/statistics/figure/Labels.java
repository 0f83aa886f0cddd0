package io.luxuan.statistics.figure;

import io.luxuan.programme.FieldDictionary;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.shared.actor.Cities;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.statistics.count.By;
import io.luxuan.statistics.count.CountedRound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** From what stands in columns to what people call it: codes of fields and cities, keys of tasks, ids of rounds. */
@Component
class Labels {
    private static final int LAST = 10_000;

    private final Programmes programmes;

    Labels(Programmes programmes) {
        this.programmes = programmes;
    }

    /** @param rounds of which something is counted */
    Function<String, Label> of(By by, List<CountedRound> rounds) {
        return switch (by) {
            case ROUND -> ofRounds(rounds);
            case YEAR -> year -> new Label(Integer.parseInt(year), year, null);
            case FIELD -> ofFields(rounds);
            case CITY -> Labels::ofCity;
            case KIND -> Labels::ofKind;
            case STEP -> key -> new Label(StepOrder.placeOf(key), null, "task." + key);
            case EXPERT -> id -> new Label(0, id, null);
        };
    }

    private static Function<String, Label> ofRounds(List<CountedRound> rounds) {
        Map<String, Label> labels = new HashMap<>();
        rounds.forEach(round -> labels.put(round.id(), new Label(labels.size(), round.title(), null)));
        return id -> labels.getOrDefault(id, new Label(LAST, id, null));
    }

    /** As the rounds' own versions of the programmes say it. */
    private Function<String, Label> ofFields(List<CountedRound> rounds) {
        Map<String, String> names = rounds.stream().map(round -> List.of(round.programmeId(), round.programmeVersion())).distinct()
                .flatMap(version -> fields(programmes.pinned((String) version.get(0), (Integer) version.get(1))))
                .collect(Collectors.toMap(FieldDictionary.Field::code, FieldDictionary.Field::name, (one, other) -> one));
        return code -> code == null ? new Label(LAST, null, "statistics.no-field") : new Label(0, names.getOrDefault(code, code), null);
    }

    private static Stream<FieldDictionary.Field> fields(Programme programme) {
        return programme.fields().entries().stream();
    }

    /** Of units whose city is confirmed a code stands there, of others what they typed. */
    private static Label ofCity(String stored) {
        String city = stored == null ? null : Cities.all().getOrDefault(stored, Cities.normal(stored));
        List<String> known = new ArrayList<>(Cities.all().values());
        if (known.contains(city)) {
            return new Label(known.indexOf(city), city, null);
        }
        return new Label(LAST, null, city == null || city.isEmpty() ? "statistics.no-city" : "statistics.other-city");
    }

    private static Label ofKind(String stored) {
        return Arrays.stream(OrganisationKind.values()).filter(kind -> kind.name().equals(stored)).findFirst()
                .map(kind -> new Label(kind.ordinal(), null, "organisation.kind." + kind))
                .orElse(new Label(LAST, null, "statistics.no-kind"));
    }
}
